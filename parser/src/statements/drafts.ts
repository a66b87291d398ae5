/**
 * Every block cut into parts, every part with its fate and, where it orders something, its actors.
 * Reads the document; writes drafts in reading order, from which statements and tasks are made.
 */
import { DUTY_DISPOSITIONS } from '../contract.ts';
import { type ActorReader, type Actors, actorReader } from '../duties/actors.ts';
import {
  type Attributes,
  isBare,
  readAttributes,
  readBracketed,
  readCommonLimit,
} from '../duties/attributes.ts';
import { proposalConfidence } from '../duties/confidence.ts';
import { type Inheritance, inheritance } from '../duties/inheritance.ts';
import { readUnlisted } from '../duties/unlisted.ts';
import { unlisted } from '../duties/unlisted-body.ts';
import { TOLD_COUNT } from '../entities/quantities/measured.ts';
import type { TimeHit } from '../entities/types.ts';
import type { Trace } from '../explain/trace.ts';
import { asSureAsPhrases, houseDecision } from '../house/wordings.ts';
import { FOUNDED, isAddress } from '../outline/headings.ts';
import type { Node } from '../outline/tree.ts';
import type { Assignment, DocumentReading, Draft } from '../reading.ts';
import type { Role } from '../role/cues.ts';
import { coreOf } from './core.ts';
import { decide, type PartInput } from './disposition.ts';
import { headInPlace } from './head-in-place.ts';
import { cutBlock } from './parts.ts';
import { type OrderOpening, readOpening } from './verbs.ts';

const NOBODY: Actors = { lead: [], executors: [], cooperating: [], opens: false, predicateAt: 0, rule: null };
const ORDERING: ReadonlySet<Role> = new Set<Role>(['duties', 'organisation']);
const HOLDING = new Set(['lead-in', 'label']);

