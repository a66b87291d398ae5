import { chiThi09 as readings } from '../readings/chi-thi-09.ts';
import { capital } from './chi-thi-09/capital.ts';
import { clearance } from './chi-thi-09/clearance.ts';
import { control } from './chi-thi-09/control.ts';
import { land } from './chi-thi-09/land.ts';
import { partyCommittees } from './chi-thi-09/party-committees.ts';
import type { DatedAct } from './course.ts';

const directive = 'chi-thi-09';

const intake: DatedAct[] = [
  { on: '2025-01-16', by: 'tran-thu-hanh', act: 'import', directive },
  {
    on: '2025-01-16',
    by: 'tran-thu-hanh',
    act: 'correct',
    statement: { directive, quote: 'vận động Nhân dân đồng thuận bàn giao mặt bằng' },
    disposition: 'standing',
    deadline: null,
    note: 'Việc thường xuyên của công tác dân vận, theo dõi trong báo cáo 6 tháng',
  },
  { on: '2025-01-16', by: 'tran-thu-hanh', act: 'confirm-all', directive, readings },
  { on: '2025-01-17', by: 'tran-thu-hanh', act: 'put-in-force', directive },
];

/** Chỉ thị số 09-CT/TU from its arrival in January 2025 to the pinned day. */
export const chiThi09: readonly DatedAct[] = [
  ...intake,
  ...partyCommittees,
  ...capital,
  ...clearance,
  ...land,
  ...control,
];
