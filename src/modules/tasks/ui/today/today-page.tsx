import './today.css';
import { useQuery } from '@tanstack/react-query';
import { Button, Card, EmptyState, ErrorNote, PageHeader, Skeleton } from '../../../../web/design/index.ts';
import { formatWeekday, useLanguage, useTexts } from '../../../../web/i18n/index.ts';
import { useSession, useToday } from '../../../../web/shell/session.ts';
import { todayQuery } from '../api.ts';
import { FocalPart } from './focal-part.tsx';
import { OfficePart } from './office-part.tsx';
import { OverviewPart } from './overview-part.tsx';
import { Summary } from './summary.tsx';
import { texts } from './today.texts.ts';

/** What needs the person at the screen today, by role. */
export default function TodayPage() {
  const words = useTexts(texts);
  const language = useLanguage();
  const day = formatWeekday(useToday(), language);
  const { posts } = useSession();
  const { data, error, refetch } = useQuery(todayQuery);
  const administers = posts.some((post) => post.role === 'administrator');
  const parts = data && (data.office ?? data.focalPoint ?? data.overview) !== null;
  return (
    <>
      <PageHeader title={words.title} phoneSub={day} />
      <div className="q-today">
        <div className="q-today-head">
          <h2>{day}</h2>
          {data && parts ? <Summary today={data} /> : null}
        </div>
        {error ? <ErrorNote error={error} onRetry={() => void refetch()} /> : null}
        {data ? null : error ? null : <Skeleton lines={8} />}
        {data?.office ? (
          <div className="q-today-cols">
            <OfficePart office={data.office} today={data} />
          </div>
        ) : null}
        {data?.focalPoint ? (
          <div className="q-today-cols">
            <FocalPart focal={data.focalPoint} />
          </div>
        ) : null}
        {data?.overview ? (
          <div className="q-today-cols">
            <OverviewPart overview={data.overview} today={data} />
          </div>
        ) : null}
        {data && administers ? <Administration /> : null}
        {data && !parts && !administers ? (
          <EmptyState title={words.noPost}>{words.noPostMore}</EmptyState>
        ) : null}
      </div>
    </>
  );
}

function Administration() {
  const words = useTexts(texts);
  return (
    <Card title={words.admin} padded>
      <p className="q-sub">{words.adminMore}</p>
      <div className="q-actions q-today-admin">
        <Button href="/organisations">{words.bodies}</Button>
        <Button href="/people">{words.people}</Button>
      </div>
    </Card>
  );
}
