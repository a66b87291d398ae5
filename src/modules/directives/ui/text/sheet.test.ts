import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelRun } from './run.ts';
import { type Block, type Fragment, layOut, type SheetSource } from './sheet.ts';

type Piece = { words: string; provision: string; disposition?: string };

/** A document written down with its sentences: text between them is layout. */
function source(
  parts: readonly (string | Piece)[],
  more: Partial<SheetSource['header']> = {},
  footnotes: readonly string[] = [],
): SheetSource {
  let text = '';
  const statements: SheetSource['statements'][number][] = [];
  for (const part of parts) {
    if (typeof part === 'string') text += part;
    else {
      const span = [text.length, text.length + part.words.length] as const;
      text += part.words;
      const disposition = part.disposition ?? 'task';
      statements.push({
        id: `s${statements.length + 1}`,
        provision: part.provision,
        span,
        segments: [span],
        disposition,
      });
    }
  }
  return {
    text,
    statements,
    outline: footnotes.map((path) => ({ path, kind: 'footnote' })),
    header: { superiorWording: null, signers: [], spans: {}, ...more },
  };
}

const fragmentsOf = (block: Block): readonly Fragment[] =>
  block.kind === 'table'
    ? [...(block.head ? [block.head] : []), ...block.rows].flatMap((row) =>
        row.cells.flatMap((cell) => cell.fragments),
      )
    : block.fragments;

const wordsOf = (block: Block) =>
  fragmentsOf(block)
    .flatMap((fragment) => fragment.runs.map((run) => run.text))
    .join(' ');

