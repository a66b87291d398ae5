import type { TaskState } from './task.ts';
import { type Act, type Side, TRANSITIONS } from './workflow.ts';

const name = (state: TaskState): string => state.replace('-', '_');

/** The workflow of a task with one lead, drawn from the table (Mermaid); acts that change no state are left out. */
export function stateDiagram(): string {
  const arrows = new Map<string, string[]>();
  for (const row of TRANSITIONS.filter((one) => one.on === 'leaf' && one.from !== one.to)) {
    const arrow = `  ${name(row.from)} --> ${name(row.to)}`;
    arrows.set(arrow, [...(arrows.get(arrow) ?? []), label(row.act, row.by)]);
  }
  const lines = [...arrows].map(([arrow, labels]) => `${arrow}: ${labels.join(', ')}`);
  return [
    '```mermaid',
    'stateDiagram-v2',
    '  [*] --> unassigned',
    ...lines,
    '  confirmed --> [*]',
    '  cancelled --> [*]',
    '```',
  ].join('\n');
}

const label = (act: Act, by: Side): string => `${act} (${by})`;
