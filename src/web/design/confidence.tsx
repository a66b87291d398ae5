import './confidence.css';
import { useLanguage } from '../i18n/language.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { useTexts } from '../i18n/texts.ts';
import { confidenceTexts } from './confidence.texts.ts';

/**
 * How sure a reading is: a short bar and the figure, "0,86".
 * @param value 0 to 1
 */
export function Confidence({ value }: { value: number }) {
  const language = useLanguage();
  const texts = useTexts(confidenceTexts);
  const figure = formatNumber(value, language, 2);
  return (
    <span className="q-confidence" title={texts.confidence(figure)}>
      <i aria-hidden="true">
        <i style={{ width: `${Math.round(value * 100)}%` }} />
      </i>
      <span className="q-sr">{texts.confidence('')}</span>
      {figure}
    </span>
  );
}

/**
 * How much of a work is done: "3/7 đề xuất đã xác nhận", with a bar.
 * @param children what is counted
 */
export function Meter({ done, of, children }: { done: number; of: number; children: string }) {
  const language = useLanguage();
  return (
    <div className="q-meter">
      <p>
        <b>{formatNumber(done, language)}</b>/{formatNumber(of, language)} {children}
      </p>
      <i aria-hidden="true">
        <i style={{ width: `${of === 0 ? 100 : (done / of) * 100}%` }} />
      </i>
    </div>
  );
}
