/** The time phrases of an order that give it no deadline, each with the reason. */
import { isPeriodOfTarget, recurs } from '../duties/deadline.ts';
import type { TimeHit } from '../entities/types.ts';
import type { DocumentReading, Draft } from '../reading.ts';
import type { PassedOver } from './types.ts';

/** Phrases of a draft that were seen and not used. `chosen` is what the deadline rests on. */
export function passedOver(doc: DocumentReading, draft: Draft, chosen: TimeHit | null): PassedOver[] {
  return doc.times
    .within(draft.coreStart, draft.coreEnd)
    .filter((hit) => hit !== chosen && hit.role !== 'event')
    .map((hit) => ({
      span: doc.view.span(...hit.span),
      words: hit.text,
      reason: reasonAgainst(hit, doc.folded, draft, chosen),
    }));
}

function reasonAgainst(hit: TimeHit, folded: string, draft: Draft, chosen: TimeHit | null): string {
  const { coreStart: start, coreEnd: end, assignment } = draft;
  if (hit.role === 'not-a-deadline' || hit.role === 'vague') return hit.rule;
  if (hit.insideTitle) return 'inside-title';
  if (hit.span[1] > end) return 'runs-over-the-end';
  if (hit.role === 'recurrence') {
    if (!recurs(hit, folded, start, end, assignment?.predicateAt ?? start)) return 'cycle-of-something-else';
    return chosen?.role === 'deadline' ? 'date-before-cycle' : 'other-cycle';
  }
  if (isPeriodOfTarget(hit, folded, end)) return 'period-of-figure';
  return chosen && /hoàn thành/u.test(chosen.text) ? 'other-date-completes' : 'later-date-completes';
}
