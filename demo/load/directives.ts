import type { Scope } from '../../src/modules/access/index.ts';
import {
  changeDisposition,
  chooseLikeness,
  chooseReaders,
  completeHeader,
  confirmAbove,
  confirmStatements,
  decideDraftRelation,
  editDuty,
  examineUpload,
  importDirective,
  openDraft,
  putInForce,
  readDirective,
  readDraftLikenesses,
  readDraftRelations,
  reviewOf,
} from '../../src/modules/directives/index.ts';
import { inScope } from '../../src/platform/http/scope.ts';
import { type DemoDocument, type DirectiveKey, demoDocument } from '../documents.ts';
import type { Reading, StatementSelector, StoryEvent } from '../event.ts';
import type { OrganisationKey } from '../organisations.ts';
import { story } from '../story.ts';
import { actorOf, as, bodyOf, demoFile, found, frame, type Ground } from './ground.ts';

type Review = Awaited<ReturnType<typeof reviewOf>>;
type Statement = Review['statements'][number];
const DUTIES: readonly string[] = ['task', 'standing', 'reporting', 'supervision'];

/** The directives entered so far, and the sentence each quote stands in. */
export interface Shelf {
  readonly ids: Map<DirectiveKey, string>;
  readonly sentences: Map<string, string>;
}

const sentenceKey = (selector: StatementSelector): string => `${selector.directive}|${selector.quote}`;

export const directiveOf = (shelf: Shelf, key: DirectiveKey): string => found(shelf.ids.get(key), key);

/** The sentence a selector means, as it stands while being confirmed. */
export const sentenceOf = (shelf: Shelf, selector: StatementSelector): string =>
  found(shelf.sentences.get(sentenceKey(selector)), sentenceKey(selector));

/** A directive arrives: judged, kept, read, as through the screen. */
export async function arrive(
  ground: Ground,
  shelf: Shelf,
  event: StoryEvent & { act: 'import' },
): Promise<void> {
  const { services } = ground;
  const document = demoDocument(event.directive);
  const bytes = demoFile('documents', document.file);
  await examineUpload(bytes, services.config);
  const kept = await as(ground, event.by, event, (scope) =>
    importDirective(scope, services.files, { bytes, fileName: document.file }),
  );
  const actor = await actorOf(ground, event.by, event.on);
  await readDirective(services, frame(ground, actor, event.on, event.at), kept.id);
  shelf.ids.set(event.directive, kept.id);
  await as(ground, event.by, event, (scope) => fillHeader(ground, scope, kept.id, document));
}

const review = async (scope: Scope, id: string): Promise<Review> =>
  reviewOf(scope, await openDraft(scope, id));

/** The clerk completes what the document does not print, and confirms who reads. */
async function fillHeader(ground: Ground, scope: Scope, id: string, document: DemoDocument): Promise<void> {
  const before = await review(scope, id);
  await completeHeader(scope, id, {
    revision: before.revision,
    number: document.number,
    issuedOn: document.date,
    issuerId: bodyOf(ground, document.issuer),
    title: document.title,
    place: document.place,
  });
  const { revision, readers } = await review(scope, id);
  const lines = readers.map(({ basis, wording, bodies }) => ({
    basis,
    wording,
    bodyIds: bodies.map((body) => body.id),
  }));
  if (lines.length > 0) await chooseReaders(scope, id, { revision, readers: lines });
}

/** Confirms every proposal; where the reading of a person differs from the parser's it is entered first. */
export async function confirmAll(
  ground: Ground,
  shelf: Shelf,
  event: StoryEvent & { act: 'confirm-all' },
): Promise<void> {
  const id = directiveOf(shelf, event.directive);
  await as(ground, event.by, event, async (scope) => {
    await placeQuotes(scope, shelf, event.directive, event.readings);
    for (const reading of event.readings) await enterReading(ground, scope, shelf, event.directive, reading);
    await confirmAbove(scope, id, 0);
    await confirmRelations(scope, id);
    for (const statement of (await review(scope, id)).statements) {
      if (!statement.confirmed) await confirmOne(scope, id, statement);
    }
  });
}

/** What the text says of other documents, confirmed where it leaves no choice between directives. */
async function confirmRelations(scope: Scope, id: string): Promise<void> {
  const { relations } = await readDraftRelations(scope, id);
  for (const { id: relationId, choices } of relations) {
    const { revision } = await review(scope, id);
    if (choices.length === 0)
      await decideDraftRelation(scope, id, relationId, { revision, state: 'confirmed' });
  }
}

/** The clerk says what an order is to its likeliest twin in another directive. */
export async function link(ground: Ground, shelf: Shelf, event: StoryEvent & { act: 'link' }): Promise<void> {
  const id = directiveOf(shelf, event.statement.directive);
  await as(ground, event.by, event, async (scope) => {
    const statementId = sentenceOf(shelf, event.statement);
    const { likenesses } = await readDraftLikenesses(scope, id);
    const other = directiveOf(shelf, event.other);
    const twin = likenesses.find((it) => it.statementId === statementId && it.directive.id === other);
    const { taskId } = found(twin, event.statement.quote);
    const { revision } = await review(scope, id);
    await chooseLikeness(scope, id, statementId, { revision, taskId, choice: event.choice });
  });
}

