import { useQuery } from '@tanstack/react-query';
import { Button, CheckField, Skeleton } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import { membersQuery } from './directory.tsx';
import { editorTexts } from './editor.texts.ts';

/** A class of the document and the bodies it may mean, to be ticked by hand. */
export function ClassMembers({
  wording,
  value,
  onChange,
}: {
  wording: string;
  value: readonly string[];
  onChange: (value: string[]) => void;
}) {
  const texts = useTexts(editorTexts);
  const { data, isPending } = useQuery(membersQuery(wording));
  if (isPending) return <Skeleton lines={2} />;
  const members = data?.bodies ?? [];
  if (members.length === 0) return <p className="q-xs q-sub">{texts.classUnknown(wording)}</p>;
  const ids = members.map((one) => one.id);
  const ticked = ids.filter((id) => value.includes(id)).length;
  return (
    <fieldset className="q-class">
      <legend>
        <span lang="vi">“{wording}”</span>: {texts.ticked(ticked, ids.length)}
      </legend>
      <div className="q-actions">
        <Button size="sm" onClick={() => onChange([...new Set([...value, ...ids])])}>
          {texts.tickAll}
        </Button>
        <Button size="sm" kind="quiet" onClick={() => onChange(value.filter((id) => !ids.includes(id)))}>
          {texts.tickNone}
        </Button>
      </div>
      <div className="q-class-list">
        {members.map((one) => (
          <CheckField
            key={one.id}
            checked={value.includes(one.id)}
            onChange={(on) => onChange(on ? [...value, one.id] : value.filter((other) => other !== one.id))}
          >
            {one.name}
          </CheckField>
        ))}
      </div>
    </fieldset>
  );
}