/** Drafts of all blocks but those of header, ending and table rows, each given as soon as no later line can change it. */
export function* draftStatements(doc: DocumentReading, trace?: Trace): Generator<Draft> {
  const reader = actorReader(doc.folded, doc.view.text, doc.agencies, doc.times);
  const addressees = [...doc.addressed].flatMap((b) => {
    const [start, end] = [doc.view.blocks[b]?.start ?? 0, doc.view.blocks[b]?.end ?? 0];
    // "CHỦ TỊCH UBND TỈNH … ĐIỆN:" names who sends.
    return /\sđiện\s?:\s*$/u.test(doc.folded.slice(start, end)) ? [] : doc.agencies.within(start, end);
  });
  const inherited = inheritance(
    addressees.length > 0 ? { actors: { ...NOBODY, lead: addressees, rule: 'addressees' }, times: [] } : null,
  );
  // Drafts that a later line may still change.
  const drafts: Draft[] = [];
  // Orders that lines below ("- Cơ quan chủ trì: …") say more about: places in `drafts`, and the block they stand in.
  let described: number[] = [];
  let describedBlock = -1;
  for (const [b, block] of doc.blocks.entries()) {
    const settled = described[0] ?? drafts.length;
    for (const draft of drafts.splice(0, settled)) yield asSureAsProved(doc, draft);
    described = described.map((k) => k - settled);
    const placed = doc.view.blocks[b];
    if (!placed || block.kind === 'head' || block.kind === 'ending' || block.kind === 'row') continue;
    const provision = doc.pathOf.get(b) ?? 'preamble';
    const node = doc.tree.nodeOf.get(b) ?? doc.tree.root;
    const head = headInPlace(doc, node, b);
    const wordsAt = Math.min(placed.end, placed.start + (block.marker?.length ?? 0));
    const role = doc.role(b);
    if (block.kind === 'furniture') {
      drafts.push({
        block: b,
        provision,
        start: placed.start,
        end: placed.end,
        coreStart: placed.start,
        coreEnd: placed.end,
        disposition: 'label',
        rule: 'page-furniture',
        confidence: 0.95,
        assignment: null,
      });
      continue;
    }
    const parts = cutBlock({
      text: doc.view.text,
      folded: doc.folded,
      start: placed.start,
      end: placed.end,
      wordsAt,
      role,
      head,
      skipActor: reader.skip,
    });
    const runIn = role === 'limitation' || role === 'cause' ? 0 : head.runIn;
    const label = runIn > 0 ? doc.folded.slice(wordsAt, wordsAt + runIn).replace(/[\s:.]+$/u, '') : '';
    const labelHits = runIn > 0 ? doc.agencies.within(wordsAt, wordsAt + label.length) : [];
    const addressedByLabel = label !== '' && isAddress(label, labelHits, wordsAt);
    if (head.kind === 'title' || head.kind === 'addressee' || head.kind === 'lead-in') described = [];
    let before: Assignment | null = null;
    let lastSentence = -1;
    for (const part of parts) {
      const first = part.sentence === 0 && part.index === 0;
      const core = coreOf(
        doc.view.text,
        doc.folded,
        first ? wordsAt + (addressedByLabel ? 0 : runIn) : part.start,
        part.end,
      );
      const attributes =
        readAttributes(doc, first ? wordsAt : part.start, part.end) ??
        readCommonLimit(doc, core.start, core.end);
      if (attributes && (described.length > 0 || isBare(doc, attributes, wordsAt, part.end))) {
        for (const k of described) {
          const order = drafts[k];
          if (order?.assignment)
            drafts[k] = { ...order, assignment: withAttributes(order.assignment, attributes) };
        }
        drafts.push({
          block: b,
          provision,
          start: part.start,
          end: part.end,
          coreStart: core.start,
          coreEnd: core.end,
          disposition: 'label',
          rule: 'attribute-of-order',
          confidence: 0.9,
          assignment: null,
        });
        continue;
      }
      const wordsFrom = first && addressedByLabel ? wordsAt + runIn : core.start;
      const words = doc.folded.slice(wordsFrom, trimEnd(doc.folded, wordsFrom, part.end));
      let actors =
        addressedByLabel && first
          ? withLabel(reader.read(wordsFrom, core.end), reader.named(wordsAt, wordsAt + label.length))
          : reader.read(core.start, core.end);
      if (actors.lead.length === 0 && ORDERING.has(part.role))
        actors = readUnlisted(doc, core.start, core.end, actors);
      if (
        actors.lead.length === 0 &&
        ORDERING.has(part.role) &&
        !readOpening(doc.folded, core.start, core.end)
      )
        actors = reader.subject(core.start, core.end) ?? actors;
      const opening = readOpening(
        doc.folded,
        addressedByLabel && first ? wordsFrom : actors.lead.length > 0 ? actors.predicateAt : core.start,
        core.end,
      );
      const continues = part.index > 0 && lastSentence === part.sentence && before !== null;
      const facts: PartInput = {
        words,
        role: part.role,
        head: head.kind,
        actors,
        opening,
        continues,
        hasTarget: doc.quantities
          .within(core.start, core.end)
          .some((q) => q.indicator && q.kind !== 'baseline' && q.rule !== TOLD_COUNT),
        hasBelow: below(node, b),
        article: node.marker?.kind === 'article' && node.head === b,
      };
      const opensAt = [wordsFrom, ...(actors.lead.length > 0 ? [actors.predicateAt] : [])];
      const decision = houseDecision(doc.house, doc.words, opensAt, {
        role: part.role,
        head: head.kind,
        decided: decide(facts),
      });
      trace?.decided(core.start, facts, decision.confidence);
      if (head.kind === 'addressee' || HOLDING.has(decision.disposition)) {
        if (head.kind === 'sentence' && issues(doc.folded, actors, opening, part.end)) actors = NOBODY;
        if (head.kind === 'addressee' || head.kind === 'label' || head.kind === 'title')
          actors = head.kind === 'addressee' ? addressedActors(doc, reader, core.start, core.end) : NOBODY;
        inherited.hold(role === 'preamble' || doc.pathOf.get(b) === 'preamble' ? doc.tree.root : node, {
          actors,
          times: commonTimes(doc, core.start, core.end),
        });
      }
      let assignment: Assignment | null = null;
      if ((DUTY_DISPOSITIONS as readonly string[]).includes(decision.disposition)) {
        const bracketed = actors.lead.length === 0 ? readBracketed(doc, core.start, core.end) : null;
        if (bracketed)
          actors = {
            ...actors,
            lead: bracketed.lead,
            cooperating: [...actors.cooperating, ...bracketed.cooperating],
            opens: false,
            rule: 'named-in-brackets',
          };
        trace?.led(core.start, {
          own: actors,
          before: continues ? before : null,
          above: inherited.standings(node, b),
        });
        assignment = assign(actors, continues ? before : null, inherited, node, b);
        if (actors.opens && actors.lead.length > 0 && assignment.rule !== 'inherited-directing-label') {
          inherited.mention(node, b, { actors, times: [] });
          if (addressedByLabel && first && node.head === b) inherited.hold(node, { actors, times: [] });
        }
        // A subject in the middle ("…, từng địa phương phải …") does not hold for the parts behind it.
        if (actors.rule !== 'subject-inside') before = assignment;
        lastSentence = part.sentence;
      }
      if (assignment) {
        if (describedBlock !== b) described = [];
        describedBlock = b;
        described.push(drafts.length);
      } else if (describedBlock !== b) described = [];
      drafts.push({
        block: b,
        provision,
        start: part.start,
        end: part.end,
        coreStart: core.start,
        coreEnd: core.end,
        ...decision,
        assignment,
      });
    }
  }
  for (const draft of drafts) yield asSureAsProved(doc, draft);
}

