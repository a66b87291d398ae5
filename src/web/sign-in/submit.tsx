import '../design/button.css';

/**
 * The one button of these pages. Lighter than the design system's, which brings every icon with it.
 * @param busy at work: a second click does nothing
 */
export function Submit({ busy, children }: { busy: boolean; children: string }) {
  return (
    <button
      type="submit"
      className="q-btn q-btn-primary"
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
    >
      {children}
    </button>
  );
}
