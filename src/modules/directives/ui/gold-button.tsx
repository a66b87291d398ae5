import { Button } from '../../../web/design/index.ts';
import { useTexts } from '../../../web/i18n/index.ts';
import { goldTexts, useGoldExport } from './gold-export.ts';

/** A quiet way to the labels of a confirmed document, with what they are for. */
export function GoldButton({ directiveId }: { directiveId: string }) {
  const texts = useTexts(goldTexts);
  const exporting = useGoldExport(directiveId);
  return (
    <section>
      <Button kind="quiet" icon="download" busy={exporting.isPending} onClick={() => exporting.mutate()}>
        {texts.menu}
      </Button>
      <p className="q-xs q-sub">{texts.about}</p>
    </section>
  );
}
