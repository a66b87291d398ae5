/**
 * The plan as a Word file, with automatic numbers, a letterhead in a table without borders and a task table in the
 * appendix, as offices write them. Run `node parser/samples/labels/ke-hoach-chuyen-doi-so.document.ts` to write it again.
 */
import { writeFileSync } from 'node:fs';
import { AlignmentType, BorderStyle, Document, Footer, LevelFormat, Packer, PageNumber, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';

const line = (text: string, bold = false): Paragraph => new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold })] });
const text = (words: string): Paragraph => new Paragraph({ children: [new TextRun(words)] });
const at = (level: number) => (words: string): Paragraph => new Paragraph({ numbering: { reference: 'muc', level }, children: [new TextRun(words)] });
const [section, clause, point, dash] = [at(0), at(1), at(2), at(3)] as const;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };
const cell = (...children: Paragraph[]): TableCell => new TableCell({ children });
const row = (...cells: string[]): TableRow => new TableRow({ children: cells.map((one) => cell(text(one))) });

const document = new Document({
  creator: 'Minh Giang',
  numbering: {
    config: [
      {
        reference: 'muc',
        levels: [
          { level: 0, format: LevelFormat.UPPER_ROMAN, text: '%1.' },
          { level: 1, format: LevelFormat.DECIMAL, text: '%2.' },
          { level: 2, format: LevelFormat.LOWER_LETTER, text: '%3)' },
          { level: 3, format: LevelFormat.BULLET, text: '-' },
        ],
      },
    ],
  },
  sections: [
    {
      footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun({ children: [PageNumber.CURRENT] })] })] }) },
      children: [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          borders: noBorders,
          rows: [
            new TableRow({
              children: [
                cell(line('ỦY BAN NHÂN DÂN'), line('TỈNH MINH GIANG', true)),
                cell(line('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', true), line('Độc lập - Tự do - Hạnh phúc')),
              ],
            }),
            new TableRow({ children: [cell(line('Số: 186/KH-UBND')), cell(line('Minh Giang, ngày 05 tháng 3 năm 2026'))] }),
          ],
        }),
        line('KẾ HOẠCH', true),
        line('Chuyển đổi số tỉnh Minh Giang năm 2026', true),
        text('Thực hiện Nghị quyết số 34-NQ/TU ngày 12/12/2025 của Ban Chấp hành Đảng bộ tỉnh về chuyển đổi số, Ủy ban nhân dân tỉnh ban hành Kế hoạch như sau:'),
        section('MỤC TIÊU'),
        dash('100% hồ sơ công việc tại cấp tỉnh được xử lý trên môi trường mạng.'),
        dash('Tối thiểu 80% dịch vụ công trực tuyến toàn trình phát sinh hồ sơ.'),
        section('NHIỆM VỤ'),
        clause('Hạ tầng số'),
        point('Sở Khoa học và Công nghệ chủ trì, phối hợp với Công an tỉnh nâng cấp Trung tâm dữ liệu tỉnh, hoàn thành trong quý II năm 2026;'),
        point('UBND các xã, phường rà soát thôn, tổ dân phố chưa có sóng di động băng rộng, gửi Sở Khoa học và Công nghệ trước ngày 30 tháng 4 năm 2026.'),
        clause('Nhân lực số'),
        point('Sở Nội vụ xây dựng kế hoạch bồi dưỡng kỹ năng số cho cán bộ, công chức cấp xã.'),
        section('TỔ CHỨC THỰC HIỆN'),
        clause('Các sở, ngành, UBND các xã, phường báo cáo kết quả thực hiện về Sở Khoa học và Công nghệ trước ngày 15 tháng cuối quý.'),
        clause('Sở Khoa học và Công nghệ theo dõi, đôn đốc việc thực hiện Kế hoạch này.'),
        text('Nơi nhận:'),
        text('- Thường trực Tỉnh ủy;'),
        text('- Các sở, ngành;'),
        text('- Lưu: VT, KHCN.'),
        line('TM. ỦY BAN NHÂN DÂN'),
        line('CHỦ TỊCH', true),
        line('Phạm Đức Long', true),
        line('PHỤ LỤC', true),
        line('DANH MỤC NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026', true),
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          rows: [
            row('STT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời gian hoàn thành', 'Sản phẩm'),
            row('1', 'Xây dựng kho dữ liệu dùng chung của tỉnh', 'Sở Khoa học và Công nghệ', 'Các sở, ngành', 'Tháng 9/2026', 'Kho dữ liệu'),
            row('2', 'Số hóa hồ sơ hộ tịch', 'Sở Tư pháp', 'UBND các xã, phường', 'Quý III/2026', 'Cơ sở dữ liệu hộ tịch'),
            row('3', 'Triển khai bệnh án điện tử tại các bệnh viện tuyến tỉnh', 'Sở Y tế', '', 'Trước ngày 01/12/2026', 'Báo cáo kết quả'),
          ],
        }),
      ],
    },
  ],
});

writeFileSync(new URL('../tuned/ke-hoach-chuyen-doi-so.docx', import.meta.url), await Packer.toBuffer(document));
