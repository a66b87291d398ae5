import { joinDatabase } from '../../src/platform/database/database.ts';
import type { Engine } from './database.ts';
import { CONCLUSION } from './directive.ts';
import { faultsOf, notFound, timesHappened } from './kill-check.ts';
import { carryingOut, confirming, type Desk, giving, importing, type Write } from './kill-writes.ts';
import { reviewOf, takeIn } from './office-work.ts';
import { processWorld } from './process-world.ts';
import type { Client } from './product.ts';
import { hasEnded, type ServerProcess, startServer } from './server-process.ts';

/** What a row of kills came to. */
export interface KillReport {
  readonly engine: Engine;
  readonly rounds: number;
  /** Writes the server had said are done. */
  readonly acknowledged: number;
  /** Writes whose answer never came; of those, how many had happened. Each was sent again with its key. */
  readonly unanswered: number;
  readonly happened: number;
  /** Acknowledged writes that were sent again. */
  readonly repeated: number;
  /** Empty where nothing acknowledged is lost, nothing happened twice, and nothing stands by half. */
  readonly missing: readonly string[];
  readonly doubled: readonly string[];
  readonly faults: readonly string[];
  /** Processes that outlived the server they belong to. */
  readonly orphans: readonly number[];
}

/** Writes acknowledged before a kill, at least and at most. */
const [LEAST, MOST] = [4, 60];
const IMPORTS = 5;

/**
 * Kills a working server again and again, at a moment drawn by lot within imports and updates, starts it anew, and
 * compares what is there with what was acknowledged. Every other kill takes the whole group, the embedded database too.
 */
export async function killRounds(engine: Engine, rounds: number, seed: number): Promise<KillReport> {
  const world = await processWorld(engine);
  const lot = lotFrom(seed);
  const { province, otherProvince } = world;
  const report = { acknowledged: 0, unanswered: 0, happened: 0, repeated: 0 };
  const missing: string[] = [];
  const doubled: string[] = [];
  const faults: string[] = [];
  const orphans: number[] = [];
  let server = await startServer(world.settings);
  const clientsOf = ({ url }: ServerProcess): Readonly<Record<Desk, Client>> => ({
    office: world.client(url, province, 'van-phong-tinh-uy'),
    construction: world.client(url, province, 'so-xay-dung'),
    'office elsewhere': world.client(url, otherProvince, 'van-phong-tinh-uy'),
  });
  try {
    const draft = await takeIn(clientsOf(server).office, CONCLUSION);
    for (let round = 0; round < rounds; round++) {
      const ledger = await workUntilKilled(draft, round % 2 === 0 ? 'process' : 'group');
      server = await startServer(world.settings);
      await compare(ledger, round);
    }
    await server.stop();
  } finally {
    await server.kill('group');
    await world.remove();
  }
  return { engine, rounds, ...report, missing, doubled, faults, orphans };

  /** Lets everybody work until a number of writes is acknowledged, and a little more; then kills. */
  async function workUntilKilled(draft: string, what: 'process' | 'group'): Promise<Write[]> {
    const clients = clientsOf(server);
    const ledger: Write[] = [];
    const enough = LEAST + Math.floor(lot() * (MOST - LEAST));
    let [done, killing, ended] = [0, false, false];
    const { said } = server;
    let reached: () => void = () => undefined;
    const moment = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const work = {
      clients,
      ledger,
      ended: () => ended,
      killing: () => killing,
      said,
      done: () => {
        done += 1;
        if (done >= enough) reached();
      },
    };
    const carried: Promise<void>[] = [];
    const order = (place: typeof province) => ({
      assignerId: place.bodies['tinh-uy'],
      leadId: place.bodies['so-xay-dung'],
    });
    const desks = [
      importing(work, IMPORTS),
      confirming(work, await reviewOf(clients.office, draft)),
      giving(work, 'office', order(province), (task) => carried.push(carryingOut(work, task))),
      giving(work, 'office elsewhere', order(otherProvince), () => undefined),
    ];
    const failed = Promise.all(desks).then(() => moment);
    await Promise.race([moment, failed]);
    await new Promise((resume) => setTimeout(resume, lot() * 60));
    const children = server.children();
    killing = true;
    await server.kill(what);
    ended = true;
    await Promise.all(desks);
    await Promise.all(carried);
    for (const pid of children) if (!(await hasEnded(pid))) orphans.push(pid);
    return ledger;
  }

  async function compare(ledger: readonly Write[], round: number): Promise<void> {
    const clients = clientsOf(server);
    const name = ({ kind, sign, objectId }: Write) => `round ${round + 1}: ${kind} ${sign} of ${objectId}`;
    const database = await joinDatabase(world);
    try {
      faults.push(...(await faultsOf(database, world.dataDir, jurisdictions())));
      const unanswered = ledger.filter((write) => !write.acknowledged);
      report.acknowledged += ledger.length - unanswered.length;
      report.unanswered += unanswered.length;
      for (const write of unanswered) {
        if ((await timesHappened(database, write)) === 1) report.happened += 1;
        await again(write);
      }
      for (const write of ledger.filter((it) => it.acknowledged && lot() < 0.1)) {
        report.repeated += 1;
        await again(write);
      }
      for (const write of ledger) {
        const times = await timesHappened(database, write);
        if (times === 0) missing.push(name(write));
        if (times !== null && times > 1) doubled.push(`${name(write)}: ${times} times`);
      }
      missing.push(...(await notFound(clients, ledger)).map(name));
      faults.push(...(await faultsOf(database, world.dataDir, jurisdictions())));
    } finally {
      await database.close();
    }

    /** The same request with the same key: done now if it was not, answered as before if it was. */
    async function again(write: Write): Promise<void> {
      const answer = await write.send(clients[write.by]);
      const id = (answer.body as { id?: string } | undefined)?.id;
      if (answer.status !== 200) missing.push(`${name(write)}: sent again, answered ${answer.status}`);
      const created = write.kind === 'import' || write.kind === 'task';
      if (created && write.objectId !== null && id !== write.objectId) doubled.push(name(write));
      if (created) write.objectId ??= id ?? null;
    }
  }

  function jurisdictions(): readonly string[] {
    return [province.jurisdictionId, otherProvince.jurisdictionId];
  }
}

/** Numbers in [0, 1) drawn by lot, the same for the same seed (mulberry32). */
function lotFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
