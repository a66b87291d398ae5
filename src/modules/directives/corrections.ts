import type { Disposition } from '@quyet/parser/contract';
import { openingOf, timeMeant, wordingOf } from '@quyet/parser/house';
import { type Duty, isDutyDisposition, type NamedBody } from './duty.ts';
import type { Sentence } from './sentence.ts';

/**
 * body: words that name a body · disposition: the opening of a sentence, and its fate · time: words that say by when or
 * how often · lead: who leads, by the rule that said so (tells which rules to mend; no wording of the document).
 */
export type CorrectionKind = 'body' | 'disposition' | 'time' | 'lead';

/** A wording that was read one way and that a person decided another way. */
export interface Correction {
  readonly statementId: string;
  readonly kind: CorrectionKind;
  readonly wording: string;
  readonly wordingKey: string;
  /** Null where nothing was read. */
  readonly proposed: string | null;
  readonly decided: string;
  readonly rule: string | null;
  readonly personId: string | null;
}

/** A wording that was left as read, so many times. */
export interface KeptWording {
  readonly kind: Exclude<CorrectionKind, 'lead'>;
  readonly wordingKey: string;
  readonly decided: string;
  readonly times: number;
}

export interface Lessons {
  readonly corrections: readonly Correction[];
  readonly kept: readonly KeptWording[];
}

export interface LessonFacts {
  readonly issuedOn: string;
  /** Who answers today for a body of the day of issue. */
  readonly today: (bodyId: string) => string | null;
}

/** Longer stretches are no wording that comes again. */
const LONGEST_KEY = 120;

/** What no wording decides: where it stands makes it so. */
const STRUCTURE: ReadonlySet<Disposition> = new Set<Disposition>(['label', 'lead-in', 'preamble', 'closing']);

type Found = Omit<Correction, 'statementId' | 'personId'>;
type Left = Omit<KeptWording, 'times'>;
/** What one sentence says: corrections, and wordings left as read. */
interface Said {
  readonly found: Found[];
  readonly left: Left[];
}

/**
 * What people decided otherwise than it was read. Compares the parser's proposals with the confirmed sentences, never
 * the steps in between; pairs a wording with a chosen body only where no other pairing is possible.
 */
export function lessonsOf(
  proposals: ReadonlyMap<string, Sentence>,
  confirmed: readonly Sentence[],
  facts: LessonFacts,
): Lessons {
  const corrections: Correction[] = [];
  const kept = new Map<string, KeptWording>();
  for (const it of confirmed) {
    const read = proposals.get(it.id);
    if (!read || !it.confirmed) continue;
    const said: Said = { found: [], left: [] };
    fate(read, it, said);
    if (read.duty && it.duty && isDutyDisposition(read.disposition) && isDutyDisposition(it.disposition)) {
      bodies(read.duty, it.duty, facts, said);
      time(read.duty, it.duty, facts, said);
    }
    for (const one of said.found.filter(isKeepable))
      corrections.push({ ...one, statementId: it.id, personId: it.confirmedBy });
    for (const one of said.left.filter(isKeepable)) {
      const name = JSON.stringify(one);
      kept.set(name, { ...one, times: (kept.get(name)?.times ?? 0) + 1 });
    }
  }
  return { corrections, kept: [...kept.values()] };
}

const isKeepable = ({ wordingKey }: { readonly wordingKey: string }): boolean =>
  wordingKey !== '' && wordingKey.length <= LONGEST_KEY;

function fate(read: Sentence, now: Sentence, said: Said): void {
  const actors = [...(read.duty?.ordered ?? []), ...(read.duty?.executors ?? [])].map((it) => it.wording);
  const opening = openingOf(now.text, actors);
  const filed = { kind: 'disposition', wordingKey: opening, decided: now.disposition } as const;
  if (read.disposition === now.disposition) {
    if (!STRUCTURE.has(now.disposition)) said.left.push(filed);
  } else said.found.push({ ...filed, wording: opening, proposed: read.disposition, rule: read.rule });
}