function asSureAsProved(doc: DocumentReading, draft: Draft): Draft {
  if (!draft.assignment) return draft;
  const led = draft.assignment.lead.length > 0 ? draft.assignment.rule : null;
  const proved = proposalConfidence(draft.confidence, draft.rule, led);
  if (doc.house === null) return { ...draft, confidence: proved };
  const times = [...doc.times.within(draft.coreStart, draft.coreEnd), ...draft.assignment.commonTimes];
  return { ...draft, confidence: asSureAsPhrases(proved, times) };
}

/** By when all that follows is due: told to those ordered ("yêu cầu … trước ngày 30/6:"), not of what led to the order. */
function commonTimes(doc: DocumentReading, start: number, end: number): readonly TimeHit[] {
  const called = [...doc.folded.slice(start, end).matchAll(CALLS)].at(-1);
  const from = start + (called?.index ?? 0);
  return doc.times.within(from, end).filter((t) => t.role === 'deadline');
}

const CALLS =
  /(?:yêu cầu|đề nghị|phân công|chỉ thị|kết luận|quyết định|quyết nghị|(?:^|[\s,])giao(?! thông))(?!\p{L})/gu;

const ISSUING = new Set([
  'ban hành',
  'quyết định',
  'thông báo',
  'có ý kiến',
  'đánh giá',
  'xác định',
  'công bố',
]);

/** "UBND tỉnh ban hành Kế hoạch … như sau:", "HĐND tỉnh nhất trí …, nhấn mạnh …:": who speaks is not who is ordered. */
function issues(folded: string, actors: Actors, opening: OrderOpening | null, end: number): boolean {
  if (actors.rule === 'subject-before-unknown-verb') return true;
  return (
    opening !== null &&
    ISSUING.has(opening.verb) &&
    /(?:sau|sau đây|dưới đây)\s?:\s*$/u.test(folded.slice(Math.max(0, end - 20), end))
  );
}

/** "Đảng ủy UBND tỉnh lãnh đạo, chỉ đạo:": whoever is named below carries out what the first answers for. */
const DIRECTS = /\s(?:lãnh đạo|chỉ đạo)(?:, (?:lãnh đạo|chỉ đạo))?[\s:]*$/u;

