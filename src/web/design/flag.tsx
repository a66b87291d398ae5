import './glyph.css';

/** The path of the flag: "look here". It stands alone so that the sign-in page need not carry every glyph. */
export const flagPath = 'M3.5 13V1.5h7L8.7 4.200l1.800 2.700h-7';

/** The amber flag before what has to be put right. */
export function Flag() {
  return (
    <svg className="q-glyph" viewBox="0 0 14 14" aria-hidden="true">
      <path
        d={flagPath}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