async function placeQuotes(
  scope: Scope,
  shelf: Shelf,
  directive: DirectiveKey,
  readings: readonly Reading[],
): Promise<void> {
  const { text, statements } = await review(scope, directiveOf(shelf, directive));
  for (const { quote } of readings) {
    const at = text.indexOf(quote);
    const inside = statements.find(({ segments }) =>
      segments.some(([start, end]) => at >= start && at < end),
    );
    shelf.sentences.set(sentenceKey({ directive, quote }), found(inside, quote).id);
  }
}

const statementNow = async (scope: Scope, directiveId: string, statementId: string): Promise<Statement> =>
  found(
    (await review(scope, directiveId)).statements.find(({ id }) => id === statementId),
    statementId,
  );

async function enterReading(
  ground: Ground,
  scope: Scope,
  shelf: Shelf,
  directive: DirectiveKey,
  reading: Reading,
): Promise<void> {
  const directiveId = directiveOf(shelf, directive);
  const statementId = sentenceOf(shelf, { directive, quote: reading.quote });
  let statement = await statementNow(scope, directiveId, statementId);
  if (statement.disposition !== reading.disposition) {
    const { revision } = statement;
    await changeDisposition(scope, directiveId, [{ id: statementId, revision }], reading.disposition);
    statement = await statementNow(scope, directiveId, statementId);
  }
  const patch = statement.duty ? dutyPatch(ground, directive, reading, statement) : {};
  if (Object.keys(patch).length > 0) {
    await editDuty(scope, directiveId, [{ id: statementId, revision: statement.revision }], patch);
  }
}

/** What a person enters because the sentence says it otherwise than it was read, or because the office decides it later. */
function dutyPatch(ground: Ground, directive: DirectiveKey, reading: Reading, statement: Statement) {
  const duty = found(statement.duty, reading.quote);
  const due = reading.deadline?.due ?? null;
  const deadline = due === duty.deadline.dueOn ? {} : { deadline: deadlineOf(reading, statement) };
  const given = firstLeads(directive, reading.quote).map((key) => bodyOf(ground, key));
  const leads = duty.leads.map((body) => body.id);
  const same = leads.length === given.length && leads.every((id) => given.includes(id));
  return { ...deadline, ...(same ? {} : { leadIds: [] }) };
}

function deadlineOf(reading: Reading, statement: Statement) {
  const due = reading.deadline?.due ?? null;
  if (due === null) return { source: 'none' as const, dueOn: null, wording: null };
  const wording = statement.duty?.deadline.wording ?? null;
  const source = reading.deadline?.source ?? ('set' as const);
  return wording ? { source, dueOn: due, wording } : { source: 'set' as const, dueOn: due, wording: null };
}

/** Whom the story first gives an order to; nobody where it leaves it open. */
function firstLeads(directive: DirectiveKey, quote: string): readonly OrganisationKey[] {
  for (const event of story) {
    if (event.act !== 'assign' || event.task.directive !== directive || event.task.quote !== quote) continue;
    return 'lead' in event.to ? [event.to.lead] : event.to.members;
  }
  return [];
}

async function confirmOne(scope: Scope, directiveId: string, statement: Statement): Promise<void> {
  const { id, revision } = await statementNow(scope, directiveId, statement.id);
  if (DUTIES.includes(statement.disposition)) {
    await confirmStatements(scope, directiveId, [{ id, revision }]);
    return;
  }
  const disposition = statement.disposition === 'other' ? 'orientation' : statement.disposition;
  await changeDisposition(scope, directiveId, [{ id, revision }], disposition);
}

/** One proposal is confirmed or corrected while the rest still waits. */
export async function reviewOne(
  ground: Ground,
  shelf: Shelf,
  event: StoryEvent & { act: 'confirm' | 'correct' },
): Promise<void> {
  const { directive, quote } = event.statement;
  const directiveId = directiveOf(shelf, directive);
  const actor = await actorOf(ground, event.by, event.on);
  await inScope(frame(ground, actor, event.on, event.at), 'write', async (scope) => {
    const disposition = event.act === 'correct' ? event.disposition : null;
    const deadline = event.act === 'correct' ? event.deadline : null;
    await placeQuotes(scope, shelf, directive, [{ quote, disposition: disposition ?? 'task', deadline }]);
    if (disposition) await enterReading(ground, scope, shelf, directive, { quote, disposition, deadline });
    await confirmOne(
      scope,
      directiveId,
      await statementNow(scope, directiveId, sentenceOf(shelf, event.statement)),
    );
  });
}

export async function enforce(
  ground: Ground,
  shelf: Shelf,
  event: StoryEvent & { act: 'put-in-force' },
): Promise<void> {
  await as(ground, event.by, event, (scope) => putInForce(scope, directiveOf(shelf, event.directive)));
}
