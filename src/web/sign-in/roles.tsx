import { useState } from 'react';
import { ErrorNote } from '../design/error-note.tsx';
import { initials } from '../design/initials.ts';
import { useTexts } from '../i18n/texts.ts';
import { signInTexts } from './sign-in.texts.ts';
import { type DemonstrationRole, nextPage, signInClient } from './sign-in-api.ts';

/**
 * The roles of the demonstration; choosing one signs in.
 * @param roles as the server gives them
 */
export function Roles({ roles }: { roles: readonly DemonstrationRole[] }) {
  const texts = useTexts(signInTexts);
  const [entering, setEntering] = useState<string | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const enter = async (id: string) => {
    if (entering !== null) return;
    setEntering(id);
    setFailure(null);
    try {
      await signInClient('POST /api/demonstration/sign-in', { body: { id } });
      location.assign(nextPage(location.search));
    } catch (error) {
      setFailure(error);
      setEntering(null);
    }
  };
  return (
    <>
      <ul className="q-roles">
        {roles.map((role) => (
          <li key={role.id}>
            <button
              type="button"
              aria-busy={entering === role.id || undefined}
              onClick={() => void enter(role.id)}
            >
              <span className="q-role-mark" aria-hidden="true">
                {initials(role.name)}
              </span>
              <span>
                <b>
                  {role.title}, {role.body}
                </b>
                <small>{role.name}</small>
                <small>{texts.role[role.role]}</small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {failure === null ? null : <ErrorNote compact error={failure} />}
    </>
  );
}
