import './threshold.css';
import { type ReactNode, useEffect } from 'react';
import { languageNames, languages, setLanguage, useLanguage } from '../i18n/language.ts';
import { useTexts } from '../i18n/texts.ts';
import { Seal } from '../shell/seal.tsx';
import { signInTexts } from './sign-in.texts.ts';

/**
 * The sheet before the door: the seal, the name, one task, and the languages.
 * @param title what is done here
 * @param about one or two sentences beneath the title
 */
export function Threshold({
  title,
  about,
  children,
}: {
  title: string;
  about?: string;
  children: ReactNode;
}) {
  const texts = useTexts(signInTexts);
  const language = useLanguage();
  useEffect(() => {
    document.title = `${title} - Quyết`;
  }, [title]);
  return (
    <div className="q-threshold">
      <main>
        <div className="q-threshold-brand">
          <Seal />
          <div>
            <b>Quyết</b>
            <span>{texts.motto}</span>
          </div>
        </div>
        <h1>{title}</h1>
        {about === undefined ? null : <p className="q-sub">{about}</p>}
        {children}
      </main>
      <nav aria-label={texts.language}>
        {languages.map((one) => (
          <button
            key={one}
            type="button"
            lang={one}
            aria-pressed={one === language}
            onClick={() => setLanguage(one)}
          >
            {languageNames[one]}
          </button>
        ))}
      </nav>
    </div>
  );
}
