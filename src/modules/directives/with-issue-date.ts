import { newId } from '../../platform/ids/id.ts';
import type { Scope } from '../access/index.ts';
import { bodiesKnown } from './bodies-of-directory.ts';
import type { ReaderLine } from './directive.ts';
import { draftSentences } from './draft-sentences.ts';
import { DUTY_FIELDS, type Duty } from './duty.ts';
import { houseWordings } from './house-wordings.ts';
import type { OpenDraft } from './open-draft.ts';
import { proposeReaders } from './propose-readers.ts';
import type { Sentence } from './sentence.ts';
import type { Draft } from './step.ts';

/** Longer texts are not read again within a request; their proposals stay as first read. */
const LONGEST = 1_000_000;

/**
 * The draft as it is proposed once the day of issue is known: terms that count from it ("trong 30 ngày kể từ ngày ký"),
 * names and classes as they were on that day. What a person has confirmed or entered stays as it is.
 */
export async function withIssueDate(scope: Scope, open: OpenDraft, issuedOn: string): Promise<Draft> {
  const { draft, text, record } = open;
  if (text.length > LONGEST) return draft;
  const { bodies, entries } = await bodiesKnown(scope, issuedOn);
  const { parse } = await import('@quyet/parser');
  const read = { text, tables: [], format: 'txt', encoding: null, ...record.layout } as const;
  const extraction = parse(read, {
    directory: entries,
    house: await houseWordings(scope),
    issued: issuedOn,
  });
  const fresh = new Map(
    draftSentences(extraction, text, bodies, newId).map((it) => [`${it.start} ${it.end}`, it]),
  );
  const lines = proposeReaders(record.recipients, record.circulation, bodies);
  return {
    ...draft,
    sentences: draft.sentences.map((it) => proposedAnew(it, fresh.get(`${it.start} ${it.end}`))),
    readers: draft.readers.map((it) => (it.confirmed ? it : (lines.find((line) => isSame(line, it)) ?? it))),
  };
}

const isSame = (a: ReaderLine, b: ReaderLine): boolean => a.basis === b.basis && a.wording === b.wording;

/** Takes over what the day of issue decides, only where both readings rest on the same words. */
function proposedAnew(it: Sentence, fresh: Sentence | undefined): Sentence {
  const [old, next] = [it.duty, fresh?.duty];
  if (it.confirmed || !old || !next || it.disposition !== fresh?.disposition) return it;
  const untouched = DUTY_FIELDS.every((field) => old.grounds[field].source === 'read');
  return untouched && wordsOf(old) === wordsOf(next) ? { ...it, duty: next } : it;
}

const wordsOf = (duty: Duty): string =>
  JSON.stringify([
    [duty.ordered, duty.executors, duty.cooperatingNamed].map((names) => names.map((one) => one.wording)),
    duty.deadline.wording,
    duty.product,
  ]);
