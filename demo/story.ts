import type { StoryEvent } from './event.ts';
import type { IsoDate } from './organisations.ts';
import { chiThi09 } from './story/chi-thi-09.ts';
import type { DatedAct } from './story/course.ts';
import { keHoach97 } from './story/ke-hoach-97.ts';
import { keHoach186 } from './story/ke-hoach-186.ts';
import { ketLuan58 } from './story/ket-luan-58.ts';
import { ketLuan112 } from './story/ket-luan-112.ts';

/** The day on which the demonstration stands still. */
export const PINNED_DATE: IsoDate = '2026-12-17';
/** The hour of that day at which the figures are taken; the last event is earlier. */
export const PINNED_TIME = '09:40';

/** The reorganisations of one day are one act: all moves together, before anything else that day. */
function gatherMoves(acts: readonly DatedAct[]): DatedAct[] {
  const gathered = new Map<string, Extract<DatedAct, { act: 'reorganise' }>>();
  const others: DatedAct[] = [];
  for (const act of acts) {
    if (act.act !== 'reorganise') {
      others.push(act);
      continue;
    }
    const key = `${act.on} ${act.by}`;
    const before = gathered.get(key);
    gathered.set(key, before ? { ...before, moves: [...before.moves, ...act.moves] } : act);
  }
  return [...gathered.values(), ...others];
}

/** Spreads the acts of a day over the office hours; on the pinned day they begin at 08:12 and come minutes apart. */
function withHours(acts: readonly DatedAct[]): StoryEvent[] {
  const perDay = Map.groupBy(acts, (act) => act.on);
  return [...perDay].flatMap(([day, sameDay]) => {
    const [first, gap] =
      day === PINNED_DATE ? [8 * 60 + 12, 4] : [7 * 60 + 45, Math.floor(520 / sameDay.length)];
    return sameDay.map((act, index) => ({ ...act, at: clock(first + index * gap) }));
  });
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Two years of one province, every act in the order in which it happened. */
export const story: readonly StoryEvent[] = withHours(
  gatherMoves([...chiThi09, ...ketLuan58, ...keHoach97, ...ketLuan112, ...keHoach186]).sort((a, b) =>
    a.on.localeCompare(b.on),
  ),
);
