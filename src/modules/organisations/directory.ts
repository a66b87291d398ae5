import type { DirectoryEntry } from '@quyet/parser/contract';
import type { Day } from '../../platform/clock/clock.ts';
import { type Succession, type SuccessionEdge, successorsOf } from './succession.ts';
import { asKnown, covers, type Nature, type Version } from './version.ts';

/** A body as the directory of a day shows it: what it is, and every name by which a document may call it. */
export interface DirectoryBody extends Nature {
  readonly id: string;
  readonly aliases: readonly string[];
  /** Names it bore before that day and bears no longer. */
  readonly formerNames: readonly string[];
  readonly livesFrom: Day;
  /** First day on which it is no more; null where no end is recorded. */
  readonly livesTo: Day | null;
}

/** The bodies of a jurisdiction on a day. Bodies founded later are not in it. */
export interface Directory {
  readonly day: Day;
  /** Key of the province's own name, which its bodies may carry or leave out. */
  readonly home: string;
  /** Bodies that live on that day. */
  readonly bodies: readonly DirectoryBody[];
  /** Bodies that lived before it and do not on that day. */
  readonly ended: readonly DirectoryBody[];
  readonly edges: readonly SuccessionEdge[];
}

export interface DirectorySource {
  readonly day: Day;
  readonly home: string;
  readonly versions: readonly Version[];
  readonly aliases: readonly { readonly bodyId: string; readonly alias: string }[];
  readonly edges: readonly SuccessionEdge[];
}

/** Puts the directory of a day together from what is held now. */
export function directoryFrom(source: DirectorySource): Directory {
  const { day } = source;
  const aliases = Map.groupBy(source.aliases, (one) => one.bodyId);
  const bodies: DirectoryBody[] = [];
  const ended: DirectoryBody[] = [];
  for (const [id, all] of Map.groupBy(source.versions, (version) => version.bodyId)) {
    const held = asKnown(all);
    const known = held.filter((version) => version.validFrom <= day);
    const last = known.at(-1);
    const first = held[0];
    if (!last || !first) continue;
    const names = new Set([last.name, last.shortName]);
    const former = known.flatMap((version) => [version.name, version.shortName]);
    (covers(last, day) ? bodies : ended).push({
      ...last,
      id,
      aliases: (aliases.get(id) ?? []).map((one) => one.alias),
      formerNames: [...new Set(former)].filter((name) => name !== null && !names.has(name)) as string[],
      livesFrom: first.validFrom,
      livesTo: covers(last, day) ? (held.at(-1)?.validTo ?? null) : last.validTo,
    });
  }
  return { day, home: source.home, bodies, ended, edges: source.edges };
}

/** The names the parser is to know, of living and ended bodies. */
export const parserEntries = (directory: Directory): readonly DirectoryEntry[] =>
  [...directory.bodies, ...directory.ended].map((body) => ({
    name: body.name,
    aliases: [body.shortName, ...body.aliases, ...body.formerNames].filter((name) => name !== null),
  }));

/** The body with that id, living or ended. */
export const bodyIn = (directory: Directory, id: string): DirectoryBody | undefined =>
  directory.bodies.find((body) => body.id === id) ?? directory.ended.find((body) => body.id === id);

/** Who answers on the directory's day for what a body answered for on `since`. */
export function successorsIn(directory: Directory, bodyId: string, since: Day | null = null): Succession {
  const living = new Set(directory.bodies.map((body) => body.id));
  return successorsOf(bodyId, directory.edges, { since, on: directory.day, lives: (id) => living.has(id) });
}
