import { useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { Button, CheckField, TextField } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import { membersQuery } from '../api.ts';
import { texts } from './acts.texts.ts';

/**
 * The members of a class such as "các sở, ngành", each ticked by hand: what the words may mean is a proposal only.
 */
export function ClassPicker({
  wording,
  onWording,
  value,
  onChange,
}: {
  wording: string;
  onWording: (wording: string) => void;
  value: readonly string[];
  onChange: (ids: string[]) => void;
}) {
  const words = useTexts(texts);
  const asked = useDeferredValue(wording);
  const { data } = useQuery(membersQuery(asked));
  const members = data?.bodies ?? [];
  const all = members.length > 0 && members.every((one) => value.includes(one.id));
  return (
    <>
      <TextField label={words.group} hint={words.groupHint} value={wording} onChange={onWording} />
      {data && members.length === 0 ? <p className="q-sm q-task-gap">{words.groupUnknown}</p> : null}
      {members.length === 0 ? null : (
        <div>
          <div className="q-task-picked">
            <span className="q-sm">
              {words.picked(members.filter((one) => value.includes(one.id)).length, members.length)}
            </span>
            <Button kind="quiet" size="sm" onClick={() => onChange(all ? [] : members.map((one) => one.id))}>
              {all ? words.pickNone : words.pickAll}
            </Button>
          </div>
          <div className="q-task-members">
            {members.map((one) => (
              <CheckField
                key={one.id}
                checked={value.includes(one.id)}
                onChange={(on) => onChange(on ? [...value, one.id] : value.filter((id) => id !== one.id))}
              >
                {one.name}
              </CheckField>
            ))}
          </div>
        </div>
      )}
    </>
  );
}