function bodies(read: Duty, now: Duty, facts: LessonFacts, said: Said): void {
  const doers = read.executors.length > 0 ? read.executors : read.ordered;
  const rule = read.grounds.lead.rule;
  const whole = doers.some((it) => it.isClass) || read.leadClass !== now.leadClass;
  const named = whole ? null : pairing(doers, read.leadIds, now.leadIds, facts);
  if (named) {
    said.left.push(...named.left);
    if (named.found && (read.basis === 'explicit' || named.found.proposed === null))
      said.found.push({ ...named.found, rule });
    else if (!same(read.leadIds, now.leadIds)) said.found.push(leadRead(read, now));
  }
  if (read.cooperatingNamed.some((it) => it.isClass)) return;
  const partners = pairing(read.cooperatingNamed, read.cooperatingIds, now.cooperatingIds, facts);
  said.left.push(...partners.left);
  if (partners.found) said.found.push({ ...partners.found, rule: read.grounds.cooperating.rule });
}

/** The one name that cannot denote anything chosen, with the one body chosen that no name denoted. */
function pairing(
  names: readonly NamedBody[],
  read: readonly string[],
  chosen: readonly string[],
  { today }: LessonFacts,
): { readonly found: Omit<Found, 'rule'> | null; readonly left: readonly Left[] } {
  const denoted = new Map(names.map((it) => [it.wording, it.bodyId && today(it.bodyId)]));
  const filed = (wording: string, bodyId: string) =>
    ({ kind: 'body', wordingKey: wordingOf(wording), decided: bodyId }) as const;
  const left = [...denoted].flatMap(([wording, id]) =>
    id !== null && chosen.includes(id) ? [filed(wording, id)] : [],
  );
  const astray = [...denoted].filter(([, id]) => id === null || !chosen.includes(id));
  const fresh = chosen.filter((id) => !read.includes(id));
  const [name, ...otherNames] = astray;
  const [decided, ...otherBodies] = fresh;
  if (!name || !decided || otherNames.length + otherBodies.length > 0) return { found: null, left };
  const [wording, proposed] = name;
  return { found: { ...filed(wording, decided), wording, proposed }, left };
}

function leadRead(read: Duty, now: Duty): Found {
  const rule = read.grounds.lead.rule ?? 'nobody-named';
  return {
    kind: 'lead',
    wording: rule,
    wordingKey: rule,
    proposed: read.basis,
    decided: now.leadIds.length === 0 ? 'nobody' : 'another-body',
    rule,
  };
}

/** What stands in the text as a day of its own says nothing of other documents. */
const NAMES_A_DAY = /\d{1,2}\s*[/.-]\s*\d{1,2}|ngày\s+\d{1,2}\s+tháng|\d{4}/iu;

function time(read: Duty, now: Duty, facts: LessonFacts, said: Said): void {
  const stands = now.deadline.source === 'stated' || now.deadline.source === 'derived';
  const wording = (stands ? now.deadline.wording : null) ?? read.deadline.wording;
  if (wording === null) return;
  const meaning = (it: Duty): string => meaningOf(it, wording, facts.issuedOn);
  const filed = { kind: 'time', wordingKey: wordingOf(wording), decided: meaning(now) } as const;
  const before = meaning(read);
  if (before === filed.decided) {
    if (read.deadline.wording === wording) said.left.push(filed);
    return;
  }
  const proposed = read.deadline.wording === null ? null : before;
  said.found.push({ ...filed, wording, proposed, rule: read.grounds.deadline.rule });
}

/** What a phrase was taken to say: nothing, how often, a relation to the day of issue, or just that day. */
function meaningOf({ deadline, recurrence }: Duty, wording: string, issuedOn: string): string {
  if (deadline.dueOn === null) return recurrence ?? 'none';
  return (NAMES_A_DAY.test(wording) ? null : timeMeant(deadline.dueOn, issuedOn)) ?? deadline.dueOn;
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id));
