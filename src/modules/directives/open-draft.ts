import { fault as platformFault } from '../../platform/errors/platform.errors.ts';
import type { Scope } from '../access/index.ts';
import { ruleOn } from '../rules/index.ts';
import { fault } from './directives.errors.ts';
import { mayConfirm } from './directives.policy.ts';
import { type DirectiveRecord, findDirective } from './directives.store.ts';
import type { Sentence } from './sentence.ts';
import { sentencesOf } from './statements.store.ts';
import type { Draft } from './step.ts';
import { accessTo } from './visibility.store.ts';
import { eyesOf } from './visibility.ts';

/** A directive that is being confirmed, with everything a step may change. */
export interface OpenDraft {
  readonly record: DirectiveRecord;
  readonly text: string;
  readonly draft: Draft;
  readonly revisions: ReadonlyMap<string, number>;
  /** Rule `confidence-line`: below it a proposal counts as unclassified until somebody looks. */
  readonly line: number;
}

/** The directive with all it holds, for whoever may read the whole of it; as if it were not there for others. */
export async function readWhole(scope: Scope, directiveId: string): Promise<DirectiveRecord> {
  const access = await accessTo(scope.tx, scope.jurisdictionId, directiveId, eyesOf(scope.actor));
  const record = access === 'whole' ? await findDirective(scope.tx, scope.jurisdictionId, directiveId) : null;
  if (!record) throw platformFault('NOT_FOUND');
  return record;
}

/** Opens a directive for a step of confirming; refuses where it is not being confirmed, or not by this office. */
export async function openDraft(scope: Scope, directiveId: string): Promise<OpenDraft> {
  const record = await readWhole(scope, directiveId);
  if (record.state !== 'confirming') throw fault('DIRECTIVE_NOT_CONFIRMING');
  if (!mayConfirm(scope.actor, record)) throw platformFault('NOT_ALLOWED');
  return loadDraft(scope, record);
}

export async function loadDraft(scope: Scope, record: DirectiveRecord): Promise<OpenDraft> {
  const { tx, jurisdictionId } = scope;
  const { sentences, revisions } = await sentencesOf({ tx, jurisdictionId, directiveId: record.id });
  const { line } = await ruleOn(scope, 'confidence-line');
  const draft = { header: record.header, readers: record.readers, between: record.between, sentences };
  return { record, text: record.text ?? '', draft, revisions, line };
}

/** A sentence a person saw, and the revision it had then. */
export interface Seen {
  readonly id: string;
  readonly revision: number;
}

/** A sentence of the draft, as the person saw it. */
export function sentenceSeen(open: OpenDraft, statementId: string, revision: number): Sentence {
  const found = open.draft.sentences.find((it) => it.id === statementId);
  if (!found) throw platformFault('NOT_FOUND');
  if (open.revisions.get(statementId) !== revision) throw fault('SENTENCE_CHANGED');
  return found;
}

/** The draft with each sentence of a selection replaced by what it becomes; all of them as the person saw them. */
export function revising(
  open: OpenDraft,
  seen: readonly Seen[],
  next: (sentence: Sentence) => Sentence,
): Draft {
  const revised = new Map(
    seen.map(({ id, revision }) => [id, next(sentenceSeen(open, id, revision))] as const),
  );
  return { ...open.draft, sentences: open.draft.sentences.map((it) => revised.get(it.id) ?? it) };
}

/** The draft with one sentence replaced by others (none, itself changed, or two). */
export const replacing = (draft: Draft, id: string, ...by: readonly Sentence[]): Draft => ({
  ...draft,
  sentences: draft.sentences.flatMap((it) => (it.id === id ? [...by] : [it])),
});
