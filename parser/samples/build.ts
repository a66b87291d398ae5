/**
 * Turns the labels into label files with offsets: X.json beside X.txt or X.docx. Labels are phrases chosen by reading
 * (labels/X.ts) or marks in the text itself (tuned/marked/X.marked and held-out/marked/X.marked, which also give X.txt).
 * Offsets count into the text as the readers give it. Run: node parser/samples/build.ts
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { read } from '../src/read/index.ts';
import type { Label } from './labels/label.ts';
import { readMarked } from './marks.ts';

type Span = [start: number, end: number];

const NAMES = ['ket-luan-kinh-te-rung', 'ke-hoach-chuyen-doi-so', 'quyet-dinh-ban-chi-dao', 'thong-bao-giai-phong-mat-bang'];

function textOf(name: string): string {
  const docx = new URL(`tuned/${name}.docx`, import.meta.url);
  const file = existsSync(docx) ? docx : new URL(`tuned/${name}.txt`, import.meta.url);
  const outcome = read(readFileSync(file), name);
  if (!outcome.ok) throw new Error(`${outcome.code} ${outcome.detail}`);
  return outcome.read.text;
}

/** Where a phrase stands, not before `from`. A phrase that is nowhere is a mistake in the labels. */
function find(text: string, phrase: string, from = 0): Span {
  const [first = '', last] = phrase.split(' … ');
  const start = text.indexOf(first, from);
  if (start < 0) throw new Error(`not found: ${first}`);
  if (last === undefined) return [start, start + first.length];
  const end = text.indexOf(last, start + first.length);
  if (end < 0) throw new Error(`not found after "${first}": ${last}`);
  return [start, end + last.length];
}

/** Each phrase is looked for from the beginning of the one before it. */
function inOrder<T>(text: string, list: readonly T[], phrase: (one: T) => string): [T, Span][] {
  let from = 0;
  return list.map((one) => {
    const span = find(text, phrase(one), from);
    from = span[0];
    return [one, span];
  });
}

function outlineOf(text: string, label: Label) {
  const own = inOrder(text, label.outline, ([, , phrase]) => phrase);
  const paths = new Set(label.outline.map(([path]) => path));
  const parentOf = (path: string): string | null => {
    const parent = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : null;
    return parent !== null && paths.has(parent) ? parent : null;
  };
  return own.map(([[path, kind, , heading], [start]]) => {
    const below = own.filter(([[other]]) => other === path || other.startsWith(`${path}/`));
    const end = Math.max(...below.map(([, span]) => span[1]));
    return { path, kind, heading: heading ?? null, start, end, parent: parentOf(path) };
  });
}

/** Every place where a spelling stands as a whole word; longer spellings take their characters first. */
function mentionsOf(text: string, label: Label) {
  const taken = (label.noAgencies ?? []).flatMap((phrase) => places(text, phrase));
  const forms = label.agencies.flatMap(([name, ...spellings]) => spellings.map((form) => ({ name, form })));
  const found = new Map<string, Span[]>();
  for (const { name, form } of forms.sort((a, b) => b.form.length - a.form.length)) {
    for (const span of places(text, form)) {
      if (taken.some(([start, end]) => span[0] < end && start < span[1])) continue;
      taken.push(span);
      found.set(name, [...(found.get(name) ?? []), span]);
    }
  }
  return label.agencies
    .filter(([name]) => found.has(name))
    .map(([name, ...spellings]) => ({ name, mentions: (found.get(name) ?? []).sort((a, b) => a[0] - b[0]), forms: spellings }));
}

function places(text: string, form: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const inWord = /[\p{L}\p{M}]/u.test(text[at - 1] ?? ' ') || /[\p{L}\p{M}]/u.test(text[at + form.length] ?? ' ');
    if (!inWord) spans.push([at, at + form.length]);
  }
  return spans;
}

function build(name: string, text: string, label: Label) {
  const none = { text: null, kind: 'none', due: null, recurrence: null };
  const outline = outlineOf(text, label);
  return {
    source: name,
    header: label.header,
    outline,
    tasks: inOrder(text, label.tasks, (task) => task.words).map(([task, span], i) => ({
      id: `t${String(i + 1).padStart(2, '0')}`,
      provision: task.at,
      span,
      text: text.slice(...span),
      action: task.action,
      deliverable: task.deliverable ?? null,
      lead: task.lead ?? [],
      executors: task.executors ?? [],
      cooperating: task.cooperating ?? [],
      assignmentBasis: task.basis,
      deadline: task.deadline ?? none,
      event: task.event ?? null,
      topic: task.topic,
      ...(task.altSplit ? { altSplit: task.altSplit.map((part) => find(text, part, span[0])) } : {}),
    })),
    indicators: inOrder(text, label.indicators, (one) => one.words).map(([{ words: _, ...one }, span]) => ({ ...one, span, text: text.slice(...span) })),
    references: label.references.map(({ words, core, after, ...one }) => {
      const span = find(text, words, typeof after === 'string' ? text.indexOf(after) : 0);
      const coreSpan = core === undefined ? span : find(text, core, span[0]);
      return { ...one, span, coreSpan, text: text.slice(...span) };
    }),
    agencies: mentionsOf(text, label),
    reportingDuties: label.reportingDuties.map(({ words, ...one }) => ({ ...one, span: find(text, words), text: words })),
    limitations: label.limitations.map(([provision, phrase]) => ({ provision, span: find(text, phrase), text: phrase })),
    borderline: (label.borderline ?? []).map((phrase) => ({ span: find(text, phrase), text: phrase, decided: 'not-task' })),
  };
}

for (const name of NAMES) {
  const { label } = (await import(`./labels/${name}.ts`)) as { label: Label };
  const built = build(name, textOf(name), label);
  writeFileSync(new URL(`tuned/${name}.json`, import.meta.url), `${JSON.stringify(built, null, 1)}\n`);
  console.log(`${name}: ${built.outline.length} provisions, ${built.tasks.length} tasks`);
}

for (const set of ['tuned', 'held-out']) {
  const folder = new URL(`${set}/`, import.meta.url);
  const marked = new URL('marked/', folder);
  for (const file of readdirSync(marked).sort()) {
    const name = file.replace(/\.marked$/u, '');
    const { text, labels } = readMarked(readFileSync(new URL(file, marked), 'utf8'));
    writeFileSync(new URL(`${name}.txt`, folder), text);
    writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify({ source: `${name}.txt`, ...labels }, null, 1)}\n`);
    console.log(`${set}/${name}: ${(labels.outline as unknown[]).length} provisions, ${(labels.tasks as unknown[]).length} tasks`);
  }
}
