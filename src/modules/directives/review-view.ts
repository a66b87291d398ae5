import type { Scope } from '../access/index.ts';
import { type BodyRefs, bodyRefs } from './body-refs.ts';
import { mayConfirm, mayDiscard } from './directives.policy.ts';
import { dutyBodyIds, dutyView } from './duty-view.ts';
import { asksForWork, countFates, isUnclassified, numbering } from './fate.ts';
import { type Gate, gatesOf } from './gates.ts';
import { headerView } from './header-view.ts';
import type { OpenDraft } from './open-draft.ts';
import { outlineView } from './outline-view.ts';
import type { Review, ReviewChange, ReviewStatement } from './review.schema.ts';
import type { Sentence } from './sentence.ts';
import { provisionsOf } from './statements.store.ts';
import { stepToRedo, stepToUndo } from './steps.store.ts';
import { twinsOf } from './twins.store.ts';
import { accessToMany } from './visibility.store.ts';
import { eyesOf } from './visibility.ts';
import { visibleTwins } from './visible-twins.ts';

/** Everything the confirming screen shows. */
export async function reviewOf(scope: Scope, open: OpenDraft): Promise<Review> {
  const { record, draft } = open;
  const place = { tx: scope.tx, jurisdictionId: scope.jurisdictionId, directiveId: record.id };
  const names = await namesIn(scope, open, draft.sentences);
  const provisions = await provisionsOf(place);
  const twins = await visibleTwins(scope, likeness(open));
  const now = await standing(scope, open, names);
  return {
    id: record.id,
    state: record.state,
    fileName: record.fileName,
    format: record.format,
    importedAt: record.importedAt.toISOString(),
    text: open.text,
    pages: [...(record.layout.pages ?? [])],
    doubtful: (record.layout.doubtful ?? []).map(([from, to]) => [from, to]),
    outline: outlineView(provisions),
    statements: statementViews(open, draft.sentences, names),
    twins,
    confidenceLine: open.line,
    may: {
      confirm: mayConfirm(scope.actor, record),
      putInForce: mayConfirm(scope.actor, record) && now.gates.every((it) => !it.closed),
      discard: mayDiscard(scope.actor, record),
    },
    ...now,
  };
}

/** What a step changed. */
export async function reviewChange(
  scope: Scope,
  open: OpenDraft,
  touched: readonly string[],
): Promise<ReviewChange> {
  const present = new Set(open.draft.sentences.map((it) => it.id));
  const sentences = open.draft.sentences.filter((it) => touched.includes(it.id));
  const names = await namesIn(scope, open, sentences);
  const numbers = numbering(open.draft.sentences, open.line);
  return {
    changed: statementViews(open, sentences, names),
    removed: touched.filter((id) => !present.has(id)),
    numbering: [...numbers].map(([id, it]) => ({ id, ...it })),
    ...(await standing(scope, open, names)),
  };
}

const likeness = ({ record }: OpenDraft) => ({
  id: record.id,
  hash: record.sourceHash,
  issuerId: record.header.issuerId,
  number: record.header.number,
  issuedOn: record.header.issuedOn,
});

/** The gates of putting in force. A directive that the person may not see is told of, but not named. */
export async function gatesFor(scope: Scope, open: OpenDraft): Promise<Gate[]> {
  const twins = await twinsOf(scope.tx, scope.jurisdictionId, likeness(open));
  const identical = twins.find((it) => it.state === 'in-force')?.id ?? null;
  const gates = gatesOf({
    header: open.draft.header,
    counts: countFates(open.draft.sentences, open.line),
    identicalInForce: identical,
  });
  if (identical === null) return gates;
  const seen = await accessToMany(scope.tx, scope.jurisdictionId, [identical], eyesOf(scope.actor));
  return gates.map((it) =>
    it.code === 'IDENTICAL_IN_FORCE' && !seen.has(identical) ? { ...it, directiveId: null } : it,
  );
}

async function standing(scope: Scope, open: OpenDraft, names: BodyRefs) {
  const { record, draft, line } = open;
  const place = { tx: scope.tx, jurisdictionId: scope.jurisdictionId, directiveId: record.id };
  const orders = draft.sentences.filter((it) => asksForWork(it.disposition) && !isUnclassified(it, line));
  const recipients = draft.readers.filter((it) => it.basis === 'recipient' && it.bodyIds.length > 0);
  return {
    revision: record.revision,
    header: headerView(record, names),
    counts: {
      ...countFates(draft.sentences, line),
      withoutLead: orders.filter((it) => (it.duty?.leadIds.length ?? 0) === 0).length,
      recipientsUnconfirmed: recipients.filter((it) => !it.confirmed).length,
    },
    gates: await gatesFor(scope, open),
    readers: draft.readers.map((it) => ({
      basis: it.basis,
      wording: it.wording,
      isClass: it.isClass,
      bodies: names.many(it.bodyIds),
      confirmed: it.confirmed,
    })),
    undo: (await stepToUndo(place))?.kind ?? null,
    redo: (await stepToRedo(place))?.kind ?? null,
  };
}

const namesIn = (scope: Scope, open: OpenDraft, sentences: readonly Sentence[]): Promise<BodyRefs> =>
  bodyRefs(scope, [
    open.draft.header.issuerId,
    ...open.draft.readers.flatMap((it) => it.bodyIds),
    ...sentences.flatMap((it) => (it.duty ? dutyBodyIds(it.duty) : [])),
  ]);

function statementViews(open: OpenDraft, sentences: readonly Sentence[], names: BodyRefs): ReviewStatement[] {
  const numbers = numbering(open.draft.sentences, open.line);
  return sentences.map((it) => ({
    id: it.id,
    revision: open.revisions.get(it.id) ?? 0,
    place: numbers.get(it.id)?.place ?? 0,
    provision: it.provision,
    span: [it.start, it.end],
    segments: it.segments.map(([from, to]) => [from, to]),
    text: it.text,
    contextLine: it.contextLine,
    disposition: it.disposition,
    rule: it.rule,
    confidence: it.confidence,
    confirmed: it.confirmed,
    unclassified: isUnclassified(it, open.line),
    proposal: numbers.get(it.id)?.proposal ?? null,
    duty: it.duty && asksForWork(it.disposition) ? dutyView(it.duty, names, open.line) : null,
    indicators: it.indicators.map(({ span: [from, to], entered = false, ...rest }) => ({
      ...rest,
      span: [from, to],
      entered,
    })),
  }));
}