/** "Đảng ủy UBND tỉnh lãnh đạo UBND tỉnh chỉ đạo các cơ quan chức năng:": the first leads, the others carry out. */
function addressedActors(doc: DocumentReading, reader: ActorReader, start: number, end: number): Actors {
  if (DIRECTS.test(doc.folded.slice(start, end)))
    return { ...reader.named(start, end), rule: 'directing-label' };
  if (/\s(?:lãnh đạo|chỉ đạo)\s/u.test(doc.folded.slice(start, end))) {
    const read = reader.read(start, end);
    if (read.lead.length > 0) return read;
  }
  return addressed(reader.named(start, end), doc, start, end);
}

/** A label that addresses a body the directory does not know holds for what stands below it all the same. */
function addressed(named: Actors, doc: DocumentReading, start: number, end: number): Actors {
  if (named.lead.length > 0) return named;
  const from = start + (FOUNDED.exec(doc.folded.slice(start, end))?.[0].length ?? 0);
  return { ...named, lead: [unlisted(doc.view.text.slice(from, end), from)] };
}

/** What lines below an order say of it; who is named in the order itself stays. */
function withAttributes(order: Assignment, said: Attributes): Assignment {
  const leads = said.lead.length > 0 && order.basis !== 'explicit';
  return {
    ...order,
    lead: leads ? said.lead : order.lead,
    basis: leads ? 'inherited' : order.basis,
    rule: leads ? 'attribute-of-order' : order.rule,
    cooperating: [...order.cooperating, ...said.cooperating],
    commonTimes: said.times.length > 0 ? said.times : order.commonTimes,
  };
}

function withLabel(own: Actors, label: Actors): Actors {
  const cooperating = [...label.cooperating, ...own.cooperating];
  if (own.lead.length > 0 && own.rule === 'assigned-by-verb') return { ...own, cooperating };
  return { ...own, lead: label.lead, cooperating, opens: true, rule: 'label-before-sentence' };
}

function assign(
  actors: Actors,
  before: Assignment | null,
  inherited: Inheritance,
  node: Node,
  block: number,
): Assignment {
  const commonTimes = inherited.commonTimes(node);
  const directing = inherited.directing(node);
  if (
    actors.lead.length > 0 &&
    directing &&
    !actors.lead.some((h) => directing.lead.some((d) => d.name === h.name))
  )
    return {
      ...actors,
      lead: directing.lead,
      executors: actors.lead,
      basis: 'inherited',
      rule: 'inherited-directing-label',
      commonTimes,
    };
  if (actors.lead.length > 0) {
    return { ...actors, basis: 'explicit', rule: actors.rule ?? 'actor', commonTimes };
  }
  if (before && before.lead.length > 0) {
    return {
      lead: before.lead,
      executors: actors.executors,
      cooperating: actors.cooperating,
      basis: before.basis,
      rule: 'same-sentence',
      predicateAt: actors.predicateAt,
      commonTimes,
    };
  }
  const standing = inherited.standing(node, block);
  if (standing && standing.actors.lead.length > 0) {
    const executors = actors.executors.length > 0 ? actors.executors : standing.actors.executors;
    const cooperating =
      actors.cooperating.length > 0
        ? actors.cooperating
        : standing.actors.rule === 'subject-at-start'
          ? []
          : standing.actors.cooperating;
    return {
      lead: standing.actors.lead,
      executors,
      cooperating,
      basis: 'inherited',
      rule: `inherited-${standing.actors.rule ?? 'actor'}`,
      predicateAt: actors.predicateAt,
      commonTimes,
    };
  }
  return {
    lead: [],
    executors: actors.executors,
    cooperating: actors.cooperating,
    basis: 'unassigned',
    rule: 'nobody-named',
    predicateAt: actors.predicateAt,
    commonTimes,
  };
}

function below(node: Node, block: number): boolean {
  const last = node.paragraphs.at(-1) === block;
  if (node.head !== block) return node.children.length > 0 && last;
  return node.children.length > 0 || node.rows.length > 0 || (node.paragraphs.length > 0 && !last);
}

function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && /\s/u.test(text.charAt(at - 1))) at -= 1;
  return at;
}
