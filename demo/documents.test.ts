import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { unpack } from './documents/archive.ts';
import { plan97 } from './documents/plan-97.ts';
import { plan186 } from './documents/plan-186.ts';
import type { StatePlan } from './documents/plan-content.ts';
import { buildStatePlan } from './documents/state-plan.ts';
import { type DemoDocument, documents } from './documents.ts';

const plans: Partial<Record<DemoDocument['key'], StatePlan>> = {
  'ke-hoach-97': plan97,
  'ke-hoach-186': plan186,
};
const bytesOf = (document: DemoDocument) => readFile(new URL(`documents/${document.file}`, import.meta.url));

/** The words of a .docx paragraph by paragraph, without the automatic numbers. */
function wordsOfDocx(bytes: Buffer): string {
  const xml =
    unpack(bytes)
      .find(([path]) => path === 'word/document.xml')?.[1]
      .toString('utf8') ?? '';
  const paragraphs = xml.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs) ?? [];
  const words = (paragraph: string) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map((run) => run[1]);
  return paragraphs.map((paragraph) => words(paragraph).join('')).join('\n');
}

async function textOf(document: DemoDocument): Promise<string> {
  const bytes = await bytesOf(document);
  return document.file.endsWith('.docx') ? wordsOfDocx(bytes) : bytes.toString('utf8');
}

/** Sentences that must have a fate: prose of a .txt between the rule and the recipients; orders and task cells of a plan. */
function sentences(document: DemoDocument, text: string): string[] {
  const plan = plans[document.key];
  if (plan) {
    const items = plan.sections.flatMap((section) => section.items);
    const texts = items.flatMap((item) => (item.heading ? item.points : [item.text, ...item.points]));
    return [
      ...texts,
      plan.end,
      ...(plan.appendix?.groups ?? []).flatMap((group) => group.rows.map((row) => row[0])),
    ];
  }
  const body = text.slice(text.indexOf('-----'), text.indexOf('Nơi nhận:'));
  const prose = body.split('\n').filter((line) => /[.:]$/.test(line.trim()));
  return prose.flatMap((line) => line.split(/(?<=\.)\s+(?=\p{Lu})/u)).filter((part) => !/^\d+\.$/.test(part));
}

describe.each(documents)('$number', (document) => {
  it('lets each reading be found by words that stand once, in the order of the text', async () => {
    const text = await textOf(document);
    const places = document.readings.map(({ quote }) => {
      expect(text.split(quote).length - 1, quote).toBe(1);
      return text.indexOf(quote);
    });
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('leaves no sentence without a fate', async () => {
    const found = sentences(document, await textOf(document));
    expect(found.length).toBeGreaterThan(5);
    const fateless = found.filter(
      (sentence) => !document.readings.some(({ quote }) => sentence.includes(quote)),
    );
    expect(fateless).toEqual([]);
  });

  it('prints the header that the clerk enters', async () => {
    const text = await textOf(document);
    const [year, month, day] = document.date.split('-');
    const unpadded = String(Number(month));
    const long = [`ngày ${day} tháng ${month} năm ${year}`, `ngày ${day} tháng ${unpadded} năm ${year}`];
    expect(text).toContain(document.number);
    expect(long.some((form) => text.includes(form))).toBe(true);
    expect(text.replaceAll(/\s+/g, ' ')).toContain(document.title);
    expect(text).toContain(document.signer.name);
  });

  it('is written in composed Unicode', async () => {
    const text = await textOf(document);
    expect(text).toBe(text.normalize('NFC'));
  });
});

describe('the plans in .docx', () => {
  it.each(documents.filter(({ key }) => key in plans))('$file is what its data builds', async (document) => {
    const plan = plans[document.key];
    if (!plan) throw new Error('The table above names a plan for each.');
    const parts = (bytes: Buffer) => unpack(bytes).map(([path, content]) => [path, content.toString('utf8')]);
    expect(parts(await bytesOf(document))).toEqual(parts(await buildStatePlan(plan)));
  });

  it('numbers its sections, items, points and rows automatically', async () => {
    const xml = unpack(await readFile(new URL('documents/ke-hoach-97-kh-ubnd.docx', import.meta.url)));
    const body = xml.find(([path]) => path === 'word/document.xml')?.[1].toString('utf8') ?? '';
    for (const level of [0, 1, 2]) expect(body).toContain(`<w:ilvl w:val="${level}"/>`);
    expect(body.match(/<w:tr>|<w:tr /g)?.length).toBeGreaterThan(20);
  });
});
