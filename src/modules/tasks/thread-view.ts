import type { Actor } from '../access/index.ts';
import type { BodyNames } from './names.store.ts';
import { type TaskRecord, timeFacts } from './task-record.ts';
import { bodyView, clarity, rowView, type ViewRules } from './task-view.ts';
import { sidesOf } from './tasks.policy.ts';
import type { TaskThread } from './thread.schema.ts';
import type { ThreadRow } from './thread.store.ts';
import { timingOn } from './time-state.ts';
import { ACTS, decide } from './workflow.ts';

const INLINE = ['application/pdf', 'image/png', 'image/jpeg', 'text/plain; charset=utf-8'];

/** What is read beside the thread itself. */
export interface Around {
  readonly names: BodyNames;
  readonly children: readonly TaskRecord[];
  readonly parent: { readonly id: string; readonly title: string } | null;
}

/** A thread as the contract shows it. */
export function threadView(row: ThreadRow, around: Around, actor: Actor, rules: ViewRules): TaskThread {
  const { names } = around;
  const body = (id: string | null) => bodyView(id, names) ?? { id: id ?? '', name: '', shortName: null };
  const words = wordsFor(row);
  return {
    ...rowView(row, names, actor, rules),
    day: rules.day,
    assigner: body(row.assigner_id),
    office: body(row.office_id),
    authority: row.authority,
    wording: words(row.wording === '' ? null : row.wording),
    classWording: words(row.class_wording),
    recurrence: row.recurrence as TaskThread['recurrence'],
    event: words(row.event_wording),
    from: sourceOf(row, names),
    parts: row.parts.map((part) => ({
      part: part.part,
      body: body(part.organisation_id),
      wording: words(part.wording),
      basis: part.basis,
    })),
    deadlines: row.deadlines.map((one) => ({
      seq: one.seq,
      dueOn: one.due_on,
      source: one.source,
      wording: words(one.wording),
      rule: one.rule,
      reason: one.reason,
      setBy: one.set_by,
      setOn: one.set_on,
    })),
    checklist: clarity(row, rules.six),
    parent: around.parent,
    breakdown: around.children.map((child) => ({
      id: child.id,
      number: child.number,
      title: child.title,
      lead: bodyView(child.lead_id, names),
      state: child.state,
      ...timingOn(timeFacts(child), rules.day, rules.reach),
      dueOn: child.due_on,
      progress: child.progress,
    })),
    evidence: row.evidence.map((one) => ({
      id: one.id,
      title: one.title,
      docNumber: one.doc_number,
      docDate: one.doc_date,
      file:
        one.file_name === null || one.media_type === null
          ? null
          : {
              name: one.file_name,
              size: one.size ?? 0,
              mediaType: one.media_type,
              inline: INLINE.includes(one.media_type),
            },
      addedOn: one.added_on,
      addedBy: one.added_by ?? '',
      withdrawn: one.withdrawn,
    })),
    events: row.events.map((one) => ({
      seq: one.seq,
      kind: one.kind,
      onDay: one.on_day,
      at: new Date(one.at).toISOString(),
      person: one.person,
      post: one.post,
      body: one.organisation_id === null ? null : (names.get(one.organisation_id)?.name ?? null),
      stateBefore: one.state_before,
      stateAfter: one.state_after,
      details: one.details,
    })),
    whyNot: whyNot(row, actor),
  };
}

function sourceOf(row: ThreadRow, names: BodyNames): TaskThread['from'] {
  if (row.directive_id === null) return null;
  return {
    directiveId: row.directive_id,
    readable: row.readable,
    docType: row.doc_type,
    number: row.doc_number,
    issuedOn: row.issued_on,
    issuer: bodyView(row.issuer_id, names),
    title: row.readable ? row.doc_title : null,
    statementId: row.statement_id,
    provision: row.provision_path,
    text: row.sentence,
    contextLine: row.context_line,
  };
}

/**
 * The document's words are shown to whoever reads it whole. A body that reads only its sentence is shown words of that
 * sentence or its context line, and none that were taken from elsewhere in the document.
 */
function wordsFor(row: ThreadRow): (words: string | null) => string | null {
  if (row.readable || row.directive_id === null) return (words) => words;
  const own = `${row.context_line ?? ''}\n${row.sentence ?? ''}`.normalize('NFC');
  return (words) => (words !== null && own.includes(words.normalize('NFC')) ? words : null);
}

function whyNot(row: ThreadRow, actor: Actor): TaskThread['whyNot'] {
  const facts = {
    state: row.state,
    isLeaf: row.is_leaf,
    sides: sidesOf(actor, row),
    evidenceCount: row.evidence_count,
    stoodAt: row.stood_at,
  };
  return Object.fromEntries(
    ACTS.flatMap((act) => {
      const decision = decide(act, facts);
      return decision.ok ? [] : [[act, decision.code]];
    }),
  );
}
