import { useState } from 'react';
import { Button, Dialog, IconButton, TextField, toast, Views } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import type { Search } from '../../../../web/shell/page.ts';
import { writeSearch } from '../../../../web/shell/search.ts';
import { useSession } from '../../../../web/shell/session.ts';
import { useKept } from './kept.ts';
import { texts } from './register.texts.ts';

type View = { readonly name: string; readonly search: string };

/** Ready views by role, and those a person saved: links beside the title of the register. */
export function SavedViews({ search }: { search: Search }) {
  const words = useTexts(texts);
  const { posts } = useSession();
  const [saved, keep] = useKept<readonly View[]>('tasks.views', []);
  const [naming, setNaming] = useState(false);
  const here = writeSearch(search);
  const holds = (role: string) => posts.some((post) => post.role === role);
  const ready: readonly View[] = [
    { name: words.view.all, search: '' },
    ...(holds('office') ? [{ name: words.view.office, search: '?mine=office' }] : []),
    ...(holds('focal-point') ? [{ name: words.view.lead, search: '?mine=lead' }] : []),
    { name: words.view.undated, search: '?undatedOver=90' },
  ];
  const all = [...ready, ...saved];
  const current = all.find((view) => same(view.search, here));
  return (
    <Views
      label={words.views}
      current={current?.search}
      views={all.map((view) => ({ key: view.search, href: view.search || '/tasks', label: view.name }))}
    >
      {current === undefined ? (
        <button type="button" className="q-link q-sm" onClick={() => setNaming(true)}>
          {words.saveView}
        </button>
      ) : saved.includes(current) ? (
        <IconButton
          name="trash"
          label={words.dropView(current.name)}
          onClick={() => keep(saved.filter((view) => view !== current))}
        />
      ) : null}
      <NameDialog
        open={naming}
        onClose={() => setNaming(false)}
        onName={(name) => {
          keep([...saved, { name, search: here }]);
          toast(words.viewSaved(name));
          setNaming(false);
        }}
      />
    </Views>
  );
}

/** The same filters, in whatever order they stand. */
function same(a: string, b: string): boolean {
  const sorted = (text: string) =>
    [...new URLSearchParams(text)]
      .map(([key, value]) => `${key}=${value}`)
      .sort()
      .join('&');
  return sorted(a) === sorted(b);
}

function NameDialog({
  open,
  onClose,
  onName,
}: {
  open: boolean;
  onClose: () => void;
  onName: (name: string) => void;
}) {
  const words = useTexts(texts);
  const [name, setName] = useState('');
  const reason = name.trim() === '' ? words.needName : undefined;
  const save = () => {
    if (reason !== undefined) return;
    onName(name.trim());
    setName('');
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.saveView}
      actions={
        <>
          <Button onClick={onClose}>{words.close}</Button>
          <Button kind="primary" onClick={save} reason={reason}>
            {words.save}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <TextField
          label={words.viewName}
          hint={words.viewHint}
          value={name}
          onChange={setName}
          maxLength={60}
        />
      </form>
    </Dialog>
  );
}
