import type { DatedAct } from './course.ts';

const directive = 'ke-hoach-186';
const by = 'tran-thu-hanh';
const on = '2026-12-17';

/** Kế hoạch số 186/KH-UBND: read at 08:12 on the pinned day, three proposals confirmed, the rest still open. */
export const keHoach186: readonly DatedAct[] = [
  { on, by, act: 'import', directive },
  { on, by, act: 'confirm', statement: { directive, quote: 'ban hành Kế hoạch phát triển cụm công nghiệp' } },
  { on, by, act: 'confirm', statement: { directive, quote: 'Phân công rõ người, rõ việc' } },
  { on, by, act: 'confirm', statement: { directive, quote: 'rà soát phương án phát triển cụm công nghiệp' } },
];
