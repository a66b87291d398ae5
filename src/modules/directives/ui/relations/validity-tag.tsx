import { Tag } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import type { HeldDirective } from '../../relations/relations.schema.ts';
import { relationTexts } from './relations.texts.ts';

/** Whether a document is valid, in words; what is no longer valid bears a sign besides. */
export function ValidityTag({ validity }: { validity: HeldDirective['validity'] }) {
  const texts = useTexts(relationTexts).validity;
  if (validity === 'current') return <Tag glyph="ok">{texts.current}</Tag>;
  const over = validity === 'replaced' || validity === 'expired';
  return (
    <Tag tone="warn" glyph={over ? 'cross' : 'flag'}>
      {texts[validity]}
    </Tag>
  );
}
