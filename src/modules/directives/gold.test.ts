import { readdirSync, readFileSync } from 'node:fs';
import { parse } from '@quyet/parser';
import type { Extraction } from '@quyet/parser/contract';
import { describe, expect, it } from 'vitest';
import { scoreDocument } from '../../../parser/src/evaluate/score.ts';
import { figure } from '../../../parser/src/evaluate/tally.ts';
import { draftSentences } from './draft-sentences.ts';
import { ENTERED } from './duty.ts';
import { type Confirmed, goldOf } from './gold.ts';
import { printsDay } from './gold-header.ts';
import type { Bodies } from './named-bodies.ts';
import type { Sentence } from './sentence.ts';

const SAMPLES = new URL('../../../parser/samples/', import.meta.url);
const texts = ['tuned', 'held-out'].flatMap((part) =>
  readdirSync(new URL(`${part}/`, SAMPLES))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, readFileSync(new URL(`${part}/${name}`, SAMPLES), 'utf8')] as const),
);

const NOBODY: Bodies = {
  denoted: () => ({ outcome: 'none' }),
  today: (id) => id,
  members: () => null,
  above: () => [],
};

/** A document confirmed as it was read. */
function confirmedAsRead(text: string, read: Extraction = parse(text)): Confirmed {
  let ids = 0;
  const { header } = read;
  return {
    text,
    read,
    header: {
      docType: header.docType,
      number: header.number,
      symbol: header.symbol,
      issuedOn: header.date,
      issuerId: null,
      title: header.title,
      place: header.place,
      source: {},
    },
    printed: header,
    outline: read.outline,
    sentences: draftSentences(read, text, NOBODY, () => String(++ids)).map((one) => ({
      ...one,
      confirmed: true,
    })),
    nameOf: (id) => `Cơ quan ${id}`,
    listed: new Set(),
  };
}

const score = (gold: unknown, text: string, read: Extraction) => {
  const labels = JSON.parse(JSON.stringify(gold));
  return Object.fromEntries(
    Object.entries(scoreDocument(labels, read, text).scores).map(([name, tally]) => [name, figure(tally)]),
  );
};

describe('gold of a confirmed document', () => {
  it.each(texts)('%s: confirmed as read, it scores full marks against the reading', (_, text) => {
    const confirmed = confirmedAsRead(text);
    const figures = score(goldOf(confirmed, 'x.txt'), text, confirmed.read);
    expect(figures['tasks.deadlineInvented'] ?? 0).toBe(0);
    const short = Object.entries(figures).filter(
      ([name, value]) => name !== 'tasks.deadlineInvented' && value !== null && value !== 1,
    );
    expect(short).toEqual([]);
  });

  const TEXT = `KẾT LUẬN
CỦA BAN THƯỜNG VỤ TỈNH ỦY
về hạ tầng

1. Sở Xây dựng lập quy hoạch trong năm 2027; bố trí vốn.

2. Khuyến khích các hộ hiến đất.

3. Giao thông nông thôn còn chậm.
`;
  const confirmed = confirmedAsRead(TEXT);
  const changed = (words: string, change: (it: Sentence) => Sentence): Confirmed => {
    const sentences = confirmed.sentences.map((it) => (it.text.includes(words) ? change(it) : it));
    expect(sentences).not.toEqual(confirmed.sentences);
    return { ...confirmed, sentences };
  };
  const taskIn = (of: Confirmed, words: string) =>
    goldOf(of, 'x.txt').tasks.find((it) => it.text.includes(words));

  it('says what a person decided: another fate, another lead, another day', () => {
    const no = changed('Khuyến khích', (it) => ({ ...it, disposition: 'orientation' }));
    expect(taskIn(no, 'Khuyến khích')).toBeUndefined();
    expect(goldOf(no, 'x.txt').nonTasks).toContainEqual(
      expect.objectContaining({ reason: 'orientation', provision: '2' }),
    );
    expect(score(goldOf(no, 'x.txt'), TEXT, confirmed.read)['tasks.strict']).toBeLessThan(1);

    const led = changed('lập quy hoạch', (it) => ({
      ...it,
      duty: it.duty && {
        ...it.duty,
        leadIds: ['x'],
        grounds: { ...it.duty.grounds, lead: ENTERED },
      },
    }));
    expect(taskIn(led, 'lập quy hoạch')).toMatchObject({
      lead: ['Cơ quan x'],
      assignmentBasis: 'inherited',
    });

    const dated = (source: 'stated' | 'set') =>
      changed('lập quy hoạch', (it) => ({
        ...it,
        duty: it.duty && {
          ...it.duty,
          deadline: { source, dueOn: '2027-06-30', wording: 'trong năm 2027', kind: 'year' },
          grounds: { ...it.duty.grounds, deadline: ENTERED },
        },
      }));
    expect(taskIn(dated('stated'), 'lập quy hoạch')?.deadline).toMatchObject({ due: '2027-06-30' });
    expect(taskIn(dated('set'), 'lập quy hoạch')?.deadline).toMatchObject({ kind: 'none', due: null });
  });

  it('names bodies as the document does, not as the directory of the house', () => {
    const directory = [{ name: 'Sở Xây dựng tỉnh Minh Giang', aliases: ['Sở Xây dựng'] }];
    const read = parse(TEXT, { directory });
    expect(read.agencies.map((it) => it.name)).toContain('Sở Xây dựng tỉnh Minh Giang');
    const listed = new Set(directory.map((it) => it.name));
    const gold = goldOf({ ...confirmedAsRead(TEXT, read), listed }, 'x.txt');
    expect(gold.agencies?.map((it) => it.name)).toContain('Sở Xây dựng');
    expect(gold.tasks[0]).toMatchObject({ lead: ['Sở Xây dựng'] });
    const figures = score(gold, TEXT, parse(TEXT));
    expect([figures['tasks.lead'], figures['agencies.name']]).toEqual([1, 1]);
  });

  it('bares a sentence that people cut, and gives it no words of its neighbour', () => {
    const whole = confirmed.sentences.find((it) => it.text.includes('lập quy hoạch')) as Sentence;
    const at = TEXT.indexOf('trong năm 2027');
    const halves = [
      { ...whole, end: at - 1, segments: [[whole.start, at - 1]] as const },
      { ...whole, id: 'half', start: at, segments: [[at, whole.end]] as const },
    ];
    const sentences = confirmed.sentences.flatMap((it) => (it === whole ? halves : [it]));
    const tasks = goldOf({ ...confirmed, sentences }, 'x.txt').tasks;
    expect(tasks.map((it) => it.text).slice(0, 2)).toEqual(['Sở Xây dựng lập quy hoạch', 'trong năm 2027']);
    for (const it of tasks) expect(TEXT.slice(...it.span)).toBe(it.text);
  });

  it('labels no number and no day that the document does not print', () => {
    const header = {
      ...confirmed.header,
      number: '58-KL/TU',
      issuedOn: '2026-03-05',
      source: { number: 'entered', issuedOn: 'entered' } as const,
    };
    expect(goldOf({ ...confirmed, header }, 'x.txt').header).toMatchObject({ number: null, date: null });
    const printed = { ...confirmed, header, text: `${TEXT}\nSố 58-KL/TU, ngày 05 tháng 3 năm 2026` };
    expect(goldOf(printed, 'x.txt').header).toMatchObject({ number: '58-KL/TU', date: '2026-03-05' });
    expect(printsDay('họp ngày 15/3/2026', '2026-03-05')).toBe(false);
  });
});
