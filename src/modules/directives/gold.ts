import type {
  Extraction,
  Header,
  Limitation,
  OutlineEntry,
  ReportingDuty,
  Span,
  Task,
} from '@quyet/parser/contract';
import type { Labels } from '@quyet/parser/labels';
import { asksForWork } from './fate.ts';
import { printedHeader } from './gold-header.ts';
import { formsOf, namesInText } from './gold-names.ts';
import { bareSegments, type GoldTask, goldTask } from './gold-task.ts';
import type { Sentence, SentenceIndicator } from './sentence.ts';
import type { DraftHeader } from './step.ts';

/** What a person confirmed of a document, and what it is compared with. */
export interface Confirmed {
  readonly text: string;
  readonly header: DraftHeader;
  /** Signers and recipients as printed. */
  readonly printed: Pick<Header, 'docType' | 'docTypeName' | 'issuer' | 'signers' | 'recipients'>;
  readonly outline: readonly OutlineEntry[];
  /** In the order of the document, every one confirmed. */
  readonly sentences: readonly Sentence[];
  /** The same text read again, without a day of issue that it does not print. */
  readonly read: Extraction;
  /** Name of a body, for leads a person chose. */
  readonly nameOf: (bodyId: string) => string;
  /** Names of the directory with which it was read. */
  readonly listed: ReadonlySet<string>;
}

/** A labels file, as `npm run evaluate` takes it: what a person confirmed, and what was left as read. */
export type Gold = Omit<Labels, 'tasks'> & {
  readonly source: string;
  /** Parts that nobody confirms one by one. */
  readonly asRead: readonly string[];
  readonly tasks: readonly GoldTask[];
  readonly nonTasks: readonly { readonly provision: string; readonly span: Span; readonly reason: string }[];
};

/** What the confirming screen shows but does not ask about. */
const AS_READ = ['header.signers', 'header.recipients', 'outline', 'indicators', 'references', 'agencies'];

/** The labels of a confirmed document. Offsets count into its text, as in the parser's contract. */
export function goldOf(confirmed: Confirmed, source: string): Gold {
  const { text, sentences, read } = confirmed;
  const orders = sentences.filter((it) => asksForWork(it.disposition));
  const others = sentences.filter((it) => !asksForWork(it.disposition));
  const named = namesInText(read.agencies, text, confirmed.listed);
  const seen = readingsBySentence(sentences, read);
  return {
    source,
    asRead: AS_READ,
    header: printedHeader(confirmed),
    outline: confirmed.outline,
    tasks: orders.map((it, at) => ({
      id: `t${String(at + 1).padStart(2, '0')}`,
      ...goldTask(it, seen.get(it.id)?.task ?? null, confirmed, named),
    })),
    nonTasks: others.map((it) => ({
      provision: it.provision,
      span: [it.start, it.end],
      reason: it.disposition,
    })),
    indicators: sentences.flatMap((it) =>
      it.indicators.map((one) => ({ provision: it.provision, ...figure(one) })),
    ),
    references: read.references,
    agencies: read.agencies.map((it) => ({
      name: named(it.name),
      forms: formsOf(it, text),
      mentions: it.mentions,
    })),
    reportingDuties: orders
      .filter((it) => it.disposition === 'reporting')
      .flatMap((it) => seen.get(it.id)?.reports ?? [reportOf(it, text)]),
    limitations: sentences
      .filter((it) => it.disposition === 'limitation')
      .flatMap(
        (it) =>
          seen.get(it.id)?.limitations ?? [{ provision: it.provision, span: around(bareSegments(it, text)) }],
      ),
  };
}

/** What was read of exactly the words of a sentence. Lists are null where a person gave it another fate. */
interface Seen {
  readonly task: Task | null;
  readonly reports: readonly ReportingDuty[] | null;
  readonly limitations: readonly Limitation[] | null;
}

function readingsBySentence(
  sentences: readonly Sentence[],
  { statements, tasks, reportingDuties, limitations }: Extraction,
): ReadonlyMap<string, Seen> {
  const statementAt = new Map(statements.map((it) => [`${it.span}`, it]));
  const inOrder = <T extends { readonly span: Span }>(list: readonly T[]) => {
    const sorted = [...list].sort((a, b) => a.span[0] - b.span[0]);
    let at = 0;
    // Sentences come in the order of the text, so each list is gone through once.
    return (it: Sentence): readonly T[] => {
      while (at < sorted.length && (sorted[at]?.span[0] ?? 0) < it.start) at++;
      const from = at;
      while (at < sorted.length && (sorted[at]?.span[0] ?? 0) < it.end) at++;
      return sorted.slice(from, at);
    };
  };
  const [tasksIn, reportsIn, limitationsIn] = [
    inOrder(tasks),
    inOrder(reportingDuties),
    inOrder(limitations),
  ];
  return new Map(
    sentences.map((it) => {
      const same = statementAt.get(`${it.start},${it.end}`);
      const [task = null] = tasksIn(it);
      const [reports, found] = [reportsIn(it), limitationsIn(it)];
      const kept = same?.disposition === it.disposition;
      return [
        it.id,
        { task: same ? task : null, reports: kept ? reports : null, limitations: kept ? found : null },
      ];
    }),
  );
}

function figure({ value, ...rest }: SentenceIndicator) {
  const number = Number(value);
  return { ...rest, value: rest.kind === 'categorical' || Number.isNaN(number) ? value : number };
}

const reportOf = (it: Sentence, text: string): ReportingDuty => ({
  who: it.duty?.ordered[0]?.wording ?? null,
  toWhom: null,
  frequency: null,
  recurrence: it.duty?.recurrence ?? null,
  span: around(bareSegments(it, text)),
});

const around = (segments: readonly Span[]): Span => [segments[0]?.[0] ?? 0, segments.at(-1)?.[1] ?? 0];
