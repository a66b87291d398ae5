import { DUTY_DISPOSITIONS, type Extraction, type Task } from '../contract.ts';
import { pairName } from '../duties/confidence.ts';
import type { Judged } from './calibration.ts';
import type { LabelledTask, Labels } from './labels.ts';
import { coverOf, likeness, pairUp, union, within } from './overlap.ts';
import { type Covered, rightDeadline, scoreDeadlines } from './score-deadlines.ts';
import { bodyNames } from './spelling.ts';
import { match, type Scores, shareOf } from './tally.ts';

/** Half of the characters of both together must be common. */
const LEAST = 0.5;

export interface TaskScores {
  readonly scores: Scores;
  /** Every finding with its confidence and whether it was right, for the calibration. */
  readonly judged: readonly Judged[];
}

/**
 * Tasks one to one. "Strict" counts pairs; "lenient" also forgives the divisions that the labels themselves call
 * defensible. Findings inside borderline stretches are left out of both.
 */
export function scoreTasks(labels: Labels, extraction: Extraction, text: string): TaskScores {
  if (labels.tasks === undefined) return { scores: {}, judged: [] };
  const borderline = (labels.borderline ?? [])
    .filter((one) => one.decided === 'not-task')
    .map((one) => coverOf(one.span, text));
  const golds: Covered<LabelledTask>[] = labels.tasks.map((one) => ({ one, cover: coverOf(one, text) }));
  const found: Covered<Task>[] = extraction.tasks
    .map((one) => ({ one, cover: coverOf(one, text) }))
    .filter(({ cover }) => !borderline.some((area) => within(cover, area) > 0.8));

  const pairs = pairUp(golds, found, (g, p) => likeness(g.cover, p.cover), LEAST);
  const lenient = forgive(labels, golds, found, pairs, text);
  const body = bodyNames(labels);
  const sameLead = (gold: LabelledTask, task: Task): boolean =>
    [gold.lead ?? [], ...(gold.altLead ?? []).map((alt) => ('lead' in alt ? alt.lead : alt))].some(
      (lead) => body(lead) === body(task.lead),
    );
  const goldOf = new Map(pairs.map(([gold, task]) => [task, gold]));
  // What a person need not touch: the stretch, who leads, who cooperates, by when. Forgiven divisions have no pair.
  const wholly = (gold: Covered<LabelledTask> | undefined, task: Covered<Task>): boolean =>
    gold === undefined ||
    (sameLead(gold.one, task.one) &&
      body(gold.one.cooperating) === body(task.one.cooperating) &&
      rightDeadline(gold.one, task.one));
  const explicit = pairs.filter(([gold]) => gold.one.assignmentBasis === 'explicit');
  return {
    scores: {
      'tasks.strict': match(pairs.length, golds.length, found.length),
      // Labels and findings forgiven may differ in number, so both sides are brought to the same scale.
      'tasks.lenient': match(lenientHits(lenient, golds.length, found.length), golds.length, found.length),
      'tasks.lead': shareOf(pairs, ([gold, task]) => sameLead(gold.one, task.one)),
      'tasks.leadExplicit': shareOf(explicit, ([gold, task]) => sameLead(gold.one, task.one)),
      'tasks.cooperating': shareOf(
        pairs,
        ([gold, task]) => body(gold.one.cooperating) === body(task.one.cooperating),
      ),
      'tasks.basis': shareOf(pairs, ([gold, task]) => gold.one.assignmentBasis === task.one.assignmentBasis),
      ...scoreDeadlines(golds, found, pairs),
    },
    judged: found.map((task) => ({
      rule: ruleOf(task.one),
      confidence: task.one.confidence,
      right: lenient.found.has(task) && wholly(goldOf.get(task), task),
    })),
  };
}

/** The rule that made it a task and the rule its lead rests on. */
function ruleOf({ evidence }: Task): string {
  const made = evidence.find((one) => one.field === 'disposition')?.rule ?? '';
  return pairName(made, evidence.find((one) => one.field === 'lead')?.rule ?? null);
}

/** Statements that were read as no order: right where no labelled task stands in them. */
export function judgePassedOver(labels: Labels, { statements }: Extraction, text: string): Judged[] {
  const golds = (labels.tasks ?? []).map((one) => coverOf(one, text));
  return statements
    .filter((one) => !(DUTY_DISPOSITIONS as readonly string[]).includes(one.disposition))
    .map((one) => {
      const cover = coverOf(one, text);
      const { rule, confidence } = one;
      return { rule, confidence, right: !golds.some((gold) => within(gold, cover) > LEAST) };
    });
}

interface Forgiven {
  readonly golds: ReadonlySet<Covered<LabelledTask>>;
  readonly found: ReadonlySet<Covered<Task>>;
}

/** Adds findings that join tasks as `altMerges` allows, and parts of a task as `altSplit` allows. */
function forgive(
  labels: Labels,
  golds: readonly Covered<LabelledTask>[],
  found: readonly Covered<Task>[],
  pairs: readonly (readonly [Covered<LabelledTask>, Covered<Task>])[],
  text: string,
): Forgiven {
  const goodGolds = new Set(pairs.map(([gold]) => gold));
  const goodFound = new Set(pairs.map(([, task]) => task));
  for (const ids of labels.altMerges ?? []) {
    const members = golds.filter((gold) => gold.one.id !== undefined && ids.includes(gold.one.id));
    for (const task of found) {
      const inside = members.filter((member) => within(member.cover, task.cover) > 0.6);
      if (inside.length < 2 || likeness(union(inside.map((one) => one.cover)), task.cover) < LEAST) continue;
      goodFound.add(task);
      for (const member of inside) goodGolds.add(member);
    }
  }
  for (const gold of golds) {
    const parts = (gold.one.altSplit ?? []).map((part) => coverOf(part, text));
    for (const task of found) {
      if (goodFound.has(task) || !parts.some((part) => likeness(part, task.cover) >= LEAST)) continue;
      goodFound.add(task);
      goodGolds.add(gold);
    }
  }
  return { golds: goodGolds, found: goodFound };
}

/** The number of hits that gives the F1 of lenient precision and recall over the plain totals. */
function lenientHits(lenient: Forgiven, golds: number, found: number): number {
  if (golds === 0 || found === 0) return 0;
  const recall = lenient.golds.size / golds;
  const precision = lenient.found.size / found;
  const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  return (f1 * (golds + found)) / 2;
}
