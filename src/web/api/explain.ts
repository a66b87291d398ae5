import type { Language } from '../i18n/language.ts';
import { errorTexts } from './error.texts.ts';
import { ApiError } from './error.ts';

/** What to show a person about a failure: what happened, what to do, and the code that is in the documentation. */
export type Explanation = {
  code: string;
  message: string;
  hint: string | undefined;
  /** Helps the administrator find it in the log. */
  requestId: string | undefined;
};

/** Puts any thrown thing into words. What the server said wins; a bare code is looked up here. */
export function explain(error: unknown, language: Language): Explanation {
  const code = error instanceof ApiError ? error.code : 'UNEXPECTED';
  const texts = errorTexts[language];
  const known =
    code in texts && code !== 'code' ? texts[code as Exclude<keyof typeof texts, 'code'>] : texts.UNEXPECTED;
  if (error instanceof ApiError && error.message !== '') {
    const { message, hint, requestId } = error;
    return { code, message, hint, requestId };
  }
  return { code, ...known, requestId: undefined };
}
