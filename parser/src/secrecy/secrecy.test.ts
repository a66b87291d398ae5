import { describe, expect, test, vi } from 'vitest';
import type { ReadText } from '../contract.ts';
import { type Handmade, handmade, paragraph, part } from '../read/docx/handmade.ts';
import { read } from '../read/index.ts';
import { secrecyMark } from './secrecy.ts';

/** The machine may be busy. */
vi.setConfig({ testTimeout: 60_000 });

interface Paper {
  readonly stamp?: string;
  readonly left?: string;
  readonly number?: string;
  readonly type?: string;
  readonly title?: string;
  readonly body?: string;
  readonly asides?: readonly string[];
}

/** A small but whole document in which one place is varied. */
function paper(p: Paper): string {
  return [
    ...(p.stamp === undefined ? [] : [p.stamp, '']),
    p.left ?? 'ỦY BAN NHÂN DÂN TỈNH MINH GIANG\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    '\tĐộc lập - Tự do - Hạnh phúc',
    `${p.number ?? 'Số: 186/KH-UBND'}\tMinh Giang, ngày 05 tháng 3 năm 2026`,
    '',
    p.type ?? 'KẾ HOẠCH',
    p.title ?? 'Về phát triển giao thông nông thôn năm 2026',
    '',
    'Căn cứ Nghị quyết của Hội đồng nhân dân tỉnh, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:',
    '',
    p.body ?? 'I. MỤC TIÊU\n\n1. Nâng cấp 120 km đường xã trong năm 2026.',
    '',
    'II. TỔ CHỨC THỰC HIỆN',
    '',
    'Sở Xây dựng chủ trì, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/12/2026.',
    '',
    'Nơi nhận:\n- Như trên;\n- Lưu: VT.',
  ].join('\n');
}

function look(p: Paper) {
  const read: ReadText = { text: paper(p), tables: [], format: 'txt', encoding: 'utf-8' };
  return secrecyMark(read, p.asides ?? []);
}

const nfd = (text: string): string => text.normalize('NFD');

