import type { Case, Pair } from './cases.ts';
import { type Connection, openConnection, type Request } from './connection.ts';
import { type Spread, spreadOf } from './figures.ts';
import { cpuMs } from './process-use.ts';
import { backendsOf } from './scratch-database.ts';
import type { Side } from './side.ts';

/** Requests to one side before the other has its turn: short, so that both meet the same minutes of the machine. */
const TURN = 20;

/** What was measured of one side. */
export interface SideFigures extends Spread {
  /** CPU time of the server's process for one request, in milliseconds. */
  readonly cpu: number;
  /** CPU time of its database connections for one request, in milliseconds. */
  readonly databaseCpu: number;
  /** Bytes of the last answer's body. */
  readonly bytes: number;
}

export interface CaseFigures {
  readonly name: string;
  readonly about: string;
  readonly goal: number;
  readonly requests: number;
  readonly product: SideFigures;
  readonly floor: SideFigures;
}

interface Lane {
  readonly side: Side;
  readonly connection: Connection;
  readonly times: number[];
  cpu: number;
  databaseCpu: number;
  bytes: number;
  /** Processes of its database connections. */
  backends: readonly number[];
}

/** Measures one kind of request on both sides in turns, each on one keep-alive connection, after a warm-up. */
export async function measure(one: Case, floor: Side, product: Side, requests: number): Promise<CaseFigures> {
  const lanes = [await laneOn(floor), await laneOn(product)] as const;
  try {
    await agree(one, lanes, Math.max(20, Math.ceil(requests / 10)));
    for (const lane of lanes) lane.backends = await backendsOf(lane.side.url);
    for (let done = 0; done < requests; done += TURN) {
      const pairs = Array.from({ length: Math.min(TURN, requests - done) }, () => one.next());
      await turn(
        lanes[0],
        pairs.map((pair) => pair.floor),
      );
      await turn(
        lanes[1],
        pairs.map((pair) => pair.product),
      );
    }
    const [ofFloor, ofProduct] = lanes.map((lane) => ({
      ...spreadOf(lane.times),
      cpu: lane.cpu / lane.times.length,
      databaseCpu: lane.databaseCpu / lane.times.length,
      bytes: lane.bytes,
    })) as [SideFigures, SideFigures];
    const { name, about, goal } = one;
    return { name, about, goal, requests, product: ofProduct, floor: ofFloor };
  } finally {
    for (const lane of lanes) lane.connection.close();
  }
}

const laneOn = async (side: Side): Promise<Lane> => ({
  side,
  connection: await openConnection(side.port),
  times: [],
  cpu: 0,
  databaseCpu: 0,
  bytes: 0,
  backends: [],
});

async function turn(lane: Lane, requests: readonly Request[]): Promise<void> {
  const pids = [lane.side.pid, ...lane.backends];
  const from = pids.map(cpuMs);
  for (const request of requests) {
    const { status, body, ms } = await lane.connection.send(request);
    if (status !== 200) throw new Error(`${request.method} ${request.path} answered ${status}: ${body}`);
    lane.times.push(ms);
    lane.bytes = body.length;
  }
  // A connection that was closed meanwhile counts no more.
  const [own = 0, ...databases] = pids.map((pid, at) => Math.max(0, cpuMs(pid) - (from[at] ?? 0)));
  lane.cpu += own;
  lane.databaseCpu += databases.reduce((total, one) => total + one, 0);
}

/** Warms both sides up, and compares what their answers hold: unequal work would make the ratio worthless. */
async function agree(one: Case, [floor, product]: readonly [Lane, Lane], times: number): Promise<void> {
  for (let done = 0; done < times; done++) {
    const pair: Pair = one.next();
    const answers = [await floor.connection.send(pair.floor), await product.connection.send(pair.product)];
    if (answers.some((answer) => answer.status !== 200))
      throw new Error(
        `${one.name}: ${answers.map((answer) => `${answer.status} ${answer.body.slice(0, 300)}`)}`,
      );
    const [a, b] = answers.map((answer) => JSON.parse(answer.body)) as [never, never];
    const held = [one.holds.floor(a), one.holds.product(b)].map((it) => JSON.stringify(it));
    if (held[0] !== held[1])
      throw new Error(`${one.name}: unequal work, ${held.join(' on the floor and ')} here.`);
  }
}
