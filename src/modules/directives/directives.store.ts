import type { Header } from '@quyet/parser/contract';
import type { Transaction } from '../../platform/database/transaction.ts';
import type { TextLayout } from '../../reading/reading.ts';
import type { DirectiveState, ReaderLine, ReadingStep } from './directive.ts';
import { type Between, NOTHING_BETWEEN } from './relations/relation.ts';
import type { DraftHeader } from './step.ts';
import './directives.table.ts';

const json = (value: unknown): string => JSON.stringify(value);

/** A directive as every use case needs it. */
export interface DirectiveRecord {
  readonly id: string;
  readonly state: DirectiveState;
  readonly revision: number;
  readonly header: DraftHeader;
  readonly readers: readonly ReaderLine[];
  /** What the draft says of other documents. */
  readonly between: Between;
  readonly issuerWording: string | null;
  readonly superiorWording: string | null;
  readonly urgency: 'khan' | 'thuong-khan' | 'hoa-toc' | null;
  readonly signers: Header['signers'];
  readonly recipients: readonly string[];
  readonly circulation: string | null;
  readonly headerSpans: Header['spans'];
  readonly text: string | null;
  readonly layout: TextLayout;
  readonly sourceHash: string;
  readonly fileName: string;
  readonly format: string | null;
  readonly failureCode: string | null;
  readonly readingStep: ReadingStep | null;
  readonly readingPages: { readonly done: number; readonly all: number } | null;
  readonly custodianId: string;
  readonly importedBy: string;
  readonly importedAt: Date;
  readonly inForceOn: string | null;
  readonly inForceBy: string | null;
}

/** Whoever calls this judges access first. */
export async function findDirective(
  tx: Transaction,
  jurisdictionId: string,
  id: string,
): Promise<DirectiveRecord | null> {
  const row = await tx
    .selectFrom('directive')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    state: row.state,
    revision: row.revision,
    header: {
      docType: row.doc_type,
      number: row.number,
      symbol: row.symbol,
      issuedOn: row.issued_on,
      issuerId: row.issuer_id,
      title: row.title,
      place: row.place,
      source: row.header_source as DraftHeader['source'],
    },
    readers: row.readers as ReaderLine[],
    between: { ...NOTHING_BETWEEN, ...(row.between_documents as Partial<Between>) },
    issuerWording: row.issuer_wording,
    superiorWording: row.superior_wording,
    urgency: row.urgency as DirectiveRecord['urgency'],
    signers: row.signers as Header['signers'],
    recipients: row.recipients as string[],
    circulation: row.circulation,
    headerSpans: row.header_spans as Header['spans'],
    text: row.text,
    layout: row.layout as TextLayout,
    sourceHash: row.source_hash,
    fileName: row.source_name,
    format: row.source_format,
    failureCode: row.failure_code,
    readingStep: row.reading_step,
    readingPages:
      row.reading_page === null || row.reading_pages === null
        ? null
        : { done: row.reading_page, all: row.reading_pages },
    custodianId: row.custodian_id,
    importedBy: row.imported_by,
    importedAt: row.imported_at,
    inForceOn: row.in_force_on,
    inForceBy: row.in_force_by,
  };
}

export interface NewDirective {
  readonly jurisdictionId: string;
  readonly id: string;
  readonly originId: string;
  readonly hash: string;
  readonly fileName: string;
  readonly custodianId: string;
  readonly importedBy: string;
  readonly importedAt: Date;
  readonly declaredUnmarked: boolean;
}

export async function insertDirective(tx: Transaction, it: NewDirective): Promise<void> {
  await tx
    .insertInto('directive')
    .values({
      jurisdiction_id: it.jurisdictionId,
      id: it.id,
      origin_id: it.originId,
      state: 'reading',
      reading_step: 'queued',
      source_hash: it.hash,
      source_name: it.fileName,
      header_source: json({}),
      header_spans: json({}),
      signers: json([]),
      recipients: json([]),
      readers: json([]),
      custodian_id: it.custodianId,
      imported_by: it.importedBy,
      imported_at: it.importedAt,
      declared_unmarked: it.declaredUnmarked,
    })
    .execute();
}

