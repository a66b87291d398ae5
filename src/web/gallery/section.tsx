import type { ReactNode } from 'react';

/** One part of the gallery under its name. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="q-gallery-section">
      <h2>{title}</h2>
      {children}
    </section>
  );
}
