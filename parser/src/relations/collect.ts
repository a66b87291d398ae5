/** Agencies, references and indicators of the contract from the hits in the view. */

import type { AgencyMention, Header, Indicator, Reference, Span } from '../contract.ts';
import type { RowReading } from '../duties/rows.ts';
import { targetIndicators } from '../duties/target-rows.ts';
import { foldVietnamese } from '../entities/fold.ts';
import { TOLD_COUNT } from '../entities/quantities/measured.ts';
import type { ReferenceHit } from '../entities/types.ts';
import type { DocumentReading } from '../reading.ts';
import { lastAtMost } from '../repair/runs.ts';
import { relationInPlace } from './relation.ts';

export function collectAgencies(doc: DocumentReading): AgencyMention[] {
  const byName = new Map<string, { name: string; mentions: Span[]; isClass: boolean }>();
  for (const hit of doc.agencies.all) {
    // The Prime Minister is an authority of the State, which issues and receives documents as such.
    if (hit.viaPosition && !(hit.name === 'Thủ tướng Chính phủ' && hit.span[1] - hit.span[0] > 12)) continue;
    const name = hit.directoryName ?? hit.name;
    const known = byName.get(name);
    const mention = doc.view.span(hit.span[0], hit.span[1]);
    if (known) known.mentions.push(mention);
    else byName.set(name, { name, mentions: [mention], isClass: hit.kind !== 'named' });
  }
  return [...byName.values()];
}

/** Every mention of another document. `own` is the header of this one, whose mentions of itself are left out. */
export function collectReferences(
  doc: DocumentReading,
  own: Header,
  rows: ReadonlyMap<number, RowReading>,
): Reference[] {
  const starts = doc.view.blocks.map((b) => b.start);
  const references = doc.references.flatMap((hit): Reference[] => {
    const block = lastAtMost(starts, hit.span[0]);
    if (
      hit.self ||
      insideBody(doc, hit) ||
      isOwn(doc, hit, own, block) ||
      isProductOfRow(hit, rows.get(block))
    )
      return [];
    const from = doc.view.blocks[block]?.start ?? 0;
    return [
      {
        span: doc.view.span(...hit.span),
        coreSpan: doc.view.span(...hit.coreSpan),
        docType: hit.docType,
        number: hit.number,
        date: hit.date,
        issuer: hit.issuer,
        title: hit.title,
        relation: relationInPlace(
          hit,
          doc.role(block),
          doc.folded.slice(from, from + 40).replace(/^[-–+*•\s]+/u, ''),
        ),
      },
    ];
  });
  return withFullNumbers(references);
}

/** "Chỉ thị 09" after "Chỉ thị số 09-CT/HU" is the same number cut short, where only one document can be meant. */
function withFullNumbers(references: readonly Reference[]): Reference[] {
  const full = new Map<string, Set<string>>();
  for (const { docType, number } of references) {
    const running = /^(\d+)[-/].*\p{L}/u.exec(number ?? '')?.[1];
    if (number === null || running === undefined) continue;
    const key = `${docType} ${Number(running)}`;
    full.set(key, (full.get(key) ?? new Set()).add(number));
  }
  return references.map((one) => {
    if (one.number === null || !/^\d+$/u.test(one.number)) return one;
    const meant = [...(full.get(`${one.docType} ${Number(one.number)}`) ?? [])];
    return meant.length === 1 ? { ...one, number: meant[0] ?? one.number } : one;
  });
}

/** "Sở Kế hoạch và Đầu tư", "Vụ Kế hoạch": a type word that is part of a body's name. */
function insideBody(doc: DocumentReading, hit: ReferenceHit): boolean {
  if (hit.number !== null) return false;
  const before = doc.agencies.all[doc.agencies.indexFrom(hit.span[0] + 1) - 1];
  return before !== undefined && before.span[0] < hit.span[0] && before.span[1] > hit.span[0];
}

