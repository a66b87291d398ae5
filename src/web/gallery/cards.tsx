import { ApiError } from '../api/error.ts';
import {
  Button,
  Card,
  EmptyState,
  ErrorNote,
  Icon,
  Notice,
  Skeleton,
  TimeStateChip,
} from '../design/index.ts';
import { sampleCards } from './sample-cards.ts';

const failure = new ApiError(409, {
  code: 'TASK_CONFIRMED',
  message: sampleCards.failure,
  hint: sampleCards.failureHint,
});

/** Cards, notices, and what is shown when there is nothing or something broke. */
export function Cards() {
  return (
    <div className="q-gallery-columns">
      <Card
        lead
        padded
        title={sampleCards.decide}
        aside={
          <a className="q-link" href="?decided">
            {sampleCards.decided}
          </a>
        }
      >
        <div className="q-chips q-gallery-gap">
          <h3>{sampleCards.extend}</h3>
          <TimeStateChip state="over">{sampleCards.over}</TimeStateChip>
        </div>
        <p className="q-sm q-sub q-gallery-gap">{sampleCards.extendAbout}</p>
        <div className="q-actions">
          <Button kind="primary">{sampleCards.agree}</Button>
          <Button>{sampleCards.disagree}</Button>
          <Button kind="quiet">{sampleCards.other}</Button>
        </div>
      </Card>
      <Card title={sampleCards.loading}>
        <Skeleton lines={4} />
      </Card>
      <Card>
        <EmptyState title={sampleCards.empty} action={<Button icon="upload">{sampleCards.begin}</Button>}>
          {sampleCards.emptyAbout}
        </EmptyState>
      </Card>
      <div>
        <Notice tone="calm">
          <Icon name="offline" />
          <span>{sampleCards.offline}</span>
        </Notice>
        <Notice tone="warn" action={<Button size="sm">{sampleCards.see}</Button>}>
          <span>{sampleCards.draft}</span>
        </Notice>
        <ErrorNote error={failure} onRetry={() => undefined} />
      </div>
    </div>
  );
}
