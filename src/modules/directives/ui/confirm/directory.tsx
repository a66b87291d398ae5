import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { Button, type Option, SearchSelect, type SearchSelectProps } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import { useToday } from '../../../../web/shell/session.ts';
import { client as directory, listQuery } from '../../../organisations/ui/api.ts';
import { editorTexts } from './editor.texts.ts';

// The form of a new body is seldom needed; its script comes when it is.
const FoundDialog = lazy(async () => {
  const [it] = await Promise.all([
    import('../../../organisations/ui/found-dialog.tsx'),
    import('../../../organisations/ui/organisations.css'),
  ]);
  return { default: it.FoundDialog };
});

/** The bodies of today as choices, found by name, short name, former and other names. */
export function useBodies(): { options: readonly Option[]; mayAdd: boolean } {
  const { data } = useQuery(listQuery({}));
  const options = (data?.bodies ?? []).map((body) => ({
    value: body.id,
    label: body.name,
    note: body.shortName ?? undefined,
    terms: [body.shortName, body.code, ...body.aliases].filter((it) => it !== null).join(' '),
  }));
  return { options, mayAdd: data?.may.found ?? false };
}

/** What a class such as "các sở, ngành" may mean today; a proposal to tick by hand. */
export const membersQuery = (wording: string) => ({
  queryKey: ['organisations', 'class', wording],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    directory('GET /api/organisation-classes', { query: { wording }, signal }),
});

/**
 * Bodies of the directory, found by typing without marks; one that is missing can be added on the fly.
 * @param known bodies already chosen, so that their names show before the directory has come
 * @param unknown what the document calls a body that the directory does not know
 */
export function BodyPicker({
  known,
  unknown,
  ...select
}: Omit<SearchSelectProps, 'options'> & {
  known: readonly { id: string; name: string }[];
  unknown?: string | undefined;
}) {
  const texts = useTexts(editorTexts);
  const today = useToday();
  const { options, mayAdd } = useBodies();
  const [adding, setAdding] = useState(false);
  const listed = new Set(options.map((one) => one.value));
  const others = known
    .filter((one) => !listed.has(one.id))
    .map((one) => ({ value: one.id, label: one.name }));
  return (
    <div className="q-body-picker">
      <SearchSelect {...select} options={[...options, ...others]} />
      {mayAdd ? (
        <Button kind="quiet" size="sm" icon="add" onClick={() => setAdding(true)}>
          {unknown ? texts.addNamed(unknown) : texts.addBody}
        </Button>
      ) : null}
      {adding ? (
        <Suspense>
          <FoundDialog
            open
            on={today}
            name={unknown}
            onClose={() => setAdding(false)}
            onFounded={(id) => select.onChange(select.single ? [id] : [...select.value, id])}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
