import type { Header } from '@quyet/parser/contract';
import { newId } from '../../platform/ids/id.ts';
import type { DocumentRead } from '../../reading/reading.ts';
import type { Scope } from '../access/index.ts';
import { record } from '../audit/index.ts';
import { bodiesKnown } from './bodies-of-directory.ts';
import type { HeaderField, HeaderSource } from './directive.ts';
import { findDirective, saveRead } from './directives.store.ts';
import { documentNumber } from './document-number.ts';
import { draftSentences } from './draft-sentences.ts';
import type { Bodies } from './named-bodies.ts';
import { proposeReaders } from './propose-readers.ts';
import { proposeRelations } from './relations/propose-relations.ts';
import { insertSentences, saveStructure } from './statements.store.ts';
import type { DraftHeader } from './step.ts';

/** Keeps what a thread has read: text, header, provisions, sentences with proposals, references, proposed readers. */
export async function saveReading(scope: Scope, directiveId: string, read: DocumentRead): Promise<void> {
  const { tx, jurisdictionId } = scope;
  const found = await findDirective(tx, jurisdictionId, directiveId);
  if (found?.state !== 'reading') return;
  const { extraction, text } = read;
  const { bodies } = await bodiesKnown(scope, extraction.header.date);
  const header = headerRead(extraction.header, bodies);
  const sentences = draftSentences(extraction, text, bodies, newId);
  const readers = proposeReaders(extraction.header.recipients, extraction.header.circulation, bodies);
  const relations = proposeRelations(extraction, text, header.issuedOn, newId);
  const place = { tx, jurisdictionId, directiveId };
  await saveStructure(place, extraction);
  await insertSentences(place, sentences);
  await saveRead(tx, jurisdictionId, directiveId, {
    text,
    format: read.format,
    layout: read.layout,
    parserVersion: read.parserVersion,
    header,
    read: extraction.header,
    readers,
    between: { relations, links: [] },
  });
  await record(scope, {
    action: 'directive.read',
    objectKind: 'directive',
    objectId: directiveId,
    before: { state: 'reading' },
    after: { state: 'confirming', sentences: sentences.length, parserVersion: read.parserVersion },
  });
  scope.afterCommit({ kind: 'directive.read', objectId: directiveId });
}

/** The header as the document has it; what it lacks waits for the clerk. */
function headerRead(header: Header, bodies: Bodies): DraftHeader {
  const issuer = header.issuer ?? '';
  const named = [issuer, `${issuer} ${header.superior ?? ''}`.trim()].map((it) => bodies.denoted(it));
  const issuerId = named.flatMap((it) => (it.outcome === 'one' ? [it.bodyId] : []))[0] ?? null;
  const number = header.number ? documentNumber(header.number, header.symbol) : null;
  const values = {
    docType: header.docType,
    number: number?.number ?? null,
    symbol: number?.symbol ?? header.symbol,
    issuedOn: header.date,
    issuerId,
    title: header.title,
    place: header.place,
  };
  const source: Partial<Record<HeaderField, HeaderSource>> = {};
  for (const [field, value] of Object.entries(values)) {
    if (value !== null) source[field === 'issuerId' ? 'issuer' : (field as HeaderField)] = 'read';
  }
  return { ...values, source };
}
