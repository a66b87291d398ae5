import type { z } from 'zod';
import type { Scope } from '../access/index.ts';
import { ruleOn } from '../rules/index.ts';
import { bodyRefs } from './body-refs.ts';
import { importDirectives, mayConfirm, mayDiscard, mayReadAgain } from './directives.policy.ts';
import type { DirectiveList, DirectiveRow, directivesEndpoints } from './directives.schema.ts';
import {
  countList,
  fatesOfMany,
  type ListCursor,
  type ListRow,
  listChoices,
  listPage,
} from './list.store.ts';
import { countsOf } from './task-results.ts';
import { eyesOf } from './visibility.ts';

type Query = z.output<typeof directivesEndpoints.listDirectives.query>;

/** The directives the person may see anything of. Discarded imports are listed only where asked for. */
export async function listDirectives(scope: Scope, query: Query): Promise<DirectiveList> {
  const { tx, jurisdictionId, actor } = scope;
  const viewer = { tx, jurisdictionId, eyes: eyesOf(actor), today: scope.today };
  const filter = {
    states: query.state ?? (['reading', 'unreadable', 'confirming', 'in-force'] as const),
    issuers: query.issuer ?? [],
    year: query.year ?? null,
    q: query.q ?? null,
    validity: query.validity ?? [],
  };
  const after = query.after === undefined ? null : readCursor(query.after);
  const found = await listPage(viewer, filter, after, query.limit + 1);
  const shown = found.slice(0, query.limit);
  const last = found.length > query.limit ? shown.at(-1) : undefined;
  const choices = await listChoices(viewer);
  const names = await bodyRefs(scope, [...choices.issuerIds, ...shown.map((row) => row.issuerId)]);
  const { line } = await ruleOn(scope, 'confidence-line');
  const confirming = shown.filter((row) => row.state === 'confirming').map((row) => row.id);
  const fates = await fatesOfMany(tx, jurisdictionId, confirming, line);
  const counted = shown.filter(isCounted).map((row) => row.id);
  const counts = await countsOf(scope, counted);
  return {
    rows: shown.map((row): DirectiveRow => {
      const whole = row.access === 'whole';
      return {
        id: row.id,
        state: row.state,
        access: whole ? 'whole' : 'sentences',
        docType: row.docType,
        number: row.number,
        issuedOn: row.issuedOn,
        issuer: names.one(row.issuerId),
        title: whole ? row.title : null,
        fileName: whole ? row.fileName : null,
        importedAt: row.importedAt.toISOString(),
        inForceOn: row.inForceOn,
        failureCode: row.failureCode,
        toConfirm:
          row.state === 'confirming' ? (fates.get(row.id) ?? { unclassified: 0, unconfirmed: 0 }) : null,
        validity: row.validity,
        tasks: isCounted(row) ? counts(row.id) : null,
        may: {
          confirm: mayConfirm(actor, row),
          discard: mayDiscard(actor, row),
          readAgain: mayReadAgain(actor, row),
        },
      };
    }),
    total: await countList(viewer, filter),
    next: last ? writeCursor(last) : null,
    years: choices.years,
    issuers: names.many(choices.issuerIds),
    may: { import: importDirectives.allows(actor) },
  };
}

const isCounted = (row: ListRow): boolean => row.state === 'in-force' && row.access === 'whole';

const writeCursor = (row: ListRow): string => Buffer.from(`${row.day} ${row.id}`).toString('base64url');

/** A cursor nobody has given out begins at the top. */
function readCursor(text: string): ListCursor | null {
  const found = /^(\d{4}-\d\d-\d\d) ([0-9a-f-]{36})$/.exec(Buffer.from(text, 'base64url').toString());
  return found?.[1] && found[2] ? { day: found[1], id: found[2] } : null;
}
