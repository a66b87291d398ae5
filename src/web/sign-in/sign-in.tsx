import { type FormEvent, useEffect, useState } from 'react';
import { ErrorNote } from '../design/error-note.tsx';
import { CheckField, TextField } from '../design/field.tsx';
import { currentLanguage } from '../i18n/language.ts';
import { useTexts } from '../i18n/texts.ts';
import { Roles } from './roles.tsx';
import { signInTexts } from './sign-in.texts.ts';
import {
  ApiError,
  type DemonstrationRole,
  demonstrationRoles,
  nextPage,
  signInClient,
} from './sign-in-api.ts';
import { Submit } from './submit.tsx';
import { Threshold } from './threshold.tsx';

/** Signing in; on a demonstration first of all the roles to look through. */
export function SignIn() {
  const texts = useTexts(signInTexts);
  const [roles, setRoles] = useState<readonly DemonstrationRole[]>([]);
  useEffect(() => {
    void demonstrationRoles().then(setRoles);
  }, []);
  if (roles.length === 0) {
    return (
      <Threshold title={texts.title}>
        <AccountForm />
      </Threshold>
    );
  }
  return (
    <Threshold title={texts.roles} about={texts.rolesAbout}>
      <Roles roles={roles} />
      <details className="q-account">
        <summary>{texts.orAccount}</summary>
        <AccountForm />
      </details>
    </Threshold>
  );
}

/** What the server says in its own tongue about a refused sign-in, said again in the reader's. */
function refusal(error: unknown): unknown {
  if (!(error instanceof ApiError)) return error;
  const words = signInTexts[currentLanguage()];
  const { status, code } = error;
  if (status === 401 || status === 403)
    return new ApiError(status, { code, message: words.refused, hint: words.refusedHint });
  if (status === 429) return new ApiError(status, { code, message: words.tooMany, hint: words.tooManyHint });
  return error;
}

function AccountForm() {
  const texts = useTexts(signInTexts);
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [visible, setVisible] = useState(false);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const emailGood = /^\S+@\S+\.\S+$/.test(email.trim());
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!emailGood || password === '' || busy) return;
    setBusy(true);
    setFailure(null);
    try {
      await signInClient('POST /api/auth/sign-in/email', { body: { email: email.trim(), password } });
      location.assign(nextPage(location.search));
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };
  return (
    <form className="q-form" noValidate onSubmit={(event) => void send(event)}>
      {failure === null ? null : <ErrorNote compact error={refusal(failure)} />}
      <TextField
        label={texts.email}
        type="email"
        name="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        error={tried && !emailGood ? texts.emailWrong : undefined}
      />
      <TextField
        label={texts.password}
        type={visible ? 'text' : 'password'}
        name="password"
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
        error={tried && password === '' ? texts.passwordMissing : undefined}
      />
      <CheckField checked={visible} onChange={setVisible}>
        {texts.showPassword}
      </CheckField>
      <Submit busy={busy}>{busy ? texts.entering : texts.enter}</Submit>
    </form>
  );
}
