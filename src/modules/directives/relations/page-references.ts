import type { Scope } from '../../access/index.ts';
import type { DirectiveRecord } from '../directives.store.ts';
import type { PageReference, WholeDirective } from '../page.schema.ts';
import { referencesOf } from '../page.store.ts';
import { documentKey } from './document-key.ts';
import { heldViews } from './held-views.ts';
import { relationViews } from './relation-views.ts';
import { relationsFrom, relationsTo } from './relations.store.ts';

/** References in the order of the text; each with the directive held here that it means, where no doubt is left. */
export async function pageReferences(scope: Scope, record: DirectiveRecord): Promise<PageReference[]> {
  const place = { tx: scope.tx, jurisdictionId: scope.jurisdictionId };
  const rows = await referencesOf({ ...place, directiveId: record.id });
  const relations =
    record.state === 'in-force' ? await relationsFrom(place, [record.id]) : record.between.relations;
  const from = { id: record.id, issuedOn: record.header.issuedOn };
  const views = await relationViews(scope, from, relations, scope.today);
  const meant = new Map(views.flatMap((it) => (it.held ? [[keyOf(it.other), it.held.id] as const] : [])));
  const undated = new Map([...meant].map(([key, id]) => [key.replace(/ \S*$/u, ' '), id]));
  return rows.map((row): PageReference => {
    const key = keyOf({ number: row.number, issuedOn: row.issued_on });
    return {
      span: [row.start_at, row.end_at],
      docType: row.doc_type,
      number: row.number,
      issuedOn: row.issued_on,
      issuerWording: row.issuer_wording,
      title: row.title,
      relation: row.relation as PageReference['relation'],
      directiveId:
        row.number === null ? null : (meant.get(key) ?? (row.issued_on ? null : (undated.get(key) ?? null))),
    };
  });
}

const keyOf = (it: { readonly number: string | null; readonly issuedOn: string | null }): string =>
  `${documentKey(it.number ?? '')} ${it.issuedOn ?? ''}`;

/** Directives that say something of this one and that the person may read as a whole, each once. */
export async function pageReferrers(
  scope: Scope,
  directiveId: string,
): Promise<WholeDirective['referredBy']> {
  const place = { tx: scope.tx, jurisdictionId: scope.jurisdictionId };
  const said = await relationsTo(place, [directiveId]);
  const held = await heldViews(
    scope,
    said.map((it) => it.fromId),
    scope.today,
  );
  const once = new Map(said.map((it) => [it.fromId, it]));
  return [...once.values()].flatMap(({ fromId, kind }) => {
    const by = held.get(fromId);
    if (!by) return [];
    const { docType, number, issuedOn, title } = by;
    return [{ directiveId: fromId, docType, number, issuedOn, title, relation: kind }];
  });
}
