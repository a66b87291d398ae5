import type { Task } from '@quyet/parser/contract';
import { titleFrom } from './duty.ts';

/** A title shorter than this says too little; then the order stands whole. */
const SHORTEST = 10;

/**
 * A title for the register: what is to be done, without who does it and by when, for those stand beside it.
 *
 *     Sở Xây dựng chủ trì, phối hợp với Sở Tài chính lập hồ sơ cầu Lam Khê 2 trong quý I năm 2027
 *                                                    ^^^^^^^^^^^^^^^^^^^^^^^
 */
export function dutyTitle(task: Task): string {
  const whole = titleFrom(task.text);
  if (task.segments.length > 1) return whole; // offsets of evidence and of the text run apart
  const title = titleFrom(task.text.slice(startOfAction(task), endBeforeDeadline(task)));
  return title.length < SHORTEST ? whole : title;
}

const inText = (task: Task, fields: readonly string[]): readonly (readonly [start: number, end: number])[] =>
  task.evidence
    .filter((it) => fields.includes(it.field))
    .map(({ span: [start, end] }) => [start - task.span[0], end - task.span[0]] as const)
    .filter(([start, end]) => start >= 0 && end <= task.text.length);

/** Where the first verb of the order stands, if the order opens with its actor; 0 otherwise. */
function startOfAction(task: Task): number {
  const actors = inText(task, ['lead', 'executors']);
  const opens = actors.some(([start]) => start <= 6); // "Giao …" may stand before
  const verb = task.action?.split(', ')[0];
  if (!opens || !verb) return 0;
  const bodies = [...actors, ...inText(task, ['cooperating'])];
  const text = task.text.normalize('NFC').toLocaleLowerCase('vi');
  if (text.length !== task.text.length) return 0;
  let from = Math.max(...actors.map(([, end]) => end));
  for (;;) {
    const at = text.indexOf(` ${verb}`, from);
    if (at < 0) return 0;
    if (!' ,;'.includes(text[at + 1 + verb.length] ?? ' ')) {
      from = at + 1; // only the beginning of a longer word
      continue;
    }
    const inside = bodies.find(([start, end]) => start <= at && end > at + 1);
    if (!inside) return at + 1;
    from = inside[1];
  }
}

/** The end of the order, or where the words of its deadline begin if it ends with them. */
function endBeforeDeadline(task: Task): number {
  const bare = task.text.replace(/[\s.;,]+$/u, '').length;
  const last = inText(task, ['deadline']).find(([, end]) => end >= bare);
  return last ? last[0] : task.text.length;
}