describe('the sheet of a document', () => {
  test('sentences of a paragraph stand together; headings and further paragraphs by themselves', () => {
    const { body } = layOut(
      source([
        { words: 'III- Nhiệm vụ', provision: 'III', disposition: 'label' },
        '\n\n',
        { words: '1- Về bến bãi', provision: 'III/1', disposition: 'label' },
        '\n\n',
        { words: 'Nạo vét luồng.', provision: 'III/1/p1' },
        ' ',
        { words: 'Cắm mốc\nbến.', provision: 'III/1/p1' },
        '\n',
        { words: 'Thu phí.', provision: 'III/1/p1' },
        '\n\n',
        { words: 'Mở tuyến.', provision: 'III/1/p2' },
      ]),
    );
    expect(
      body.blocks.map((block) => [block.kind, block.kind === 'heading' ? block.level : 0, wordsOf(block)]),
    ).toEqual([
      ['heading', 2, 'III- Nhiệm vụ'],
      ['heading', 3, '1- Về bến bãi'],
      ['paragraph', 0, 'Nạo vét luồng. Cắm mốc\nbến. Thu phí.'],
      ['paragraph', 0, 'Mở tuyến.'],
    ]);
  });

  test('a heading that runs into its text stays in the paragraph', () => {
    const { body } = layOut(
      source([
        { words: '1. Bến bãi:', provision: '1', disposition: 'label' },
        ' ',
        { words: 'Nạo vét luồng.', provision: '1' },
      ]),
    );
    expect(body.blocks.map((block) => [block.kind, wordsOf(block)])).toEqual([
      ['paragraph', '1. Bến bãi: Nạo vét luồng.'],
    ]);
  });

  test('each line of the grounds of a decision is a paragraph', () => {
    const { body } = layOut(
      source([
        { words: 'Căn cứ Luật Đê điều;', provision: 'preamble', disposition: 'preamble' },
        '\n',
        { words: 'Theo đề nghị của Sở;', provision: 'preamble', disposition: 'preamble' },
      ]),
    );
    expect(body.blocks).toHaveLength(2);
  });

  test('a footnote stands at the foot, and the sentence it cut is whole again', () => {
    const given = source(
      [
        { words: 'Rà soát bến', provision: '1/p1' },
        '\n\n',
        { words: '1 Theo biên bản.', provision: 'fn1' },
        '\n\n',
        'bãi ven sông.',
      ],
      {},
      ['fn1'],
    );
    const cut = given.text.indexOf('bãi');
    const whole = {
      ...given,
      statements: given.statements.map((one) =>
        one.id === 's1'
          ? {
              ...one,
              segments: [...one.segments, [cut, given.text.length] as const],
              span: [0, given.text.length] as const,
            }
          : one,
      ),
    };
    const { body } = layOut(whole);
    expect(body.blocks.map(wordsOf)).toEqual(['Rà soát bến bãi ven sông.']);
    expect(body.footnotes.map(wordsOf)).toEqual(['1 Theo biên bản.']);
  });

  test('a task table of an appendix keeps head, groups and cells, each sentence marked once', () => {
    const { appendices } = layOut(
      source([
        { words: 'Thực hiện như sau:', provision: 'preamble', disposition: 'preamble' },
        '\n\nNơi nhận:\n- Lưu: VT.\n\n',
        { words: 'Phụ lục', provision: 'PL1', disposition: 'label' },
        '\n\n',
        { words: 'STT\tNhiệm vụ\tChủ trì', provision: 'PL1', disposition: 'label' },
        '\n',
        { words: 'I\tBến bãi', provision: 'PL1', disposition: 'label' },
        '\n',
        { words: '1\tNạo vét luồng\tSở Xây dựng', provision: 'PL1/1' },
        '\n',
        { words: '2\tCắm mốc\t', provision: 'PL1/2' },
      ]),
    );
    const [title, table] = appendices[0]!.blocks;
    expect(title).toMatchObject({ kind: 'heading', centred: true });
    if (table?.kind !== 'table') throw new Error('expected a table');
    expect(table.head?.cells).toHaveLength(3);
    expect(table.rows.map((row) => [row.group, row.cells.map((cell) => cell.span)])).toEqual([
      [true, [1, 2]],
      [false, [1, 1, 1]],
      [false, [1, 1, 1]],
    ]);
    const marks = table.rows.flatMap((row) =>
      row.cells.flatMap((cell) => cell.fragments.filter((it) => it.first)),
    );
    expect(marks.map((it) => it.statement)).toEqual(['s4', 's5', 's6']);
    // The row is one sentence, and the link stands on the words of the work, not on the running number.
    expect(table.rows.map((row) => row.statement)).toEqual([null, 's5', 's6']);
    const linked = table.rows.map((row) =>
      row.cells.map((cell) => cell.fragments.find((it) => it.main)?.runs[0]?.text ?? ''),
    );
    expect(linked.slice(1)).toEqual([
      ['', 'Nạo vét luồng', ''],
      ['', 'Cắm mốc', ''],
    ]);
  });

  test('a table that is only a list keeps its rows, though they are of one provision', () => {
    const row = (words: string, disposition = 'other'): Piece => ({ words, provision: 'PL2', disposition });
    const { appendices } = layOut(
      source([
        row('CÁC ĐIỂM NGẬP', 'label'),
        '\n',
        row('STT\tVị trí\tĐộ sâu'),
        '\n',
        row('1\tBến Thóc\t0,6'),
        '\n',
        row('2\tXóm Lò Vôi\t0,5'),
      ]),
    );
    const table = appendices[0]?.blocks.find((block) => block.kind === 'table');
    expect(table?.rows.map((it) => it.cells.length)).toEqual([3, 3, 3]);
    expect(table && wordsOf(table)).toBe('STT Vị trí Độ sâu 1 Bến Thóc 0,6 2 Xóm Lò Vôi 0,5');
  });

  test('letterhead, title, recipients and signature stand where the official form has them', () => {
    const head =
      'TỈNH ỦY MINH GIANG\n*\nSố 7-KL/TU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nMinh Giang, ngày 03 tháng 4 năm 2026\n\n';
    const sheet = layOut(
      source(
        [
          `${head}KẾT LUẬN\nCỦA BAN THƯỜNG VỤ\nvề bến\nbãi ven sông\n-----\n\n`,
          { words: 'Nạo vét luồng.', provision: '1' },
          '\n\nNơi nhận:\n- Các huyện,\n- Lưu Văn phòng.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n(đã ký)\nLê Văn Bến',
        ],
        {
          superiorWording: 'Tỉnh ủy Minh Giang',
          signers: [{ name: 'Lê Văn Bến' }],
          spans: {
            docType: [head.length, head.length + 8],
            title: [head.length + 27, head.length + 46],
          },
        },
      ),
    );
    expect(sheet.letterhead?.left.map((line) => [line.text, line.style])).toEqual([
      ['TỈNH ỦY MINH GIANG', 'b'],
      ['*', undefined],
      ['Số 7-KL/TU', 'plain'],
    ]);
    expect(sheet.letterhead?.right.map((line) => line.style)).toEqual(['rule', 'i']);
    expect(sheet.title).toEqual({ kind: 'KẾT LUẬN', lines: ['CỦA BAN THƯỜNG VỤ', 'về bến bãi ven sông'] });
    expect(sheet.opening).toEqual([]);
    expect(sheet.foot?.recipients).toEqual(['Nơi nhận:', '- Các huyện,', '- Lưu Văn phòng.']);
    expect(sheet.foot?.signature.map((line) => line.style)).toEqual(['b', 'plain', 'i', 'b']);
    expect(sheet.form).toBe('party');
  });

  test('in the State form the superior is plain above the issuer, and the whole signature is bold', () => {
    const head =
      'ỦY BAN NHÂN DÂN TỈNH\nSỞ GIAO THÔNG\nSố: 5/KH-SGT\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\n';
    const sheet = layOut(
      source(
        [
          `${head}KẾ HOẠCH\n\n`,
          { words: 'Nạo vét luồng.', provision: '1' },
          '\n\nNơi nhận:\n- Lưu: VT.\tKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC',
        ],
        { superiorWording: 'Ủy ban nhân dân tỉnh', spans: { docType: [head.length, head.length + 8] } },
      ),
    );
    expect(sheet.form).toBe('state');
    expect(sheet.letterhead?.left.map((line) => line.style)).toEqual(['plain', 'b', 'plain']);
    expect(sheet.foot?.signature.map((line) => line.style)).toEqual(['b', 'b']);
  });

  test('every word of every sentence stands on the sheet once, whatever the layout', () => {
    const piece = fc.record({
      words: fc
        .array(fc.constantFrom('Rà soát', 'bến', '\t', '\n', 'bãi;', '1.', 'ngày 03/4'), { minLength: 1 })
        .map((parts) => `x${parts.join(' ')}x`),
      provision: fc.constantFrom('preamble', '1', '1/p1', '1/p2', 'II', 'fn1', 'PL1', 'PL1/1', 'closing'),
      disposition: fc.constantFrom('task', 'label', 'closing'),
    });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(' ', '\n', '\n\n', '\t'), piece), { minLength: 1, maxLength: 12 }),
        (parts) => {
          const given = source(parts.flat(), {}, ['fn1']);
          const sheet = layOut(given);
          const fragments = [sheet.body, ...sheet.appendices].flatMap((part) =>
            [...part.blocks, ...part.footnotes].flatMap(fragmentsOf),
          );
          const bare = (text: string) => text.replace(/\s/gu, '');
          for (const one of given.statements) {
            const own = fragments.filter((fragment) => fragment.statement === one.id);
            const words = own.flatMap((fragment) => fragment.runs.map((run) => run.text)).join('');
            expect(bare(words)).toBe(bare(given.text.slice(...one.span)));
            expect(own.filter((fragment) => fragment.first)).toHaveLength(1);
          }
        },
      ),
    );
  });
});

describe('labels on words', () => {
  const run = { text: 'Sở Xây dựng lập bản đồ', start: 100, end: 122 };

  test('words are cut where the labels begin and end, and each label ends once', () => {
    const pieces = labelRun(run, [
      { span: [100, 111], label: 'ai' },
      { span: [112, 140], label: 'việc' },
    ]);
    expect(pieces.map((piece) => [piece.text, piece.label, piece.ends])).toEqual([
      ['Sở Xây dựng', 'ai', true],
      [' ', null, false],
      ['lập bản đồ', 'việc', true],
    ]);
  });

  test('of two that overlap the shorter names the words', () => {
    const pieces = labelRun(run, [
      { span: [100, 122], label: 'việc' },
      { span: [100, 111], label: 'ai' },
    ]);
    expect(pieces.map((piece) => piece.label)).toEqual(['ai', null, 'việc']);
  });
});
