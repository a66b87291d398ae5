import { useState } from 'react';
import { Button, Tag } from '../../../web/design/index.ts';
import { addDays, formatDate, useTexts } from '../../../web/i18n/index.ts';
import { useToday } from '../../../web/shell/session.ts';
import type { PersonPage, PersonPost } from '../people.schema.ts';
import { EndPostDialog } from './end-post-dialog.tsx';
import { texts } from './people.texts.ts';

/** Every post of a person, those held today first. */
export function PersonPosts({ person }: { person: PersonPage }) {
  const words = useTexts(texts);
  const today = useToday();
  const [ending, setEnding] = useState<PersonPost | null>(null);
  const standing = (post: PersonPost): 'held' | 'toCome' | 'ended' =>
    post.from > today ? 'toCome' : post.to !== null && post.to <= today ? 'ended' : 'held';
  const order = ['held', 'toCome', 'ended'];
  const posts = person.posts.toSorted(
    (a, b) => order.indexOf(standing(a)) - order.indexOf(standing(b)) || (a.from < b.from ? 1 : -1),
  );
  if (posts.length === 0) return <p className="q-people-none">{words.postsNone}</p>;
  return (
    <>
      <ul className="q-people-posts">
        {posts.map((post) => (
          <li key={post.id} data-standing={standing(post)}>
            <div>
              <b lang="vi">{post.title}</b>,{' '}
              <a className="q-link" lang="vi" href={`/organisations/${post.bodyId}`}>
                {post.bodyName}
              </a>
              {post.bodyLives ? null : <small>{words.bodyGone}</small>}
              <small>
                {words.roles[post.role]}: {words.roleMeans[post.role]}
              </small>
            </div>
            <div className="q-people-when">
              <Tag>{words[standing(post)]}</Tag>
              <span>
                {post.to === null
                  ? words.periodOpen(formatDate(post.from))
                  : words.period(formatDate(post.from), formatDate(addDays(post.to, -1)))}
              </span>
            </div>
            {post.may.end ? (
              <Button size="sm" label={words.endPostLabel(post.title)} onClick={() => setEnding(post)}>
                {words.endPost}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <EndPostDialog post={ending} onClose={() => setEnding(null)} />
    </>
  );
}
