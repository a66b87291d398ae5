import { useRouter } from '@tanstack/react-router';
import { Button } from '../design/button.tsx';
import { EmptyState } from '../design/card.tsx';
import { ErrorNote } from '../design/error-note.tsx';
import { PageHeader } from '../design/page-header.tsx';
import { useTexts } from '../i18n/texts.ts';
import type { Page } from './page.ts';
import { useSession } from './session.ts';
import { shellTexts } from './shell.texts.ts';

/** An address that leads nowhere. */
export function MissingPage() {
  const texts = useTexts(shellTexts);
  return (
    <>
      <PageHeader title={texts.missing} />
      <EmptyState title={texts.missingMore} action={<Button href="/">{texts.toStart}</Button>} />
    </>
  );
}

/** A page that broke while opening or being drawn: the rest of the frame still works. */
export function FailedPage({ error, reset }: { error: unknown; reset: () => void }) {
  const texts = useTexts(shellTexts);
  const router = useRouter();
  return (
    <>
      <PageHeader title={texts.failed} />
      <ErrorNote
        error={error}
        onRetry={() => {
          reset();
          void router.invalidate();
        }}
      />
    </>
  );
}

/** The first page of a person for whom no module has one: who they are and where they can go. */
export function StartPage({ pages }: { pages: readonly Page[] }) {
  const texts = useTexts(shellTexts);
  const session = useSession();
  const post = session.posts[0];
  const first = pages.filter((page) => page.menu).sort((a, b) => a.menu!.order - b.menu!.order)[0];
  return (
    <>
      <PageHeader title={session.jurisdiction.name} />
      <EmptyState title={session.person.name} action={first ? <FirstPage page={first} /> : undefined}>
        {post ? texts.post(post.title, post.bodyName) : session.jurisdiction.name}
      </EmptyState>
    </>
  );
}

function FirstPage({ page }: { page: Page }) {
  const label = useTexts(page.menu!.label);
  return (
    <Button kind="primary" href={page.path}>
      {label}
    </Button>
  );
}
