import { addDays } from '../../platform/clock/clock.ts';
import { holds, type Scope } from '../access/index.ts';
import { ruleOn } from '../rules/index.ts';
import { countTasks } from './count-tasks.ts';
import { listTasks } from './list-tasks.ts';
import { bodyNames } from './names.store.ts';
import { type TaskFilter, filter as taskFilter } from './register.schema.ts';
import type { ViewRules } from './task-view.ts';
import { TIME_STATES } from './time-state.ts';
import type { Today, TodayPanel } from './today.schema.ts';
import { viewRules } from './view-rules.ts';

type Opens = TodayPanel['opens'];

/** First rows shown under a figure; the list behind it has them all. */
const ROWS = 6;
const LATE_BODIES = 8;

/** What the caller comes for today, by the roles of the day. Every figure is the count of the filter it opens. */
export async function readToday(scope: Scope): Promise<Today> {
  const rules = await viewRules(scope);
  const newly = await ruleOn(scope, 'newly-overdue');
  const newlySince = addDays(scope.today, -newly.days);
  const panels = panelsOf(scope, rules);
  const { actor } = scope;
  return {
    day: scope.today,
    newlySince,
    office: holds(actor, 'office') ? await office(panels, newlySince) : null,
    focalPoint: holds(actor, 'focal-point') ? await focalPoint(panels) : null,
    overview: holds(actor, 'leader', 'inspector') ? await overview(panels, newlySince) : null,
  };
}

type Panels = ReturnType<typeof panelsOf>;

function panelsOf(scope: Scope, rules: ViewRules) {
  const full = (opens: Opens): TaskFilter => taskFilter.parse(opens);
  const panel = async (opens: Opens): Promise<TodayPanel> => {
    const page = { sort: opens.sort ?? ('due' as const), limit: ROWS };
    const list = await listTasks(scope, full(opens), page, rules);
    return { count: list.total ?? 0, opens, rows: list.rows };
  };
  const count = async (opens: Opens, by?: 'lead' | 'timeState') =>
    countTasks(scope, full(opens), { rules, ...(by ? { by: [by] } : {}) });
  /** Bodies with most overdue tasks. */
  const late = async (opens: Opens): Promise<NonNullable<Today['office']>['late']> => {
    const { groups } = await count({ ...opens, timeState: ['over'] }, 'lead');
    const most = groups
      .filter((group) => typeof group.lead === 'string')
      .sort((a, b) => b.n - a.n || String(a.lead).localeCompare(String(b.lead)))
      .slice(0, LATE_BODIES);
    const names = await bodyNames(
      scope,
      most.map((group) => group.lead as string),
    );
    return most.map(({ lead, n }) => ({
      body: { id: lead as string, name: names.get(lead as string) ?? '', shortName: null },
      count: n,
      opens: { timeState: ['over'], lead: [lead as string] },
    }));
  };
  return { panel, count, late, today: scope.today };
}

const newlyOver = (panels: Panels, since: string, more: Opens): Promise<TodayPanel> =>
  panels.panel({
    ...more,
    timeState: ['over'],
    dueFrom: since,
    dueTo: addDays(panels.today, -1),
    sort: '-due',
  });

async function office(panels: Panels, since: string): Promise<Today['office']> {
  const mine = { mine: 'office' as const };
  return {
    toConfirm: await panels.panel({ ...mine, state: ['submitted'], sort: 'waiting' }),
    newlyOver: await newlyOver(panels, since, mine),
    soon: await panels.panel({ ...mine, timeState: ['soon'] }),
    unassigned: await panels.panel({ ...mine, state: ['unassigned'], sort: 'given' }),
    refused: await panels.panel({ ...mine, state: ['refused'], sort: 'given' }),
    late: await panels.late({}),
  };
}

async function focalPoint(panels: Panels): Promise<Today['focalPoint']> {
  const mine = { mine: 'lead' as const };
  return {
    toReceive: await panels.panel({ ...mine, state: ['assigned'] }),
    returned: await panels.panel({ ...mine, state: ['returned'] }),
    over: await panels.panel({ ...mine, timeState: ['over'] }),
    soon: await panels.panel({ ...mine, timeState: ['soon'] }),
    open: await panels.panel({ ...mine, timeState: ['over', 'soon', 'open'] }),
    undated: await panels.panel({ ...mine, timeState: ['none'], sort: 'given' }),
    waiting: await panels.panel({ ...mine, state: ['submitted'], sort: 'waiting' }),
  };
}

async function overview(panels: Panels, since: string): Promise<Today['overview']> {
  const { groups, total } = await panels.count({}, 'timeState');
  const of = (state: (typeof TIME_STATES)[number]) =>
    groups.find((group) => group.timeState === state)?.n ?? 0;
  return {
    counts: TIME_STATES.map((timeState) => ({
      timeState,
      count: of(timeState),
      opens: { timeState: [timeState] },
    })),
    total: { count: total, opens: {} },
    newlyOver: await newlyOver(panels, since, {}),
    waiting: await panels.panel({ state: ['submitted'], sort: 'waiting' }),
    late: await panels.late({}),
  };
}