/** As a reader would meet them: every row is refused. */
const MARKED: readonly (readonly [what: string, paper: Paper])[] = [
  ['capitals', { stamp: 'MẬT' }],
  ['second level', { stamp: 'TỐI MẬT' }],
  ['third level', { stamp: 'TUYỆT MẬT' }],
  ['sentence case', { stamp: 'Mật' }],
  ['sentence case, two words', { stamp: 'Tuyệt mật' }],
  ['small letters', { stamp: 'tối mật' }],
  ['small letters, one word', { stamp: 'mật' }],
  ['decomposed', { stamp: nfd('TUYỆT MẬT') }],
  ['decomposed single word', { stamp: nfd('Mật') }],
  ['marks in the other order', { stamp: 'MA\u0302\u0323T' }],
  ['no diacritics', { stamp: 'MAT' }],
  ['no diacritics, two words', { stamp: 'TOI MAT' }],
  ['no diacritics, third level', { stamp: 'TUYET MAT' }],
  ['half of the diacritics', { stamp: 'TUYÊT MÂT' }],
  ['spaced letters', { stamp: 'M Ậ T' }],
  ['spaced letters, two words', { stamp: 'T Ố I  M Ậ T' }],
  ['widely spaced letters', { stamp: 'T  U  Y  Ệ  T    M  Ậ  T' }],
  ['dotted letters', { stamp: 'M.Ậ.T' }],
  ['letters with stars', { stamp: '*M*Ậ*T*' }],
  ['torn word', { stamp: 'TU YỆT MẬ T' }],
  ['no space', { stamp: 'TUYỆTMẬT' }],
  ['hyphen', { stamp: 'TỐI-MẬT' }],
  ['underscore', { stamp: 'TỐI_MẬT' }],
  ['round brackets', { stamp: '(MẬT)' }],
  ['square brackets', { stamp: '[Tối mật]' }],
  ['angle brackets', { stamp: '<MẬT>' }],
  ['quotes', { stamp: '“MẬT”' }],
  ['markdown bold', { stamp: '**TUYỆT MẬT**' }],
  ['markdown heading', { stamp: '# MẬT' }],
  ['markdown table', { left: '| MẬT | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |' }],
  ['HTML', { stamp: '<p><b>M&#7852;T</b></p>' }],
  ['exclamation and dashes', { stamp: '--- MẬT! ---' }],
  ['full width', { stamp: 'ＭＡＴ' }],
  ['mathematical letters', { stamp: '𝐌Ậ𝐓' }],
  ['circled letters', { stamp: 'ⓂⒶⓉ' }],
  ['Cyrillic look-alikes', { stamp: '\u041cẬ\u0422' }],
  ['Greek look-alikes', { stamp: '\u039cẬ\u03a4' }],
  ['zero for o', { stamp: 'T0I MẬT' }],
  ['zero-width space', { stamp: 'M\u200bẬ\u200bT' }],
  ['soft hyphen and joiner', { stamp: 'TUYỆT M\u00adẬ\u2060T' }],
  ['byte order mark inside', { stamp: 'M\ufeffẬT' }],
  ['direction marks', { stamp: '\u202eMẬT\u202c' }],
  ['overlay stroke', { stamp: 'M\u0336Ậ\u0336T\u0336' }],
  ['label', { stamp: 'Độ mật: Mật' }],
  ['label, second level', { stamp: 'Mức độ mật: TỐI MẬT' }],
  ['label of the stamp', { stamp: 'Dấu chỉ độ mật: Tuyệt mật' }],
  ['label without the word', { stamp: 'Độ: MẬT' }],
  ['label without diacritics', { stamp: 'DO MAT: TOI MAT' }],
  ['the word stamp', { stamp: '(Dấu MẬT)' }],
  ['with urgency', { stamp: 'MẬT – KHẨN' }],
  ['after urgency', { stamp: 'HỎA TỐC - TỐI MẬT' }],
  ['highest urgency', { stamp: 'Thượng khẩn, Mật' }],
  ['copy number', { stamp: 'MẬT\tBản số: 03' }],
  ['copy number in one', { stamp: 'TUYỆT MẬT, bản số 01' }],
  ['kind of paper', { stamp: 'TÀI LIỆU MẬT' }],
  ['stamp of state secrets', { stamp: 'BÍ MẬT NHÀ NƯỚC' }],
  ['left column', { left: 'TỈNH ỦY MINH GIANG\tĐẢNG CỘNG SẢN VIỆT NAM\nMẬT' }],
  ['beside the motto', { left: 'MẬT CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }],
  ['between columns', { left: 'UBND TỈNH MINH GIANG     MẬT     CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM' }],
  ['after the name of the body', { left: 'UBND TỈNH MINH GIANG (MẬT)' }],
  ['two words after the name', { left: 'UBND TỈNH MINH GIANG TỐI MẬT' }],
  ['vertical', { stamp: 'M\nẬ\nT' }],
  ['type with level', { type: 'KẾ HOẠCH MẬT' }],
  ['type with level in brackets', { type: 'KẾ HOẠCH (TỐI MẬT)' }],
  ['report with level', { type: 'BÁO CÁO MẬT' }],
  ['notice with level', { type: 'THÔNG BÁO MẬT' }],
  ['below the title', { title: 'Về phát triển giao thông nông thôn năm 2026\nMẬT' }],
  ['in brackets after the title', { title: 'Về phòng, chống thiên tai năm 2026 (Mật)' }],
  ['number, Party', { number: 'Số 12-KL/TU (M)' }],
  ['number, Party, no space', { number: 'Số 12-KL/TU(M)' }],
  ['number, suffix', { number: 'Số 05-BC/TU-M' }],
  ['number, third level', { number: 'Số 02-KL/TU (TuM)' }],
  ['number, second level', { number: 'Số: 09/BC-UBND (ToM)' }],
  ['number, prefix', { number: 'Số: 15/TM-UBND' }],
  ['number, prefix M', { number: 'Số: 15/M-UBND' }],
  ['number, glued', { number: 'Số 07M-BC/TU' }],
  ['number, word', { number: 'Số: 33/KH-UBND/MẬT' }],
  ['number, word after space', { number: 'Số: 33/KH-UBND MẬT' }],
  ['number, word in brackets', { number: 'Số:      /KH-UBND (Tối mật)' }],
  ['number, bold', { number: '**Số:** 33/KH-UBND **(M)**' }],
  ['number, disguised', { number: 'Số 12-KL/TU (\u200b\u041c)' }],
  ['number without the word', { number: '12-KL/TU (M)' }],
  ['number, word in sentence case', { number: 'Số 12-KL/TU-Mật' }],
  ['number, word at the end', { number: 'Số: 33/KH-UBND Mật' }],
  ['label after another label', { stamp: 'Độ khẩn: Thường; Độ mật: Mật' }],
  ['two labels in one', { stamp: 'ĐỘ MẬT/KHẨN: MẬT/HỎA TỐC' }],
  ['a sentence of the stamp', { stamp: 'TÀI LIỆU THUỘC ĐỘ TỐI MẬT' }],
  ['holds state secrets', { stamp: 'TÀI LIỆU CHỨA BÍ MẬT NHÀ NƯỚC' }],
  ['double space', { stamp: 'TỐI  MẬT' }],
  ['lenticular brackets', { stamp: '【MẬT】' }],
  ['with closing signs', { stamp: 'MẬT./.' }],
  ['with what it asks for', { stamp: 'TÀI LIỆU TUYỆT MẬT, KHÔNG SAO CHỤP' }],
  ['with what it forbids', { stamp: 'Tài liệu Mật - Không phổ biến' }],
  ['repeated on a page', { body: 'I. MỤC TIÊU\n\nNâng cấp đường xã.\n\n2\n\nMẬT\n\nMở rộng cầu.' }],
  ['repeated on a page, two words', { body: 'I. MỤC TIÊU\n\nNâng cấp đường.\n\f\nTỐI MẬT\n\nMở rộng cầu.' }],
  ['page header', { asides: ['MẬT\n'] }],
  ['page footer', { asides: ['Trang 2\n', 'Tài liệu tối mật'] }],
  ['text box', { asides: ['TUYỆT MẬT\nBản số: 02'] }],
  ['text box with a number', { asides: ['Số 12-KL/TU (M)'] }],
  ['watermark', { asides: ['mật'] }],
];

/** Innocent: every row is accepted. */
const INNOCENT: readonly (readonly [what: string, paper: Paper])[] = [
  ['plain document', {}],
  ['density in the title', { title: 'Về quản lý mật độ xây dựng đô thị' }],
  ['density in capitals', { title: 'VỀ MẬT ĐỘ XÂY DỰNG\nTẠI CÁC KHU ĐÔ THỊ' }],
  ['protection in the title', { title: 'Về công tác bảo vệ bí mật nhà nước năm 2026' }],
  ['law in the title', { title: 'Triển khai thi hành Luật Bảo vệ bí mật nhà nước' }],
  [
    'title wrapped before the words',
    { title: 'VỀ TĂNG CƯỜNG CÔNG TÁC BẢO VỆ\nBÍ MẬT NHÀ NƯỚC\nTRÊN ĐỊA BÀN TỈNH' },
  ],
  ['title wrapped inside the word', { title: 'VỀ TĂNG CƯỜNG BẢO\nMẬT HỆ THỐNG THÔNG TIN' }],
  ['wrapped, second half alone', { title: 'Về tăng cường an toàn và bảo\nmật' }],
  ['wrapped in capitals, second half alone', { title: 'VỀ AN TOÀN VÀ BẢO\nMẬT' }],
  ['title in the letterhead', { left: 'UBND TỈNH MINH GIANG\nV/v bảo vệ\nbí mật nhà nước' }],
  ['destroying secret papers', { title: 'VỀ VIỆC TIÊU HỦY\nTÀI LIỆU MẬT' }],
  ['list of secrets', { type: 'DANH MỤC', title: 'BÍ MẬT NHÀ NƯỚC ĐỘ TỐI MẬT' }],
  ['quoted level in the title', { title: 'Về quản lý tài liệu độ “Mật” tại các cơ quan' }],
  ['rules on confidentiality', { type: 'QUY CHẾ BẢO MẬT' }],
  ['plan on confidentiality', { type: 'KẾ HOẠCH BẢO MẬT' }],
  ['plan on confidentiality without diacritics', { type: 'KE HOACH BAO MAT' }],
  ['cipher body', { left: 'CỤC QUẢN LÝ MẬT MÃ\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }],
  ['security unit', { left: 'PHÒNG AN NINH - BẢO MẬT\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }],
  ['label: ordinary', { stamp: 'Độ mật: Thường' }],
  ['label: none', { stamp: 'Độ mật: Không' }],
  ['label: no secrecy', { stamp: 'Mức độ mật: không mật' }],
  ['label: blank', { stamp: 'Độ mật: ………' }],
  ['label: alone', { stamp: 'Độ mật:' }],
  ['ordinary, ordinary', { stamp: 'Độ khẩn: Thường\nĐộ mật: Thường' }],
  ['not secret', { stamp: 'KHÔNG MẬT' }],
  ['not secret, sentence', { stamp: 'Tài liệu không mật' }],
  ['not a state secret', { stamp: 'Văn bản không thuộc bí mật nhà nước' }],
  ['declassified', { stamp: 'ĐÃ GIẢI MẬT' }],
  ['urgency alone', { stamp: 'HỎA TỐC' }],
  ['highest urgency alone', { stamp: 'THƯỢNG KHẨN' }],
  ['internal', { stamp: 'LƯU HÀNH NỘI BỘ' }],
  ['to be returned', { stamp: 'TÀI LIỆU THU HỒI' }],
  ['draft', { stamp: 'DỰ THẢO' }],
  ['the Front', { left: 'ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM TỈNH MINH GIANG' }],
  ['the Front, wrapped', { left: 'ỦY BAN\nMẶT\nTRẬN TỔ QUỐC' }],
  ['eye', { stamp: 'MẮT' }],
  ['eye decomposed', { stamp: nfd('MẮT') }],
  ['lost', { stamp: 'MẤT' }],
  ['surface', { stamp: 'Mặt' }],
  ['party number', { number: 'Số 58-KL/TU' }],
  ['number of the Front', { number: 'Số: 12/QĐ-MTTQ' }],
  ['number with blank', { number: 'Số:      /KH-UBND' }],
  ['number before a place in TUM', { number: 'Số: 12/QĐ-UBND Kon Tum, ngày 05 tháng 3 năm 2026' }],
  ['number before a place with M', { number: "Số: 12/KH-UBND M'Đrắk, ngày 05 tháng 3 năm 2026" }],
  ['number of the staff', { left: 'BỘ TỔNG THAM MƯU', number: 'Số: 1234/QĐ-TM' }],
  ['number of a trade department', { left: 'SỞ THƯƠNG MẠI', number: 'Số: 45/TM-KH' }],
  ['reference in the title', { title: 'Sơ kết 3 năm thực hiện Chỉ thị\nsố 05-CT/TU (M) của Ban Thường vụ' }],
  ['honey in a wrapped title', { title: 'VỀ PHÁT TRIỂN NGHỀ NUÔI ONG LẤY\nMẬT' }],
  ['two labels, both ordinary', { stamp: 'ĐỘ MẬT/ĐỘ KHẨN: Thường/Hỏa tốc' }],
  ['a form with blank labels', { stamp: 'ĐỘ MẬT\tĐỘ KHẨN' }],
  ['a label with a condition', { stamp: 'Độ mật (nếu có):' }],
  [
    'short lines without numbers in the body',
    { body: 'Có ba độ mật là tuyệt mật, tối mật và mật.\nTuyệt mật\nTối mật\nMật' },
  ],
  ['honey', { body: 'I. MỤC TIÊU\n\n1. Phát triển mật ong rừng.\n\nMật ong đạt chuẩn.' }],
  ['business secrets', { body: 'I. YÊU CẦU\n\n1. Giữ bí mật kinh doanh, bảo mật dữ liệu cá nhân.' }],
  ['close ties', { body: 'I. QUAN ĐIỂM\n\nGiữ mối liên hệ mật thiết, thân mật với Nhân dân.' }],
  [
    'body speaks of the law',
    { body: 'I. YÊU CẦU\n\n1. Thực hiện Luật Bảo vệ bí mật nhà nước; tài liệu mật gửi riêng.' },
  ],
  ['levels in a list', { body: 'I. PHÂN LOẠI\n\na) Tuyệt mật;\n\nb) Tối mật;\n\nc) Mật.' }],
  ['levels with dashes', { body: 'I. PHÂN LOẠI\n\n- TUYỆT MẬT\n\n- TỐI MẬT\n\n- MẬT' }],
  ['levels as lines', { body: 'I. PHÂN LOẠI\n\nTUYỆT MẬT\n\nTỐI MẬT\n\nMẬT\n\nTheo quy định.' }],
  [
    'table with a column of secrecy',
    { body: 'PHỤ LỤC\n\nSTT\tTên tài liệu\tĐộ mật\n1\tKế hoạch X\tMật\n2\tBáo cáo Y\tMẬT' },
  ],
  ['word wrapped in the body', { body: 'I. YÊU CẦU\n\n1. Bảo đảm an toàn và bảo\nmật\ncho hệ thống.' }],
  [
    'secret ballot',
    {
      body: 'I. BẦU CỬ\n\n1. Nguyên tắc phổ thông, bình đẳng, trực tiếp và bỏ phiếu kín; không tiết lộ cơ mật.',
    },
  ],
  ['password', { body: 'I. AN TOÀN\n\nMẬT KHẨU\n\nĐổi mật khẩu ba tháng một lần.' }],
  ['page header with a title', { asides: ['Kế hoạch bảo vệ bí mật nhà nước năm 2026'] }],
  ['page footer on confidentiality', { asides: ['Chính sách bảo mật – Trang 3'] }],
  ['text box: ordinary', { asides: ['Độ mật: Thường'] }],
  ['text box: the Front', { asides: ['MẶT TRẬN TỔ QUỐC'] }],
  ['person', { body: 'I. NHÂN SỰ\n\nGiao đồng chí Nguyễn Văn Mật phụ trách.' }],
  ['variety of rice', { title: 'Về phát triển giống mía mật và dưa mật' }],
];

describe('a secrecy mark is refused', () => {
  test('at least forty spellings are tried', () => expect(MARKED.length).toBeGreaterThanOrEqual(40));
  test.each(MARKED)('%s', (_, one) => {
    const found = look(one);
    expect(found.found).toBe(true);
    expect(found.words).not.toBe('');
  });
});

describe('words about secrecy are no mark', () => {
  test('at least forty look-alikes are tried', () => expect(INNOCENT.length).toBeGreaterThanOrEqual(40));
  test.each(INNOCENT)('%s', (_, one) => {
    expect(look(one)).toEqual({ found: false, where: null, words: null });
  });
});

describe('a Word file', () => {
  const look = (content: Handmade): boolean => {
    const outcome = read(handmade(content), 'a.docx');
    if (!outcome.ok) throw new Error(outcome.code);
    return secrecyMark(outcome.read, outcome.asides).found;
  };
  const cell = (...lines: string[]): string =>
    `<w:tc>${lines.map((line) => paragraph(line)).join('')}</w:tc>`;
  const letterhead = (...left: string[]): string =>
    `<w:tbl><w:tr>${cell(...left)}${cell('ĐẢNG CỘNG SẢN VIỆT NAM', 'Minh Giang, ngày 5 tháng 3 năm 2026')}</w:tr></w:tbl>`;
  const rest = ['KẾT LUẬN', 'về mật độ dân cư', 'Ban Thường vụ Tỉnh ủy kết luận:', '1. Giữ bí mật nhà nước.']
    .map((one) => paragraph(one))
    .join('');
  const box = (text: string): string =>
    `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${paragraph(text)}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`;

  test.each([
    [
      'a cell of the letterhead',
      { body: letterhead('TỈNH ỦY MINH GIANG', '*', 'Số 12-KL/TU', 'MẬT') + rest },
    ],
    ['the number', { body: letterhead('TỈNH ỦY MINH GIANG', '*', 'Số 12-KL/TU (M)') + rest }],
    ['a text box', { body: letterhead('TỈNH ỦY MINH GIANG') + box('TỐI MẬT') + rest }],
    [
      'a page header',
      { body: letterhead('TỈNH ỦY') + rest, parts: { 'word/header1.xml': part('w:hdr', paragraph('Mật')) } },
    ],
    [
      'letters in several runs',
      { body: `<w:p><w:r><w:t>M</w:t></w:r><w:r><w:t>Ậ</w:t></w:r><w:r><w:t>T</w:t></w:r></w:p>${rest}` },
    ],
    ['hidden words', { body: `<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>MẬT</w:t></w:r></w:p>${rest}` }],
  ])('with the mark in %s is refused', (_, content) => expect(look(content)).toBe(true));

  test('without a mark is accepted, a table that lists levels too', () => {
    const table = `<w:tbl><w:tr>${cell('Tên tài liệu')}${cell('Độ mật')}</w:tr><w:tr>${cell('Kế hoạch')}${cell('MẬT')}</w:tr></w:tbl>`;
    expect(look({ body: letterhead('TỈNH ỦY MINH GIANG', '*', 'Số 12-KL/TU') + rest + table })).toBe(false);
  });
});

describe('the finding', () => {
  test('names the place and only the mark', () => {
    expect(look({ number: 'Số 12-KL/TU (M)' })).toEqual({ found: true, where: 'number', words: 'M' });
    expect(look({ asides: ['MẬT'] })).toEqual({ found: true, where: 'margin', words: 'MẬT' });
    expect(look({ stamp: 'TUYỆT MẬT' })).toMatchObject({ where: 'letterhead', words: 'TUYỆT MẬT' });
  });

  test('holds with Windows line ends and without final line', () => {
    const read: ReadText = {
      text: 'MẬT\r\nKẾT LUẬN\r\nvề giao thông',
      tables: [],
      format: 'txt',
      encoding: 'utf-8',
    };
    expect(secrecyMark(read, []).found).toBe(true);
  });

  test('is found quickly in a long text and in one endless line', () => {
    const long = `${paper({})}\n\n${'Nâng cấp đường xã. '.repeat(200_000)}\n\n${'a\n'.repeat(300_000)}`;
    const started = performance.now();
    expect(secrecyMark({ text: long, tables: [], format: 'txt', encoding: null }, []).found).toBe(false);
    expect(
      secrecyMark({ text: '('.repeat(3_000_000), tables: [], format: 'txt', encoding: null }, []).found,
    ).toBe(false);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});
