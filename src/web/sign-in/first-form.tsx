import { type FormEvent, useState } from 'react';
import { ErrorNote } from '../design/error-note.tsx';
import { CheckField, TextField } from '../design/field.tsx';
import { useTexts } from '../i18n/texts.ts';
import { firstTexts } from './first.texts.ts';
import { signInTexts } from './sign-in.texts.ts';
import { type FirstLink, signInClient } from './sign-in-api.ts';
import { Submit } from './submit.tsx';

/** The shortest password that is taken. */
const shortest = 12;

/**
 * What a first link asks for: a password; when it founds a province also its name and the first administrator.
 * @param token of the link
 * @param link what it is for
 */
export function FirstForm({ token, link }: { token: string; link: FirstLink }) {
  const first = useTexts(firstTexts);
  const texts = useTexts(signInTexts);
  const [province, setProvince] = useState('');
  const [name, setName] = useState(link.name);
  const [email, setEmail] = useState(link.email);
  const [password, setPassword] = useState('');
  const [visible, setVisible] = useState(true);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const founding = link.purpose === 'province';
  const wrong = {
    province: founding && province.trim().length < 2 ? first.provinceMissing : undefined,
    name: name.trim().length < 2 ? first.nameMissing : undefined,
    email: /^\S+@\S+\.\S+$/.test(email.trim()) ? undefined : texts.emailWrong,
    password: password.length < shortest ? first.passwordShort(shortest - password.length) : undefined,
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (busy || Object.values(wrong).some((fault) => fault !== undefined)) return;
    setBusy(true);
    setFailure(null);
    const body = { token, name: name.trim(), email: email.trim(), password };
    try {
      await signInClient('POST /api/first-sign-in', {
        body: founding ? { ...body, province: province.trim() } : body,
      });
      location.assign('/');
    } catch (error) {
      setFailure(error);
      setBusy(false);
    }
  };
  const shown: Partial<typeof wrong> = tried ? wrong : {};
  return (
    <form className="q-form" noValidate onSubmit={(event) => void send(event)}>
      {failure === null ? null : <ErrorNote compact error={failure} />}
      {founding ? (
        <>
          <TextField
            label={first.province}
            name="province"
            value={province}
            onChange={setProvince}
            error={shown.province}
          />
          <TextField
            label={first.name}
            name="name"
            autoComplete="name"
            value={name}
            onChange={setName}
            error={shown.name}
          />
          <TextField
            label={texts.email}
            type="email"
            name="email"
            autoComplete="username"
            value={email}
            onChange={setEmail}
            error={shown.email}
          />
        </>
      ) : (
        // Password keepers look for the name the password belongs to.
        <input type="hidden" name="email" autoComplete="username" value={email} />
      )}
      <TextField
        label={texts.password}
        type={visible ? 'text' : 'password'}
        name="password"
        autoComplete="new-password"
        hint={first.passwordRule}
        value={password}
        onChange={setPassword}
        error={shown.password}
      />
      <CheckField checked={visible} onChange={setVisible}>
        {texts.showPassword}
      </CheckField>
      <Submit busy={busy}>{busy ? first.creating : first.create}</Submit>
    </form>
  );
}
