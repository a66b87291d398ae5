import './task-facts.css';
import type { ReactNode } from 'react';

/**
 * Facts with their names: "Chủ trì  Sở Xây dựng". One column on a phone.
 * @param rows name and fact; a row whose fact is null or undefined is left out
 */
export function KeyValues({ rows }: { rows: readonly (readonly [name: string, fact: ReactNode])[] }) {
  return (
    <dl className="q-kv">
      {rows
        .filter(([, fact]) => fact !== null && fact !== undefined)
        .map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
    </dl>
  );
}
