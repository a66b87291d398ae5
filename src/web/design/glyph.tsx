import type { ReactNode } from 'react';
import './glyph.css';
import { useTexts } from '../i18n/texts.ts';
import { flagPath } from './flag.tsx';
import { type TimeState, timeStateTexts } from './time-state.ts';

const ring = <circle cx="7" cy="7" r="5.7" fill="none" stroke="currentColor" strokeWidth="1.5" />;
const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

const drawings = {
  done: (
    <>
      <circle cx="7" cy="7" r="6.5" fill="currentColor" />
      <path
        d="M4 7.2l2.1 2.1L10.2 5"
        {...line}
        stroke="var(--q-glyph-cut, var(--q-surface))"
        strokeWidth="1.7"
      />
    </>
  ),
  'done-undated': (
    <>
      <circle cx="7" cy="7" r="4.2" fill="currentColor" />
      <path
        d="M5.1 7.1l1.3 1.3L9 5.7"
        {...line}
        stroke="var(--q-glyph-cut, var(--q-surface))"
        strokeWidth="1.3"
      />
      <circle
        cx="7"
        cy="7"
        r="6.5"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.1"
        strokeDasharray="3 2.1"
      />
    </>
  ),
  late: (
    <>
      {ring}
      <path d="M4.2 7.2l2 2 3.7-4" {...line} strokeWidth="1.6" />
    </>
  ),
  open: (
    <>
      {ring}
      <path d="M7 2.6a4.4 4.4 0 0 1 0 8.8z" fill="currentColor" />
    </>
  ),
  soon: (
    <>
      {ring}
      <path d="M7 3.9V7.2l2.3 1.5" {...line} strokeWidth="1.5" />
    </>
  ),
  over: (
    <>
      <path
        d="M7 .9L13.6 12.9H.4z"
        fill="currentColor"
        stroke="currentColor"
        strokeLinejoin="round"
        strokeWidth=".6"
      />
      <path
        d="M7 5v3.6M7 10.6v.2"
        {...line}
        stroke="var(--q-glyph-cut, var(--q-surface))"
        strokeWidth="1.6"
      />
    </>
  ),
  none: (
    <circle
      cx="7"
      cy="7"
      r="5.6"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeDasharray="2.2 2.2"
    />
  ),
  ok: <path d="M2.8 7.4l2.8 2.8L11.3 4" {...line} strokeWidth="1.8" />,
  cross: <path d="M3.5 3.5l7 7M10.5 3.5l-7 7" {...line} strokeWidth="1.7" />,
  flag: <path d={flagPath} {...line} strokeWidth="1.4" />,
  question: (
    <>
      <circle cx="7" cy="7" r="5.7" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path
        d="M5.3 5.600c0-2.300 3.500-2.200 3.500-.1C8.800 6.800 7 6.700 7 8.100M7 10.200v.1"
        {...line}
        strokeWidth="1.4"
      />
    </>
  ),
  target: (
    <>
      <circle cx="7" cy="7" r="5.7" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <circle cx="7" cy="7" r="2.1" fill="currentColor" />
    </>
  ),
  eye: (
    <>
      <path
        d="M1 7c1.7-3 3.600-4.200 6-4.200S11.300 4 13 7c-1.700 3-3.600 4.200-6 4.200S2.700 10 1 7z"
        {...line}
        strokeWidth="1.3"
      />
      <circle cx="7" cy="7" r="1.7" fill="currentColor" />
    </>
  ),
  sheet: (
    <>
      <path d="M3 1.500h5.500l3 3v8H3z" {...line} strokeWidth="1.3" />
      <path d="M5 7h4.500M5 9.700h4.500" {...line} strokeWidth="1.3" />
    </>
  ),
  cycle: (
    <path
      d="M11.900 5.200A5.200 5.200 0 0 0 2.300 5M2.100 8.800A5.200 5.200 0 0 0 11.700 9M12.200 2.400v2.900H9.300M1.800 11.600V8.700h2.900"
      {...line}
      strokeWidth="1.3"
    />
  ),
  compass: (
    <>
      <circle cx="7" cy="7" r="5.7" fill="none" stroke="currentColor" strokeWidth="1.3" />
      <path d="M9.400 4.600L8 8 4.600 9.400 6 6z" {...line} strokeWidth="1.2" />
    </>
  ),
  wait: (
    <path
      d="M3.500 1.500h7M3.500 12.500h7M4 1.500c0 3 6 3.200 6 5.500s-6 2.500-6 5.500M10 1.500c0 3-6 3.200-6 5.500s6 2.500 6 5.500"
      {...line}
      strokeWidth="1.3"
    />
  ),
  history: (
    <path
      d="M2 3v3h3M2.200 6A5.200 5.200 0 1 1 2 8.400M7 4.200V7.200l2.100 1.400"
      {...line}
      strokeWidth="1.3"
    />
  ),
} satisfies Record<string, ReactNode>;

/** The 14-unit marks: the seven time states and the kinds. They take the colour of their text. */
export type GlyphName = keyof typeof drawings;

export const glyphNames = Object.keys(drawings) as GlyphName[];

/**
 * One glyph. Without `label` it is decoration beside words that say the same; with it, it speaks for itself.
 * @param name which
 * @param label what a screen reader says
 */
export function Glyph({ name, label }: { name: GlyphName; label?: string | undefined }) {
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named by aria-label, or hidden beside words that say the same
    <svg
      className="q-glyph"
      viewBox="0 0 14 14"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {drawings[name]}
    </svg>
  );
}

/**
 * The glyph of a time state in the state's own colour.
 * @param state which
 * @param spoken whether it stands alone and must say its name
 */
export function TimeGlyph({ state, spoken = false }: { state: TimeState; spoken?: boolean | undefined }) {
  const texts = useTexts(timeStateTexts);
  return (
    <span className={`q-st-${state} q-time-glyph`}>
      <Glyph name={state} label={spoken ? texts[state] : undefined} />
    </span>
  );
}
