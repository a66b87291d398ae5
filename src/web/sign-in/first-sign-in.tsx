import { useEffect, useState } from 'react';
import { ErrorNote } from '../design/error-note.tsx';
import { useTexts } from '../i18n/texts.ts';
import { firstTexts } from './first.texts.ts';
import { FirstForm } from './first-form.tsx';
import { ApiError, type FirstLink, signInClient } from './sign-in-api.ts';
import { Threshold } from './threshold.tsx';

/** A one-time link: the founding of the province on the first start, or the first password of a person. */
export function FirstSignIn() {
  const first = useTexts(firstTexts);
  const [link, setLink] = useState<FirstLink | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const token = new URLSearchParams(location.search).get('token') ?? '';
  useEffect(() => {
    if (token !== '') signInClient('GET /api/first-sign-in', { query: { token } }).then(setLink, setFailure);
  }, [token]);
  if (token === '' || failure !== null) {
    const missing = new ApiError(400, {
      code: 'LINK_INVALID',
      message: first.tokenMissing,
      hint: first.tokenMissingHint,
    });
    return (
      <Threshold title={first.first}>
        <div className="q-form">
          <ErrorNote compact error={token === '' ? missing : failure} />
          <a className="q-btn" href="/sign-in">
            {first.toSignIn}
          </a>
        </div>
      </Threshold>
    );
  }
  if (link === null) return <Threshold title={first.opening}>{null}</Threshold>;
  return link.purpose === 'province' ? (
    <Threshold title={first.found} about={first.foundAbout}>
      <FirstForm token={token} link={link} />
    </Threshold>
  ) : (
    <Threshold title={first.first} about={`${link.name}, ${link.email}. ${first.firstAbout}`}>
      <FirstForm token={token} link={link} />
    </Threshold>
  );
}
