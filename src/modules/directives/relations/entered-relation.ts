import type { Scope } from '../../access/index.ts';
import { fault } from '../directives.errors.ts';
import { documentNumber } from '../document-number.ts';
import { isSecretNumber } from '../secret-number.ts';
import { decideRelation } from './decide-relation.ts';
import { documentKey } from './document-key.ts';
import type { DraftRelation, NamedDocument } from './relation.ts';
import { relationFault } from './relations.errors.ts';
import type { RelationEntry } from './relations.schema.ts';
import type { Referring } from './resolve-references.ts';
import { readableTarget, targetChosen } from './target-chosen.ts';

/** A relation as a person enters it; confirmed with it. Refuses what is held already. */
export async function enteredRelation(
  scope: Scope,
  from: Referring,
  entry: RelationEntry,
  present: readonly DraftRelation[],
  id: string,
): Promise<DraftRelation> {
  const other = await documentEntered(scope, from, entry);
  const blank = {
    kind: entry.kind,
    otherId: null,
    extent: null,
    provisions: null,
    effectiveOn: null,
  } as const;
  const decision = { ...entry, state: 'confirmed' as const };
  const otherId =
    entry.otherId ?? (await targetChosen(scope, from, { other, otherId: null }, { state: 'confirmed' }));
  const decided = decideRelation({ ...blank, state: 'proposed' }, { ...decision, otherId }, from.issuedOn);
  if (!decided.ok) throw relationFault(decided.code);
  const twin = present.find(
    (it) =>
      it.state !== 'rejected' &&
      it.kind === entry.kind &&
      ((otherId !== null && it.otherId === otherId) || sameDocument(it.other, other)),
  );
  if (twin) throw relationFault('RELATION_HELD_ALREADY', { id: twin.id });
  return { id, other, source: 'entered', span: null, wording: null, note: entry.note, ...decided.relation };
}

async function documentEntered(scope: Scope, from: Referring, entry: RelationEntry): Promise<NamedDocument> {
  if (entry.otherId !== null) {
    const { docType, number, issuedOn, title } = await readableTarget(scope, from, entry.otherId);
    return { docType, number, issuedOn, issuerWording: null, title };
  }
  const number = entry.other && documentNumber(entry.other.number, null);
  if (!entry.other || !number) throw fault('NUMBER_UNREADABLE');
  if (isSecretNumber(number.number)) throw fault('NUMBER_SECRET');
  const { docType, issuedOn, title } = entry.other;
  return {
    docType,
    number: number.number,
    issuedOn,
    issuerWording: null,
    title: title?.normalize('NFC') ?? null,
  };
}

const sameDocument = (a: NamedDocument, b: NamedDocument): boolean =>
  a.number !== null &&
  b.number !== null &&
  documentKey(a.number) === documentKey(b.number) &&
  a.issuedOn === b.issuedOn;
