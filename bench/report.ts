import type { MemoryFigures } from './load.ts';
import type { CaseFigures } from './measure.ts';

/** Largest memory of one process under load that is wanted, in megabytes. */
const MEMORY_GOAL = 250;

const two = (value: number): number => Math.round(value * 100) / 100;
const ratioOf = (one: CaseFigures): number => two(one.product.p50 / one.floor.p50);

/** What one run found. */
export interface Findings {
  readonly n: number;
  readonly cases: readonly CaseFigures[];
  readonly memory: MemoryFigures;
}

/** The figures as data: one row for each request, one for memory. */
export function rowsOf({ n, cases, memory }: Findings) {
  return [
    ...cases.map((one) => ({
      name: one.name,
      n,
      requests: one.requests,
      p50: two(one.product.p50),
      p95: two(one.product.p95),
      p99: two(one.product.p99),
      floor: two(one.floor.p50),
      floorP95: two(one.floor.p95),
      floorP99: two(one.floor.p99),
      ratio: ratioOf(one),
      goal: one.goal,
      cpu: two(one.product.cpu),
      databaseCpu: two(one.product.databaseCpu),
      floorCpu: two(one.floor.cpu),
      floorDatabaseCpu: two(one.floor.databaseCpu),
      bytes: one.product.bytes,
      floorBytes: one.floor.bytes,
    })),
    {
      name: 'memory',
      n,
      mb: Math.round(memory.underLoad),
      peak: Math.round(memory.peak),
      idle: Math.round(memory.idle),
      goal: MEMORY_GOAL,
      requests: memory.requests,
      documents: memory.documents,
    },
  ];
}

/** The figures as a table for the terminal. */
export function tableOf(findings: Findings): string {
  const header = [
    '',
    'p50',
    'p95',
    'p99',
    'floor p50',
    'p95',
    'ratio',
    'goal',
    '',
    'CPU',
    'floor',
    'bytes',
    'floor',
  ];
  const lines = findings.cases.map((one) => [
    one.name,
    ...[one.product.p50, one.product.p95, one.product.p99, one.floor.p50, one.floor.p95].map(milliseconds),
    `${ratioOf(one).toFixed(2)}×`,
    `≤ ${one.goal}×`,
    verdict(ratioOf(one) <= one.goal),
    `${milliseconds(one.product.cpu)} + ${milliseconds(one.product.databaseCpu)}`,
    `${milliseconds(one.floor.cpu)} + ${milliseconds(one.floor.databaseCpu)}`,
    String(one.product.bytes),
    String(one.floor.bytes),
  ]);
  const { memory } = findings;
  return [
    `${findings.n.toLocaleString('en')} tasks; milliseconds on one connection; CPU of server + database for one request`,
    ...aligned([header, ...lines]),
    `memory ${Math.round(memory.underLoad)} MB under load (idle ${Math.round(memory.idle)}, peak ${Math.round(memory.peak)}; ` +
      `${memory.requests} requests, ${memory.documents} documents read), goal ≤ ${MEMORY_GOAL} MB ${verdict(memory.underLoad <= MEMORY_GOAL)}`,
    ...findings.cases.map((one) => `${one.name}: ${one.about} (${one.requests} requests on each side)`),
  ].join('\n');
}

const milliseconds = (value: number): string => value.toFixed(2);
const verdict = (met: boolean): string => (met ? 'met' : 'NOT MET');

function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  return rows.map((row) => row.map((cell, at) => cell.padStart(widths[at] ?? 0)).join('  '));
}
