import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { check, type Extraction, parse } from './index.ts';

/** Documents of our own invention, one for each kind: see the folder. */
function read(name: string): { text: string; x: Extraction } {
  const text = readFileSync(new URL(`./fixtures/${name}.txt`, import.meta.url), 'utf8');
  return { text, x: parse(text) };
}
const task = (x: Extraction, start: string) => {
  const found = x.tasks.filter((t) => t.text.startsWith(start));
  expect(found, `tasks that begin "${start}"`).toHaveLength(1);
  return found[0];
};
const paths = (x: Extraction) => x.outline.map((o) => o.path);

describe('plan of a provincial committee with a task table', () => {
  const { text, x } = read('ke-hoach-ubnd');
  test('reads a letterhead in two columns', () => {
    expect(x.header).toMatchObject({
      docType: 'KH',
      issuer: 'Ủy ban nhân dân tỉnh Minh Giang',
      number: '186/KH-UBND',
      date: '2026-03-15',
      place: 'Minh Giang',
    });
    expect(x.header.signers).toEqual([
      { capacity: 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH', position: 'PHÓ CHỦ TỊCH', name: 'Lê Minh Khôi' },
    ]);
    expect(x.header.recipients).toEqual([
      'Thường trực Tỉnh ủy (b/c)',
      'Các sở, ban, ngành tỉnh',
      'UBND các xã, phường',
      'Lưu: VT, KGVX',
    ]);
  });
  test('gives each row of the table one task with the cells around it', () => {
    const row = task(x, 'Xây dựng Đề án trung tâm dữ liệu');
    expect(row).toMatchObject({
      provision: 'PL1/1',
      lead: ['Sở Khoa học và Công nghệ'],
      cooperating: ['Sở Tài chính'],
      deliverable: 'Đề án',
    });
    expect(row?.deadline.due).toBe('2026-12-31');
    expect(row && text.slice(...row.span)).toBe('Xây dựng Đề án trung tâm dữ liệu tỉnh');
    expect(task(x, 'Xây dựng bộ học liệu')?.deadline).toMatchObject({ kind: 'year', due: '2026-12-31' });
    expect(task(x, 'Cập nhật kỹ năng số')?.deadline.recurrence).toBe('continuous');
    expect(x.tasks.filter((t) => t.provision.startsWith('PL1'))).toHaveLength(4);
  });
  test('takes targets for targets', () => {
    expect(x.statements.filter((s) => s.provision.startsWith('II/')).map((s) => s.disposition)).toEqual([
      'target',
      'target',
      'target',
    ]);
  });
  test('takes the actor of a heading for its bullets', () => {
    expect(task(x, 'Chủ trì, phối hợp với Sở Tài chính')).toMatchObject({
      lead: ['Sở Khoa học và Công nghệ'],
      cooperating: ['Sở Tài chính', 'Sở Nội vụ', 'UBND các xã, phường'],
      assignmentBasis: 'inherited',
    });
    expect(x.reportingDuties).toMatchObject([
      { who: 'Sở Khoa học và Công nghệ', toWhom: 'UBND tỉnh', recurrence: 'half-yearly' },
    ]);
  });
  test('reads "trước ngày" as the day before', () => {
    expect(task(x, 'hoàn thành phủ sóng')?.deadline).toMatchObject({ kind: 'date', due: '2026-12-30' });
  });
});

describe('notice of the conclusions of a meeting', () => {
  const { x } = read('thong-bao-ket-luan');
  test('names the office with the body it serves', () => {
    expect(x.header).toMatchObject({
      docType: 'TB',
      issuer: 'Văn phòng UBND tỉnh Minh Giang',
      number: '57/TB-VP',
    });
  });
  test('keeps weaknesses apart from praise', () => {
    expect(x.limitations).toHaveLength(3);
    expect(x.tasks.some((t) => t.provision === '1')).toBe(false);
  });
  test('gives the organ for its head, and reads a term in working days', () => {
    expect(task(x, 'trong 10 ngày làm việc')).toMatchObject({
      lead: ['Sở Nông nghiệp và Môi trường'],
      disposition: 'reporting',
      deadline: { due: '2026-04-23', kind: 'relative' },
    });
  });
  test('parts an agreement from the order that follows it', () => {
    const third = x.statements.filter((s) => s.provision === '3').map((s) => s.disposition);
    expect(third).toEqual(['approval', 'task']);
    expect(task(x, 'giao Sở Tài chính')?.lead).toEqual(['Sở Tài chính']);
  });
});

describe('resolution of a Party committee', () => {
  const { x } = read('nghi-quyet-tinh-uy');
  test('reads the Party form of the header', () => {
    expect(x.header).toMatchObject({
      docType: 'NQ',
      superior: 'Tỉnh ủy Minh Giang',
      issuer: 'Ban Chấp hành Đảng bộ tỉnh',
      number: '09-NQ/TU',
      circulation: 'phổ biến đến chi bộ',
    });
  });
  test('knows what each part is for', () => {
    const of = (path: string) => [
      ...new Set(x.statements.filter((s) => s.provision === path).map((s) => s.disposition)),
    ];
    expect(of('I/1')).toEqual(['assessment']);
    expect(of('I/2')).toEqual(['limitation']);
    expect(of('I/3')).toEqual(['lead-in', 'cause']);
    expect(of('II/1')).toEqual(['label', 'viewpoint']);
    expect(of('II/2/2')).toEqual(['target']);
    expect(of('closing')).toEqual(['closing']);
  });
  test('leaves a prohibition with the order before it and the period of a figure out of the deadline', () => {
    expect(task(x, 'xây dựng cơ chế hỗ trợ')?.text).toMatch(/kiên quyết không cấp phép/u);
    expect(task(x, 'Đẩy mạnh chuyển đổi số')?.deadline.kind).toBe('none');
  });
  test('tells who leads from who carries out', () => {
    expect(task(x, 'Đảng ủy Ủy ban nhân dân tỉnh lãnh đạo')).toMatchObject({
      lead: ['Đảng ủy UBND tỉnh'],
      executors: ['UBND tỉnh'],
    });
    expect(task(x, 'Các huyện ủy')?.deadline).toMatchObject({ kind: 'month', due: '2026-10-31' });
  });
});

describe('decision by articles with an attached regulation', () => {
  const { x } = read('quyet-dinh-quy-che');
  test('keeps the articles of the decision and of the regulation apart', () => {
    expect(paths(x)).toEqual(
      expect.arrayContaining(['preamble', 'D1', 'D4', 'PL1', 'PL1/D2/2/a', 'PL1/D3/2']),
    );
    expect(new Set(paths(x)).size).toBe(x.outline.length);
  });
  test('orders only where somebody is to act', () => {
    expect(
      x.tasks.filter((t) => t.provision === 'D1' || t.provision === 'D3' || t.provision === 'D4'),
    ).toEqual([]);
    expect(task(x, 'Giao Sở Công Thương')).toMatchObject({
      lead: ['Sở Công Thương'],
      cooperating: ['các cơ quan liên quan'],
    });
    expect(task(x, 'Thẩm định nhu cầu vốn')).toMatchObject({
      lead: ['Sở Công Thương'],
      cooperating: ['Sở Tài chính'],
    });
  });
  test('says how other documents stand to it and leaves itself out', () => {
    const relation = new Map(x.references.map((r) => [r.number, r.relation]));
    expect(relation.get('77/QĐ-UBND')).toBe('replaces');
    expect(relation.get('32/2024/NĐ-CP')).toBe('basis');
    expect(relation.has('1420/QĐ-UBND')).toBe(false);
  });
});

describe('letter', () => {
  const { x } = read('cong-van');
  test('reads the subject and does not take addressees for recipients', () => {
    expect(x.header).toMatchObject({ docType: 'CV', issuer: 'Sở Y tế', number: '912/SYT-NVY' });
    expect(x.header.recipients).toEqual(['Như trên', 'Lưu: VT, NVY']);
  });
  test('takes a subject that is no known body as the text has it', () => {
    expect(task(x, 'Các bệnh viện đa khoa')?.lead).toEqual(['các bệnh viện đa khoa tuyến tỉnh']);
  });
  test('makes a report a duty of its own', () => {
    expect(task(x, 'báo cáo về Sở Y tế')).toMatchObject({
      disposition: 'reporting',
      lead: ['UBND các xã, phường'],
    });
  });
});

describe('directive broken at a fixed width', () => {
  const { text, x } = read('chi-thi-ngat-dong');
  test('joins the lines of a sentence and lifts the page number out', () => {
    const marker = task(x, 'Rà soát, đóng cọc mốc');
    expect(marker?.deadline.due).toBe('2027-06-29');
    expect(marker && text.slice(...marker.span)).toContain('trước ngày\n30/6/2027');
    expect(x.statements.filter((s) => s.rule === 'page-furniture')).toHaveLength(1);
  });
  test('gives orders without actor to those the lead-in names', () => {
    expect(task(x, 'Quán triệt, tuyên truyền')).toMatchObject({
      lead: ['các cấp ủy', 'tổ chức đảng'],
      assignmentBasis: 'inherited',
    });
    expect(task(x, 'Sắp xếp lại lực lượng')).toMatchObject({ lead: ['Đảng ủy UBND tỉnh'] });
  });
  test('finds the weaknesses in the preamble', () => {
    expect(x.limitations.map((l) => text.slice(...l.span))).toHaveLength(2);
  });
});

describe('resolution of a people’s council', () => {
  const { x } = read('nghi-quyet-hdnd');
  test('reads articles and clauses', () => {
    expect(paths(x)).toEqual([
      'preamble',
      'D1',
      'D1/1',
      'D1/2',
      'D1/2/a',
      'D1/2/b',
      'D1/2/c',
      'D2',
      'D2/1',
      'D2/2',
      'D3',
      'D3/1',
      'D3/2',
      'closing',
    ]);
    expect(x.header).toMatchObject({
      docType: 'NQ',
      issuer: 'Hội đồng nhân dân tỉnh Minh Giang',
      number: '33/NQ-HĐND',
    });
  });
  test('reads a quarter with the word "năm" in it', () => {
    expect(task(x, 'hoàn thành đường vành đai')?.deadline.due).toBe('2027-09-30');
  });
});

test.each([
  'ke-hoach-ubnd',
  'thong-bao-ket-luan',
  'nghi-quyet-tinh-uy',
  'quyet-dinh-quy-che',
  'cong-van',
  'chi-thi-ngat-dong',
  'nghi-quyet-hdnd',
])('%s: nothing is lost', (name) => {
  const { text, x } = read(name);
  expect(check(text, x)).toEqual({ missing: [], doubled: [] });
  for (const t of x.tasks) expect(t.evidence.length).toBeGreaterThan(0);
});
