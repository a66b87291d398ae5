import { useState } from 'react';
import { Button, Card, ErrorNote, IconButton, TextField } from '../../../web/design/index.ts';
import { useTexts } from '../../../web/i18n/index.ts';
import type { BodyPage } from '../organisations.schema.ts';
import { client, useWrite } from './api.ts';
import { texts } from './organisations.texts.ts';

/** Names by which documents call the body: recognition rests on them, so they can be added and taken away here. */
export function AliasesCard({ page }: { page: BodyPage }) {
  const words = useTexts(texts);
  const [alias, setAlias] = useState('');
  const params = { id: page.id };
  const add = useWrite(
    (name: string) => client('POST /api/organisations/:id/aliases', { params, body: { alias: name } }),
    () => setAlias(''),
  );
  const remove = useWrite((name: string) =>
    client('DELETE /api/organisations/:id/aliases/:alias', { params: { ...params, alias: name } }),
  );
  const error = add.error ?? remove.error;
  const spelled = [page.current?.name, page.current?.shortName].filter((name) => typeof name === 'string');
  return (
    <Card title={words.aliases} padded>
      <p className="q-xs q-sub">{words.aliasesAbout}</p>
      <ul className="q-org-aliases" lang="vi">
        {[...new Set(spelled)].map((name) => (
          <li key={`own ${name}`}>{name}</li>
        ))}
        {page.aliases.map((name) => (
          <li key={name}>
            <span>{name}</span>
            {page.may.change ? (
              <IconButton name="close" label={words.removeAlias(name)} onClick={() => remove.mutate(name)} />
            ) : null}
          </li>
        ))}
      </ul>
      {page.may.change ? (
        <form
          className="q-org-add"
          onSubmit={(event) => {
            event.preventDefault();
            if (alias.trim().length > 1) add.mutate(alias);
          }}
        >
          <TextField label={words.addAlias} value={alias} onChange={setAlias} maxLength={300} />
          <Button type="submit" busy={add.isPending}>
            {words.add}
          </Button>
        </form>
      ) : null}
      {error ? <ErrorNote compact error={error} /> : null}
    </Card>
  );
}
