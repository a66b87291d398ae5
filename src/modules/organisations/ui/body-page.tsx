import './organisations.css';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import {
  Button,
  Card,
  DateField,
  ErrorNote,
  Menu,
  type MenuItem,
  Notice,
  PageBody,
  PageHeader,
  Skeleton,
  Tag,
} from '../../../web/design/index.ts';
import { formatDate, useTexts } from '../../../web/i18n/index.ts';
import { useAddressSearch, useParam } from '../../../web/shell/address.ts';
import { useToday } from '../../../web/shell/session.ts';
import type { BodyPage } from '../organisations.schema.ts';
import { AliasesCard } from './aliases-card.tsx';
import { bodyQuery } from './api.ts';
import { BodyFacts } from './body-facts.tsx';
import { BodyHistory } from './body-history.tsx';
import { BodyVersions } from './body-versions.tsx';
import { ChangeDialog } from './change-dialog.tsx';
import { EndDialog } from './end-dialog.tsx';
import { formTexts } from './form.texts.ts';
import { kindTexts } from './kind.texts.ts';
import { filterOf } from './list-filter.ts';
import { texts } from './organisations.texts.ts';
import { PeopleCard } from './people-card.tsx';
import { SuccessionDialog } from './succession-dialog.tsx';
import { SuccessionFlow } from './succession-flow.tsx';

type Opened = 'change' | 'end' | 'back' | 'succession' | null;

/** One body: what it is on a day, its life, its names, where its work came from and went, its people. */
export default function BodyPageView() {
  const id = useParam('id');
  const [search] = useAddressSearch();
  const { on } = filterOf(search);
  const { data, error, refetch } = useQuery(bodyQuery(id, on));
  const words = useTexts(texts);
  const back = `/organisations${on ? `?on=${on}` : ''}`;
  if (error) {
    return (
      <>
        <PageHeader title={words.title} back={back} />
        <ErrorNote error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  if (!data) {
    return (
      <>
        <PageHeader title={words.title} back={back} />
        <Skeleton lines={8} />
      </>
    );
  }
  return <Shown page={data} back={back} />;
}

function Shown({ page, back }: { page: BodyPage; back: string }) {
  const words = useTexts(texts);
  const kinds = useTexts(kindTexts);
  const form = useTexts(formTexts);
  const today = useToday();
  const [, change] = useAddressSearch();
  const [opened, setOpened] = useState<Opened>(null);
  const close = () => setOpened(null);
  const more: MenuItem[] = [
    {
      key: 'succession',
      label: words.recordSuccession,
      icon: 'split',
      onSelect: () => setOpened('succession'),
    },
    {
      key: 'end',
      label: page.livesTo ? words.endMove : words.endIt,
      icon: 'close',
      onSelect: () => setOpened('end'),
    },
  ];
  if (page.livesTo) {
    more.push({ key: 'back', label: form.back, icon: 'undo', onSelect: () => setOpened('back') });
  }
  const at = page.on === today ? '' : `?on=${page.on}`;
  return (
    <>
      <PageHeader
        title={page.name}
        back={back}
        phoneSub={page.current ? kinds.kind[page.current.kind] : words.ended}
        sub={
          page.path.length === 0 ? undefined : (
            <span className="q-org-path">
              {page.path.map((above) => (
                <a key={above.id} lang="vi" className="q-link" href={`/organisations/${above.id}${at}`}>
                  {above.name}
                </a>
              ))}
            </span>
          )
        }
        tag={page.current ? <Tag>{kinds.kind[page.current.kind]}</Tag> : <Tag tone="warn">{words.ended}</Tag>}
        actions={
          <>
            <Button href={`/tasks?lead=${page.id}`} icon="list">
              {words.tasks}
            </Button>
            {page.may.change ? <Menu label={words.more} icon="more" items={more} /> : null}
            {page.may.change ? (
              <Button kind="primary" icon="edit" onClick={() => setOpened('change')}>
                {words.change}
              </Button>
            ) : null}
          </>
        }
      />
      {page.current ? null : <EndedNotice page={page} at={at} />}
      <PageBody>
        <div className="q-org-body">
          <div>
            <Card
              title={words.facts}
              aside={
                <div className="q-org-day">
                  <DateField
                    label={words.onDay}
                    hint=""
                    value={page.on}
                    onChange={(day) => change({ on: day === '' || day === today ? undefined : day })}
                  />
                </div>
              }
              padded
            >
              <BodyFacts page={page} at={at} />
            </Card>
            <Card title={words.succession}>
              <SuccessionFlow page={page} at={at} />
            </Card>
            <Card title={words.versions}>
              <BodyVersions page={page} />
            </Card>
          </div>
          <div>
            <AliasesCard page={page} />
            <PeopleCard page={page} />
            {page.children.length === 0 ? null : (
              <Card title={words.children} aside={String(page.children.length)}>
                <Links at={at} bodies={page.children} note={(child) => kinds.kind[child.kind]} />
              </Card>
            )}
            <Card title={words.history} padded>
              <BodyHistory page={page} />
            </Card>
          </div>
        </div>
      </PageBody>
      <ChangeDialog open={opened === 'change'} page={page} onClose={close} />
      <EndDialog
        open={opened === 'end' || opened === 'back'}
        back={opened === 'back'}
        page={page}
        onClose={close}
      />
      <SuccessionDialog open={opened === 'succession'} page={page} onClose={close} />
    </>
  );
}

function Links<B extends { readonly id: string; readonly name: string }>({
  bodies,
  at,
  note,
}: {
  bodies: readonly B[];
  at: string;
  note: (body: B) => ReactNode;
}) {
  return (
    <ul className="q-org-list">
      {bodies.map((body) => (
        <li key={body.id}>
          <a className="q-link" lang="vi" href={`/organisations/${body.id}${at}`}>
            {body.name}
          </a>
          <small>{note(body)}</small>
        </li>
      ))}
    </ul>
  );
}

/** The body does not live that day: since when, and who takes its place. */
function EndedNotice({ page, at }: { page: BodyPage; at: string }) {
  const words = useTexts(texts);
  const { outcome, heirs } = page.succession;
  return (
    <Notice tone="warn">
      <p>
        {words.notLiving(formatDate(page.on))}{' '}
        {page.on < page.livesFrom ? null : heirs.length === 0 ? (
          words.heirNone
        ) : (
          <>
            {outcome === 'choice' ? words.heirChoice : words.heirOne}{' '}
            {heirs.map((heir, index) => (
              <span key={heir.id}>
                {index === 0 ? null : '; '}
                <a className="q-link" lang="vi" href={`/organisations/${heir.id}${at}`}>
                  {heir.name}
                </a>
              </span>
            ))}
          </>
        )}
      </p>
    </Notice>
  );
}
