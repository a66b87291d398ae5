import { createClient } from '../api/client.ts';
import { Button } from '../design/button.tsx';
import { initials } from '../design/initials.ts';
import { Popover } from '../design/popover.tsx';
import { SegmentedControl } from '../design/segmented.tsx';
import { languageNames, languages, setLanguage, useLanguage } from '../i18n/language.ts';
import { useTexts } from '../i18n/texts.ts';
import { schemes, setScheme, useScheme } from './scheme.ts';
import { useSession } from './session.ts';
import { rememberSignedIn } from './session-request.ts';
import { shellTexts } from './shell.texts.ts';

type SignOutApi = { 'POST /api/auth/sign-out': { body: object; response: unknown } };

async function signOut(): Promise<void> {
  // Signed out means signed out here, even when the server did not hear it.
  await createClient<SignOutApi>()('POST /api/auth/sign-out', { body: {} }).catch(() => undefined);
  rememberSignedIn(false);
  location.assign('/sign-in');
}

/**
 * Who is signed in; opens the posts, language, colours and the way out.
 * @param compact only the initials, on a phone
 */
export function PersonMenu({ compact = false }: { compact?: boolean }) {
  const texts = useTexts(shellTexts);
  const { person, posts } = useSession();
  const language = useLanguage();
  const scheme = useScheme();
  const post = posts[0];
  return (
    <Popover
      align="end"
      trigger={(props) => (
        <button type="button" className="q-person" {...props}>
          <span className="q-avatar" aria-hidden="true">
            {initials(person.name)}
          </span>
          {compact ? null : (
            <span className="q-person-name">
              <b>{person.name}</b>
              {post ? <span>{texts.post(post.title, post.bodyName)}</span> : null}
            </span>
          )}
          <span className="q-sr">{compact ? `${person.name}. ${texts.personMenu}` : texts.personMenu}</span>
        </button>
      )}
    >
      {() => (
        <div className="q-person-panel">
          <div>
            <b>{person.name}</b>
            {posts.map((one) => (
              <p key={one.id}>{texts.post(one.title, one.bodyName)}</p>
            ))}
          </div>
          <div>
            <span className="q-label">{texts.language}</span>
            <SegmentedControl
              label={texts.language}
              value={language}
              segments={languages.map((one) => ({ value: one, label: languageNames[one] }))}
              onChange={setLanguage}
            />
          </div>
          <div>
            <span className="q-label">{texts.colours}</span>
            <SegmentedControl
              label={texts.colours}
              value={scheme}
              segments={schemes.map((one) => ({ value: one, label: texts.scheme[one] }))}
              onChange={setScheme}
            />
          </div>
          <Button onClick={() => void signOut()}>{texts.signOut}</Button>
        </div>
      )}
    </Popover>
  );
}
