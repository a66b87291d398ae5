import './paper.css';
import './paper-narrow.css';
import { type ReactNode, useRef } from 'react';
import { useMarginMarks } from './margin-marks.ts';

/**
 * The A4 sheet. Its 30 mm binding margin carries the marks; on a phone the margin is a narrow gutter.
 * Everything inside is document text (`lang="vi"`).
 * @param children the head, headings and paragraphs of the document
 * @param width `a4` 752 px with marks, `narrow` 724 px beside a wide panel
 * @param label what it is, for screen readers
 */
export function Paper({
  children,
  width = 'a4',
  label,
}: {
  children: ReactNode;
  width?: 'a4' | 'narrow' | undefined;
  label?: string | undefined;
}) {
  const sheet = useRef<HTMLElement>(null);
  useMarginMarks(sheet);
  return (
    <article ref={sheet} lang="vi" className={`q-paper q-paper-${width}`} aria-label={label}>
      {children}
    </article>
  );
}

/**
 * The two columns that open an official document. Lines are drawn as the official format has them:
 * `b` bold, `rule` bold with the line beneath, `i` italic, `plain`.
 * @param left the issuing body and the number
 * @param right the state's or the Party's heading, place and date
 */
export function DocumentHead({ left, right }: { left: readonly HeadLine[]; right: readonly HeadLine[] }) {
  return (
    <div className="q-doc-head">
      {[left, right].map((lines, side) => (
        <div key={side === 0 ? 'left' : 'right'}>
          {lines.map((line) => (
            <div key={line.text} className={`q-doc-line q-doc-${line.style ?? 'plain'}`}>
              <span>{line.text}</span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

/** One line of the head. */
export type HeadLine = { text: string; style?: 'plain' | 'b' | 'rule' | 'i' | undefined };

/**
 * The title of a document: its kind, what it is about, and the short rule beneath.
 * @param kind e.g. "KẾT LUẬN"
 * @param lines the lines under it
 */
export function DocumentTitle({ kind, lines }: { kind: string; lines: readonly string[] }) {
  return (
    <div className="q-doc-title">
      <h1>
        <span className="q-doc-kind">{kind}</span>
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </h1>
      <span className="q-doc-rule" aria-hidden="true" />
    </div>
  );
}

/**
 * The foot of a document: recipients at the left, signature at the right.
 */
export function DocumentFoot({ left, right }: { left: ReactNode; right: ReactNode }) {
  return (
    <div className="q-doc-foot">
      <div>{left}</div>
      <div>{right}</div>
    </div>
  );
}
