import type { Extraction } from '@quyet/parser/contract';
import type { Transaction } from '../../platform/database/transaction.ts';
import type { Sentence } from './sentence.ts';
import './directives.table.ts';

const BATCH = 500;

interface Place {
  readonly tx: Transaction;
  readonly jurisdictionId: string;
  readonly directiveId: string;
}

const json = (value: unknown): string => JSON.stringify(value);

/** The sentences in the order of the document, each with its revision. */
export async function sentencesOf({ tx, jurisdictionId, directiveId }: Place): Promise<{
  readonly sentences: readonly Sentence[];
  readonly revisions: ReadonlyMap<string, number>;
}> {
  const rows = await tx
    .selectFrom('statement')
    .selectAll()
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('directive_id', '=', directiveId)
    .orderBy('start_at')
    .execute();
  const sentences = rows.map(
    (row): Sentence => ({
      id: row.id,
      provision: row.provision_path,
      start: row.start_at,
      end: row.end_at,
      segments: row.segments as Sentence['segments'],
      text: row.text,
      contextLine: row.context_line,
      disposition: row.disposition,
      rule: row.rule,
      confidence: row.confidence,
      confirmed: row.confirmed,
      confirmedBy: row.confirmed_by,
      duty: row.duty as Sentence['duty'],
      indicators: row.indicators as Sentence['indicators'],
    }),
  );
  return { sentences, revisions: new Map(rows.map((row) => [row.id, row.revision])) };
}

export async function insertSentences(place: Place, sentences: readonly Sentence[]): Promise<void> {
  for (let from = 0; from < sentences.length; from += BATCH) {
    await place.tx
      .insertInto('statement')
      .values(sentences.slice(from, from + BATCH).map((it) => ({ ...columns(it), ...key(place, it.id) })))
      .execute();
  }
}

/** Changes fields of sentences. Sentences with the same change are written together (bulk confirmation). */
export async function changeSentences(
  { tx, jurisdictionId, directiveId }: Place,
  changes: ReadonlyMap<string, Partial<Sentence>>,
): Promise<void> {
  const alike = Map.groupBy(changes, ([, change]) => json(change));
  for (const group of alike.values()) {
    const change = group[0]?.[1];
    if (!change) continue;
    await tx
      .updateTable('statement')
      .set((eb) => ({ ...columns(change), revision: eb('revision', '+', 1) }))
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('directive_id', '=', directiveId)
      .where(
        'id',
        'in',
        group.map(([id]) => id),
      )
      .execute();
  }
}

export async function deleteSentences(
  { tx, jurisdictionId, directiveId }: Place,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .deleteFrom('statement')
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('directive_id', '=', directiveId)
    .where('id', 'in', [...ids])
    .execute();
}

const key = (place: Place, id: string) => ({
  jurisdiction_id: place.jurisdictionId,
  directive_id: place.directiveId,
  id,
});

/** The columns of the fields given; a whole sentence gives all of them. */
function columns(it: Sentence): ReturnType<typeof allColumns>;
function columns(it: Partial<Sentence>): Partial<ReturnType<typeof allColumns>>;
function columns(it: Partial<Sentence>) {
  const all = allColumns(it as Sentence);
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

const allColumns = (it: Sentence) => ({
  provision_path: it.provision,
  start_at: it.start,
  end_at: it.end,
  segments: it.segments && json(it.segments),
  text: it.text,
  context_line: it.contextLine,
  disposition: it.disposition,
  rule: it.rule,
  confidence: it.confidence,
  confirmed: it.confirmed,
  confirmed_by: it.confirmedBy,
  duty: it.duty && json(it.duty),
  indicators: it.indicators && json(it.indicators),
});

/** Replaces what a reading yields beside the sentences: provisions and references. */
export async function saveStructure(place: Place, extraction: Extraction): Promise<void> {
  const { tx, jurisdictionId, directiveId } = place;
  const of = { jurisdiction_id: jurisdictionId, directive_id: directiveId };
  for (const table of ['provision', 'statement', 'document_reference'] as const) {
    await tx
      .deleteFrom(table)
      .where('jurisdiction_id', '=', jurisdictionId)
      .where('directive_id', '=', directiveId)
      .execute();
  }
  const provisions = extraction.outline.map((it, ordinal) => ({
    ...of,
    path: it.path,
    ordinal,
    kind: it.kind,
    heading: it.heading,
    start_at: it.start,
    end_at: it.end,
    parent_path: it.parent,
  }));
  for (let from = 0; from < provisions.length; from += BATCH) {
    await tx
      .insertInto('provision')
      .values(provisions.slice(from, from + BATCH))
      .execute();
  }
  const references = extraction.references.map((it, ordinal) => ({
    ...of,
    ordinal,
    start_at: it.span[0],
    end_at: it.span[1],
    doc_type: it.docType,
    number: it.number,
    issued_on: it.date,
    issuer_wording: it.issuer,
    title: it.title,
    relation: it.relation,
  }));
  for (let from = 0; from < references.length; from += BATCH) {
    await tx
      .insertInto('document_reference')
      .values(references.slice(from, from + BATCH))
      .execute();
  }
}

/** Provisions in the order of the outline. */
export const provisionsOf = ({ tx, jurisdictionId, directiveId }: Place) =>
  tx
    .selectFrom('provision')
    .select(['path', 'kind', 'heading', 'start_at as start', 'end_at as end', 'parent_path as parent'])
    .where('jurisdiction_id', '=', jurisdictionId)
    .where('directive_id', '=', directiveId)
    .orderBy('ordinal')
    .execute();
