import { fault as platformFault } from '../../platform/errors/platform.errors.ts';
import type { Scope } from '../access/index.ts';
import { bodyNames } from '../organisations/index.ts';
import type { HeaderField } from './directive.ts';
import { fault } from './directives.errors.ts';
import { documentNumber } from './document-number.ts';
import { openDraft } from './open-draft.ts';
import type { HeaderPatch, ReviewChange } from './review.schema.ts';
import { isSecretNumber } from './secret-number.ts';
import type { DraftHeader } from './step.ts';
import { takeStep } from './take-step.ts';
import { withIssueDate } from './with-issue-date.ts';

/**
 * Completes or corrects the header. What differs from what stood there is marked as entered; a new day of issue lets
 * open proposals be made anew.
 */
export async function completeHeader(
  scope: Scope,
  directiveId: string,
  patch: HeaderPatch,
): Promise<ReviewChange> {
  const open = await openDraft(scope, directiveId);
  if (open.record.revision !== patch.revision) throw platformFault('CHANGED_MEANWHILE');
  if (patch.issuedOn && patch.issuedOn > scope.today) throw fault('ISSUED_IN_FUTURE');
  if (patch.issuerId) {
    const known = await bodyNames(scope, [patch.issuerId], scope.today);
    if (!known.has(patch.issuerId)) throw fault('BODY_UNKNOWN', { ids: [patch.issuerId] });
  }
  const { header } = open.draft;
  const fields: Partial<DraftHeader> = {
    ...numberOf(header, patch),
    ...(patch.docType !== undefined && { docType: patch.docType }),
    ...(patch.issuedOn !== undefined && { issuedOn: patch.issuedOn }),
    ...(patch.issuerId !== undefined && { issuerId: patch.issuerId }),
    ...(patch.title !== undefined && { title: patch.title.normalize('NFC') }),
    ...(patch.place !== undefined && { place: patch.place?.normalize('NFC') || null }),
  };
  const moved = fields.issuedOn && fields.issuedOn !== header.issuedOn ? fields.issuedOn : null;
  const draft = moved ? await withIssueDate(scope, open, moved) : open.draft;
  return takeStep(scope, open, 'header', { ...draft, header: withEntered(header, fields) });
}

/** Number and symbol belong together: whichever is entered, both are read anew. */
function numberOf(header: DraftHeader, patch: HeaderPatch): Partial<Pick<DraftHeader, 'number' | 'symbol'>> {
  if (patch.number === undefined && patch.symbol === undefined) return {};
  const symbol =
    patch.symbol === undefined ? (patch.number === undefined ? header.symbol : null) : patch.symbol;
  const given = patch.number ?? header.number;
  if (given === null) return { symbol: symbol?.normalize('NFC') || null };
  const running = patch.number === undefined ? given.replace(/[-/].*$/u, '') : given;
  const read = documentNumber(running, symbol || null);
  if (!read) throw fault('NUMBER_UNREADABLE');
  if (isSecretNumber(read.number)) throw fault('NUMBER_SECRET');
  return { number: read.number, symbol: read.symbol };
}

function withEntered(header: DraftHeader, fields: Partial<DraftHeader>): DraftHeader {
  const source = { ...header.source };
  for (const name of Object.keys(fields) as (keyof DraftHeader)[]) {
    if (fields[name] === header[name]) continue;
    const field = (name === 'issuerId' ? 'issuer' : name) as HeaderField;
    if (fields[name] === null) delete source[field];
    else source[field] = 'entered';
  }
  return { ...header, ...fields, source };
}
