import type { z } from 'zod';
import type { BodyRefs } from './body-refs.ts';
import type { DirectiveRecord } from './directives.store.ts';
import type { header } from './words.schema.ts';

export type HeaderView = z.output<typeof header>;

/** The header as the screens show it. */
export function headerView(record: DirectiveRecord, names: BodyRefs): HeaderView {
  const { header } = record;
  return {
    docType: header.docType,
    number: header.number,
    symbol: header.symbol,
    issuedOn: header.issuedOn,
    issuer: names.one(header.issuerId),
    issuerWording: record.issuerWording,
    superiorWording: record.superiorWording,
    title: header.title,
    place: header.place,
    urgency: record.urgency,
    signers: record.signers.map((it) => ({ ...it })),
    source: { ...header.source },
    spans: Object.fromEntries(Object.entries(record.headerSpans).map(([name, [a, b]]) => [name, [a, b]])),
  };
}
