import type { OutlineEntry } from '@quyet/parser/contract';
import { foldPlain } from '@quyet/parser/entities';
import { fault as platformFault } from '../../platform/errors/platform.errors.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import type { FileAnswer } from '../../platform/http/endpoint.ts';
import { zipFiles } from '../../rendering/zip.ts';
import type { Scope } from '../access/index.ts';
import { record as trail } from '../audit/index.ts';
import { bodyNames } from '../organisations/index.ts';
import { bodiesKnown } from './bodies-of-directory.ts';
import { fault } from './directives.errors.ts';
import { mayExportGold } from './directives.policy.ts';
import type { DirectiveRecord } from './directives.store.ts';
import { countFates } from './fate.ts';
import { type Gold, goldOf } from './gold.ts';
import { houseWordings } from './house-wordings.ts';
import { loadDraft, type OpenDraft, readWhole } from './open-draft.ts';
import { provisionsOf } from './statements.store.ts';

/** Longer texts are not read again within a request. */
const LONGEST = 1_000_000;

/**
 * Labels of a confirmed document with the text they count into and the file it was read from, named as the evaluation
 * looks for them: X.json, X.txt, X.docx. For the office that confirmed it; the trail keeps that the text went out.
 */
export async function exportGold(scope: Scope, files: FileStore, directiveId: string): Promise<FileAnswer> {
  const record = await readWhole(scope, directiveId);
  if (!mayExportGold(scope.actor, record)) throw platformFault('NOT_ALLOWED');
  const open = await loadDraft(scope, record);
  const { unclassified, unconfirmed } = countFates(open.draft.sentences, open.line);
  if (unclassified + unconfirmed > 0) throw fault('DIRECTIVE_NOT_CONFIRMED', { unclassified, unconfirmed });
  if (open.text.length > LONGEST) throw fault('GOLD_TOO_LONG', { most: LONGEST });
  const name = foldPlain(record.header.number ?? directiveId).replace(/[^a-z\d]+/gu, '-');
  const gold = await goldFor(scope, open, `${name}.txt`);
  const source = await files.get(record.sourceHash);
  const ending = endingOf(record);
  const bytes = (text: string) => new TextEncoder().encode(text);
  const archive = zipFiles({
    [`${name}.json`]: bytes(`${JSON.stringify(gold, null, 1)}\n`),
    [`${name}.txt`]: bytes(open.text),
    ...(source && ending && { [`${name}${ending}`]: source }),
  });
  await trail(scope, {
    action: 'directive.gold-exported',
    objectKind: 'directive',
    objectId: directiveId,
    after: { tasks: gold.tasks.length, sentences: open.draft.sentences.length },
  });
  return { bytes: archive, mediaType: 'application/zip', name: `nhan-${name}.zip`, inline: false };
}

async function goldFor(scope: Scope, { record, draft, text }: OpenDraft, source: string): Promise<Gold> {
  const { tx, jurisdictionId, today } = scope;
  const { entries } = await bodiesKnown(scope, draft.header.issuedOn);
  const { parse } = await import('@quyet/parser');
  // Without the day a clerk entered: labels say what can be read in the text itself.
  const read = parse(
    { text, tables: [], format: 'txt', encoding: null, ...record.layout },
    { directory: entries, house: await houseWordings(scope) },
  );
  const outline = await provisionsOf({ tx, jurisdictionId, directiveId: record.id });
  const chosen = draft.sentences.flatMap(({ duty }) =>
    duty ? [...duty.leadIds, ...duty.cooperatingIds, duty.accountableId] : [],
  );
  const ids = [...new Set(chosen)].filter((id) => id !== null);
  const names = await bodyNames(scope, ids, draft.header.issuedOn ?? today);
  return goldOf(
    {
      text,
      header: draft.header,
      printed: {
        docType: read.header.docType,
        docTypeName: read.header.docTypeName,
        issuer: record.issuerWording,
        signers: record.signers,
        recipients: record.recipients,
      },
      outline: outline.map((it) => ({ ...it, kind: it.kind as OutlineEntry['kind'] })),
      sentences: draft.sentences,
      read,
      nameOf: (id) => names.get(id)?.name ?? '',
      listed: new Set(entries.map((it) => it.name)),
    },
    source,
  );
}

/** What the file is called beside its labels; null where the text is the file. */
function endingOf({ format, fileName }: DirectiveRecord): string | null {
  if (format === 'docx' || format === 'doc' || format === 'pdf') return `.${format}`;
  if (format !== 'scan') return null;
  const given = /\.(pdf|png|jpe?g)$/iu.exec(fileName)?.[1]?.toLowerCase();
  if (given === undefined) return null;
  return given === 'pdf' ? '.scan.pdf' : given === 'png' ? '.png' : '.jpg';
}
