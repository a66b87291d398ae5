import './people.css';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import {
  Button,
  Card,
  ErrorNote,
  KeyValues,
  PageBody,
  PageHeader,
  Skeleton,
} from '../../../web/design/index.ts';
import { useTexts } from '../../../web/i18n/index.ts';
import { useParam } from '../../../web/shell/address.ts';
import type { PersonPage } from '../people.schema.ts';
import { InviteDialog } from './invite-dialog.tsx';
import { texts } from './people.texts.ts';
import { personQuery } from './people-api.ts';
import { PersonDialog } from './person-dialog.tsx';
import { PersonHistory } from './person-history.tsx';
import { PersonPosts } from './person-posts.tsx';
import { PostDialog } from './post-dialog.tsx';

/** One person: how to reach them, every post held, and what was done about them. */
export default function PersonPageView() {
  const words = useTexts(texts);
  const id = useParam('id');
  const { data, error, refetch } = useQuery(personQuery(id));
  if (data && !error) return <Shown person={data} />;
  return (
    <>
      <PageHeader title={words.title} back="/people" />
      {error ? <ErrorNote error={error} onRetry={() => void refetch()} /> : <Skeleton lines={8} />}
    </>
  );
}

function Shown({ person }: { person: PersonPage }) {
  const words = useTexts(texts);
  const [opened, setOpened] = useState<'post' | 'change' | 'invite' | null>(null);
  const close = () => setOpened(null);
  return (
    <>
      <PageHeader
        title={person.name}
        back="/people"
        phoneSub={person.email}
        sub={person.email}
        actions={
          <>
            {person.may.invite ? <Button onClick={() => setOpened('invite')}>{words.invite}</Button> : null}
            {person.may.change ? (
              <Button icon="edit" onClick={() => setOpened('change')}>
                {words.change}
              </Button>
            ) : null}
            {person.may.givePost ? (
              <Button kind="primary" icon="add" onClick={() => setOpened('post')}>
                {words.givePost}
              </Button>
            ) : null}
          </>
        }
      />
      <PageBody width="reading">
        <div className="q-people-body">
          <Card title={words.posts}>
            <PersonPosts person={person} />
          </Card>
          <Card title={words.facts} padded>
            <KeyValues
              rows={[
                [words.name, person.name],
                [words.email, person.email],
                [words.language, words.languages[person.language]],
                [words.account, person.hasAccount ? words.hasAccount : words.noAccount],
              ]}
            />
          </Card>
          <Card title={words.history} padded>
            <PersonHistory lines={person.history} />
          </Card>
        </div>
      </PageBody>
      <PostDialog open={opened === 'post'} person={person} onClose={close} />
      <PersonDialog open={opened === 'change'} person={person} onClose={close} />
      <InviteDialog open={opened === 'invite'} person={person} onClose={close} />
    </>
  );
}