/** A task cell that begins with "Nghị quyết của HĐND tỉnh về …" names what the row is to bring forth. */
function isProductOfRow(hit: ReferenceHit, row: RowReading | undefined): boolean {
  if (row?.kind !== 'task' || hit.number !== null || hit.docType === 'DA') return false;
  const task = row.cells[row.columns.index.task ?? -1];
  return task?.[0] === hit.span[0];
}

/** Figures of the text and of tables of targets. `rows` tells what each row block is. */
export function collectIndicators(doc: DocumentReading, rows: ReadonlyMap<number, RowReading>): Indicator[] {
  const starts = doc.view.blocks.map((b) => b.start);
  const told = doc.quantities.all.flatMap((hit): Indicator[] => {
    const block = lastAtMost(starts, hit.span[0]);
    const kind = doc.blocks[block]?.kind;
    if (
      !hit.indicator ||
      rows.get(block)?.kind === 'target' ||
      kind === 'head' ||
      kind === 'ending' ||
      kind === 'furniture'
    )
      return [];
    const { name, value, valueTo, unit, comparator, scope, period, aspiration } = hit;
    if (hit.rule === TOLD_COUNT && !countsAsResult(doc, block, hit.span[0])) return [];
    const past =
      doc.role(block) === 'assessment' ||
      doc.role(block) === 'approval' ||
      doc.role(block) === 'limitation' ||
      doc.role(block) === 'cause';
    return [
      {
        provision: doc.pathOf.get(block) ?? 'preamble',
        span: doc.view.span(...hit.span),
        name,
        value,
        valueTo,
        unit,
        comparator,
        scope,
        period,
        aspiration,
        kind:
          hit.kind === 'target' && (past || reportsInPreamble(doc, block, hit.span[0]))
            ? 'baseline'
            : hit.kind,
      },
    ];
  });
  const planned = [...rows].flatMap(([b, row]) =>
    row.kind === 'target' ? targetIndicators(doc, b, row) : [],
  );
  return [...told, ...planned].sort((a, b) => a.span[0] - b.span[0]);
}

/** "04 đợt thiên tai" in a report or among objectives; in an order it is the work to be done. */
function countsAsResult(doc: DocumentReading, block: number, at: number): boolean {
  const role = doc.role(block);
  return (
    role === 'assessment' ||
    role === 'limitation' ||
    role === 'cause' ||
    role === 'objective' ||
    reportsInPreamble(doc, block, at)
  );
}

const OWN_PARTS = new Set(['QC', 'QyD', 'KH', 'CTr', 'HD', 'PA']);

/** The document speaks of itself: by its number ("Kèm theo Kế hoạch số …") or "Trên đây là Kế hoạch …". */
function isOwn(doc: DocumentReading, hit: ReferenceHit, own: Header, block: number): boolean {
  if (own.number !== null && hit.number === own.number) return true;
  // "Quyết định ban hành Quy chế …", "… Kế hoạch …": what is issued with it is the decision's own second part.
  const part = hit.number === null && OWN_PARTS.has(hit.docType ?? '');
  if (
    part &&
    own.docType === 'QD' &&
    hit.title &&
    foldVietnamese(own.title ?? '').includes(foldVietnamese(hit.title))
  )
    return true;
  const before = doc.folded.slice(Math.max(0, hit.span[0] - 24), hit.span[0]);
  // "UBND tỉnh ban hành Kế hoạch cải cách hành chính năm 2026, cụ thể như sau:" opens the plan itself.
  if (
    hit.number === null &&
    hit.docType === own.docType &&
    doc.pathOf.get(block) === 'preamble' &&
    /(?:ban hành|xây dựng)\s+$/u.test(before)
  )
    return true;
  return /trên đây là\s+$/u.test(before);
}

/** A figure in the preamble tells how things stand, unless a goal is spoken of right before it. */
function reportsInPreamble(doc: DocumentReading, block: number, at: number): boolean {
  if (doc.pathOf.get(block) !== 'preamble') return false;
  return !/mục tiêu|phấn đấu|chỉ tiêu|yêu cầu/u.test(doc.folded.slice(Math.max(0, at - 80), at));
}
