import { keHoach97 as readings } from '../readings/ke-hoach-97.ts';
import type { DatedAct } from './course.ts';
import { appendix } from './ke-hoach-97/appendix.ts';
import { text } from './ke-hoach-97/text.ts';

const directive = 'ke-hoach-97';
const by = 'le-quang-huy';

const intake: DatedAct[] = [
  { on: '2026-04-28', by, act: 'import', directive },
  { on: '2026-04-28', by, act: 'confirm-all', directive, readings },
  { on: '2026-04-29', by, act: 'put-in-force', directive },
];

/** Kế hoạch số 97/KH-UBND from its arrival in April 2026 to the pinned day. */
export const keHoach97: readonly DatedAct[] = [...intake, ...text, ...appendix];
