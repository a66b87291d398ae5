import { useQuery } from '@tanstack/react-query';
import { ErrorNote, PageHeader, Skeleton } from '../../../../web/design/index.ts';
import { useTexts } from '../../../../web/i18n/index.ts';
import { useParam } from '../../../../web/shell/address.ts';
import { directiveQuery } from '../api.ts';
import { directiveTexts } from '../directive.texts.ts';
import { SentencesPage } from './sentences-page.tsx';
import { UnreadyPage } from './unready-page.tsx';
import { WholePage } from './whole-page.tsx';

/** The directive read through its results, or as much of it as the person may read. */
export default function DirectivePage() {
  const words = useTexts(directiveTexts);
  const id = useParam('id');
  const { data, error, refetch } = useQuery(directiveQuery(id));
  if (!data) {
    return (
      <>
        <PageHeader title={words.document} size="md" back="/directives" />
        {error ? <ErrorNote error={error} onRetry={() => void refetch()} /> : <Skeleton lines={8} />}
      </>
    );
  }
  if (data.access === 'sentences') return <SentencesPage directive={data} />;
  return data.state === 'in-force' ? (
    <WholePage key={data.id} directive={data} />
  ) : (
    <UnreadyPage directive={data} />
  );
}
