import { fault as platformFault } from '../../platform/errors/platform.errors.ts';
import type { Scope } from '../access/index.ts';
import { ruleOn } from '../rules/index.ts';
import { bodyRefs } from './body-refs.ts';
import { mayConfirm, mayDiscard, mayExportGold, mayReadAgain } from './directives.policy.ts';
import { type DirectiveRecord, findDirective } from './directives.store.ts';
import { isUnclassified } from './fate.ts';
import { headerView } from './header-view.ts';
import { outlineView } from './outline-view.ts';
import type { DirectivePage, SentencesOnly, TaskSummary, WholeDirective } from './page.schema.ts';
import { personNames, readersOf, targetsOf } from './page.store.ts';
import { heldViews } from './relations/held-views.ts';
import { pageReferences, pageReferrers } from './relations/page-references.ts';
import { provisionsOf, sentencesOf } from './statements.store.ts';
import { targetViews } from './target-view.ts';
import { countsOf, summariesOf } from './task-results.ts';
import { accessTo, sentencesOpenTo } from './visibility.store.ts';
import { eyesOf } from './visibility.ts';

/** The directive read through its results, or as much of it as the person may read. */
export async function readPage(scope: Scope, directiveId: string): Promise<DirectivePage> {
  const { tx, jurisdictionId, actor } = scope;
  const access = await accessTo(tx, jurisdictionId, directiveId, eyesOf(actor));
  const record = access === 'none' ? null : await findDirective(tx, jurisdictionId, directiveId);
  if (!record) throw platformFault('NOT_FOUND');
  return access === 'whole' ? wholePage(scope, record) : sentencesPage(scope, record);
}

async function wholePage(scope: Scope, record: DirectiveRecord): Promise<WholeDirective> {
  const { tx, jurisdictionId, actor, today } = scope;
  const place = { tx, jurisdictionId, directiveId: record.id };
  const { sentences } = await sentencesOf(place);
  const tasks = await summariesOf(scope, record.id, 'order');
  const targets = targetViews(await targetsOf(place));
  const readers = await readersOf(place);
  const names = await bodyRefs(scope, [
    record.header.issuerId,
    record.custodianId,
    ...readers.map((it) => it.bodyId),
  ]);
  const people = await personNames(tx, jurisdictionId, [record.importedBy, record.inForceBy]);
  const { line } = await ruleOn(scope, 'confidence-line');
  const counts = await countsOf(scope, [record.id]);
  return {
    access: 'whole',
    id: record.id,
    state: record.state,
    revision: record.revision,
    header: headerView(record, names),
    text: record.text,
    format: record.format,
    fileName: record.fileName,
    importedAt: record.importedAt.toISOString(),
    importedBy: people(record.importedBy) ?? '',
    custodian: names.one(record.custodianId) ?? { id: record.custodianId, name: '' },
    inForceOn: record.inForceOn,
    validity: (await heldViews(scope, [record.id], today)).get(record.id)?.validity ?? null,
    inForceBy: people(record.inForceBy),
    circulation: record.circulation,
    recipients: [...record.recipients],
    outline: outlineView(await provisionsOf(place)),
    statements: sentences.map((it, at) => ({
      id: it.id,
      place: at + 1,
      provision: it.provision,
      span: [it.start, it.end],
      segments: it.segments.map(([from, to]) => [from, to]),
      disposition: it.disposition,
      confirmed: it.confirmed,
      task: tasks.get(it.id) ?? null,
      targets: targets.filter((target) => target.statementId === it.id).map((target) => target.id),
    })),
    covered: {
      covered: sentences.filter((it) => !isUnclassified(it, line)).length,
      total: sentences.length,
    },
    tasks: counts(record.id),
    asOf: today,
    targets,
    references: await pageReferences(scope, record),
    referredBy: await pageReferrers(scope, record.id),
    readers: readers.flatMap((it) => {
      const body = names.one(it.bodyId);
      return body ? [{ body, basis: it.basis, wording: it.wording }] : [];
    }),
    next: nextDue(tasks, today),
    may: {
      confirm: mayConfirm(actor, record),
      discard: mayDiscard(actor, record),
      readAgain: mayReadAgain(actor, record),
      download: true,
      exportGold: mayExportGold(actor, record),
    },
  };
}

/** The open order whose deadline comes next, from today on. */
function nextDue(tasks: ReadonlyMap<string, TaskSummary>, today: string): WholeDirective['next'] {
  const coming = [...tasks]
    .flatMap(([statementId, it]) => {
      const { taskId, title, dueOn, number } = it;
      const open = it.timeState === 'open' || it.timeState === 'soon';
      return open && dueOn !== null && dueOn >= today ? [{ taskId, statementId, title, dueOn, number }] : [];
    })
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : a.number - b.number));
  const [first] = coming;
  return first
    ? { taskId: first.taskId, statementId: first.statementId, title: first.title, dueOn: first.dueOn }
    : null;
}

async function sentencesPage(scope: Scope, record: DirectiveRecord): Promise<SentencesOnly> {
  const place = { tx: scope.tx, jurisdictionId: scope.jurisdictionId, directiveId: record.id };
  const open = await sentencesOpenTo(scope.tx, scope.jurisdictionId, record.id, eyesOf(scope.actor));
  const { sentences } = await sentencesOf(place);
  const tasks = await summariesOf(scope, record.id, 'leaf');
  const names = await bodyRefs(scope, [record.header.issuerId]);
  return {
    access: 'sentences',
    id: record.id,
    state: record.state,
    docType: record.header.docType,
    number: record.header.number,
    issuedOn: record.header.issuedOn,
    issuer: names.one(record.header.issuerId),
    sentences: sentences
      .filter((it) => open.has(it.id))
      .map((it) => ({
        id: it.id,
        contextLine: it.contextLine,
        text: it.text,
        disposition: it.disposition,
        task: tasks.get(it.id) ?? null,
      })),
    asOf: scope.today,
  };
}
