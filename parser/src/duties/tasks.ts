/**
 * Tasks and reporting duties of the contract from drafts that order something.
 */
import type { Evidence, ReportingDuty, Span, Task } from '../contract.ts';
import type { AgencyHit } from '../entities/types.ts';
import type { DocumentReading, Draft } from '../reading.ts';
import { hull } from '../repair/view.ts';
import { readAction } from './action.ts';
import { chooseDeadline, type DeadlineReading, NO_DEADLINE } from './deadline.ts';
import { readReporting } from './reporting.ts';
import { topicsOf } from './topic.ts';

type DutyDisposition = Task['disposition'];

/** Most orders name nobody beside the one they order. */
const NOBODY: readonly string[] = [];

export function namesOf(hits: readonly AgencyHit[]): readonly string[] {
  if (hits.length === 0) return NOBODY;
  const names = hits.map((h) => h.directoryName ?? h.name);
  return names.length === 1 ? names : [...new Set(names)];
}

export function toTask(doc: DocumentReading, draft: Draft): Task {
  const { view, folded } = doc;
  const { coreStart: start, coreEnd: end, assignment } = draft;
  const segments = view.segments(start, end);
  const span = hull(segments);
  const partners = (assignment?.cooperating ?? []).filter((h) => h.span[1] <= end);
  const action = readAction(
    view.text,
    folded,
    Math.max(start, assignment?.predicateAt ?? start),
    end,
    Math.max(0, ...partners.map((h) => h.span[1])),
  );
  const reading = deadlineOf(doc, draft);
  const rests = (field: string, stretch: Span, rule: string): Evidence => ({
    field,
    span: view.span(stretch[0], stretch[1]),
    rule,
  });
  const named = (hits: readonly AgencyHit[] = [], field: string) =>
    hits.map((h) => rests(field, h.span, assignment?.rule ?? h.rule));
  // Joined and not pushed one by one: a list that grows keeps room for many more than it will hold.
  const evidence = [{ field: 'disposition', span, rule: draft.rule } as Evidence].concat(
    named(assignment?.lead, 'lead'),
    named(assignment?.executors, 'executors'),
    named(assignment?.cooperating, 'cooperating'),
    reading.hit ? rests('deadline', reading.hit.span, reading.hit.rule) : [],
    reading.event ? rests('event', reading.event.span, reading.event.rule) : [],
    action.deliverable ? rests('deliverable', action.deliverable, 'product-noun') : [],
  );
  const deliverable = action.deliverable ? view.text.slice(...action.deliverable).trim() : null;
  const disposition = draft.disposition as DutyDisposition;
  const standing = disposition === 'standing' || reading.deadline.recurrence === 'continuous';
  return {
    provision: draft.provision,
    span,
    segments,
    text: view.text.slice(start, end),
    action: action.action,
    deliverable,
    lead: namesOf(assignment?.lead ?? []),
    executors: namesOf(assignment?.executors ?? []),
    cooperating: namesOf(assignment?.cooperating ?? []),
    assignmentBasis: assignment?.basis ?? 'unassigned',
    deadline: reading.deadline,
    event: reading.event ? (reading.event.event ?? reading.event.text) : null,
    topic: topicsOf(doc.words, start, end),
    kind: standing ? 'standing' : deliverable ? 'deliverable' : 'measure',
    disposition,
    evidence,
    confidence: draft.confidence,
  };
}

/** The deadline of an order: its own, else that of the lead-in above it. */
export function deadlineOf(doc: DocumentReading, draft: Draft): DeadlineReading {
  const { coreStart: start, coreEnd: end } = draft;
  const own = chooseDeadline(
    doc.times.within(start, end),
    doc.folded,
    start,
    end,
    draft.assignment?.predicateAt,
    doc.issued,
  );
  // Whoever watches over the others is not done when they are.
  const watches =
    draft.disposition === 'supervision' && /theo dõi|đôn đốc/u.test(doc.folded.slice(start, end));
  const common = draft.assignment?.commonTimes.findLast((t) => !watches || t.role === 'recurrence');
  if (own.deadline.kind !== 'none' || !common) return own;
  return {
    deadline: {
      ...NO_DEADLINE,
      text: common.text,
      kind: common.kind,
      due: common.due,
      recurrence: common.recurrence,
    },
    event: own.event,
    hit: common,
  };
}

export function toReportingDuty(doc: DocumentReading, draft: Draft): ReportingDuty {
  const { coreStart: start, coreEnd: end } = draft;
  const duty = readReporting(
    doc.folded,
    start,
    end,
    namesOf(draft.assignment?.lead ?? []),
    doc.agencies.within(start, end),
    doc.times.within(start, end),
    doc.issuer,
  );
  const words = doc.folded.slice(start, end);
  const report = FREQUENCY_AND_REPORT.exec(words);
  return { ...duty, span: doc.view.span(start + (report?.index ?? 0), end) };
}

/** "định kỳ hằng năm và khi có yêu cầu báo cáo": the duty begins with how often. */
const FREQUENCY_AND_REPORT =
  /(?:(?:định kỳ|(?:hằng|hàng) (?:năm|quý|tháng|tuần|ngày)|(?:6|9) tháng|khi có yêu cầu|đột xuất|và|kịp thời)[\s,]+)*báo cáo/u;