/** What a reading says of the directive itself. */
export interface ReadingResult {
  readonly text: string;
  readonly format: string;
  readonly layout: TextLayout;
  readonly parserVersion: string;
  readonly header: DraftHeader;
  readonly read: Header;
  readonly readers: readonly ReaderLine[];
  readonly between: Between;
}

/** Keeps what was read and opens the directive for confirming. */
export async function saveRead(
  tx: Transaction,
  jurisdictionId: string,
  id: string,
  it: ReadingResult,
): Promise<void> {
  await tx
    .updateTable('directive')
    .set({
      ...headerColumns(it.header),
      state: 'confirming',
      reading_step: null,
      reading_page: null,
      reading_pages: null,
      failure_code: null,
      text: it.text,
      layout: json(it.layout),
      source_format: it.format,
      parser_version: it.parserVersion,
      issuer_wording: it.read.issuer,
      superior_wording: it.read.superior,
      urgency: it.read.urgency,
      header_spans: json(it.read.spans),
      signers: json(it.read.signers),
      recipients: json(it.read.recipients),
      circulation: it.read.circulation,
      readers: json(it.readers),
      between_documents: json(it.between),
    })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}

const headerColumns = (it: DraftHeader) => ({
  doc_type: it.docType,
  number: it.number,
  symbol: it.symbol,
  issued_on: it.issuedOn,
  issuer_id: it.issuerId,
  title: it.title,
  place: it.place,
  header_source: json(it.source),
});

/** Puts header and readers as they stand after a step; the revision rises. */
export async function saveHeader(
  tx: Transaction,
  jurisdictionId: string,
  id: string,
  header: DraftHeader,
  readers: readonly ReaderLine[],
): Promise<void> {
  await tx
    .updateTable('directive')
    .set((eb) => ({ ...headerColumns(header), readers: json(readers), revision: eb('revision', '+', 1) }))
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}

/** Puts what the draft says of other documents, as it stands after a step; the revision rises. */
export async function saveBetween(
  tx: Transaction,
  jurisdictionId: string,
  id: string,
  between: Between,
): Promise<void> {
  await tx
    .updateTable('directive')
    .set((eb) => ({ between_documents: json(between), revision: eb('revision', '+', 1) }))
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}

/** A change of state, with what belongs to it. */
export async function setState(
  tx: Transaction,
  jurisdictionId: string,
  id: string,
  change: {
    readonly state: DirectiveState;
    readonly failureCode?: string | null;
    readonly sourceName?: string;
    readonly readingStep?: ReadingStep | null;
    readonly inForce?: { readonly by: string; readonly at: Date; readonly on: string };
  },
): Promise<void> {
  await tx
    .updateTable('directive')
    .set((eb) => ({
      state: change.state,
      failure_code: change.failureCode ?? null,
      ...(change.sourceName !== undefined && { source_name: change.sourceName }),
      reading_step: change.readingStep ?? null,
      reading_page: null,
      reading_pages: null,
      revision: eb('revision', '+', 1),
      ...(change.inForce && {
        in_force_by: change.inForce.by,
        in_force_at: change.inForce.at,
        in_force_on: change.inForce.on,
      }),
    }))
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', id)
    .execute();
}

export async function setReadingStep(
  tx: Transaction,
  jurisdictionId: string,
  id: string,
  step: ReadingStep,
): Promise<void> {
  await tx
    .updateTable('directive')
    .set({ reading_step: step })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', id)
    .where('state', '=', 'reading')
    .execute();
}

/** Notes how many pages are read; false where the directive is no longer being read and the work can stop. */
export async function setReadingPages(
  tx: Transaction,
  jurisdictionId: string,
  id: string,
  pages: { readonly done: number; readonly all: number },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('directive')
    .set({ reading_page: pages.done, reading_pages: pages.all })
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('id', '=', id)
    .where('state', '=', 'reading')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Directives whose reading has not come to an end, oldest first. */
export async function leftReading(tx: Transaction, jurisdictionId: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('directive')
    .select('id')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('state', '=', 'reading')
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
}
