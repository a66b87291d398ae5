import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx';
import { withoutTimes } from '../documents/state-plan.ts';

const LINES: readonly (readonly [text: string, bold: boolean])[] = [
  ['ĐỀ ÁN PHÁT TRIỂN GIAO THÔNG KẾT NỐI VÙNG ĐỘNG LỰC', true],
  ['(Dự thảo lần 2, ngày 11/12/2026)', false],
  ['1. Hiện trạng', true],
  ['Vùng động lực có 14 tuyến kết nối dài 212 km; 5 tuyến quá tải vào giờ cao điểm.', false],
  ['2. Dự báo', true],
  ['Đến năm 2035, nhu cầu vận tải hàng hóa đạt 21,4 triệu tấn mỗi năm, gấp 2,3 lần năm 2025.', false],
  ['3. Danh mục đầu tư', true],
  ['Giai đoạn 2027 - 2030: 9 dự án, tổng mức đầu tư dự kiến 6.850 tỷ đồng.', false],
  ['4. Nguồn vốn', true],
  ['Đang chờ ý kiến cân đối nguồn vốn theo năm của Sở Tài chính.', false],
];

/** The second draft that the Department of Construction handed in on 11 December 2026. */
export async function draftScheme(): Promise<Buffer> {
  const children = LINES.map(
    ([text, bold], index) =>
      new Paragraph({
        alignment: index < 2 ? AlignmentType.CENTER : AlignmentType.JUSTIFIED,
        children: [new TextRun({ text, bold })],
      }),
  );
  const document = new Document({
    title: 'Dự thảo Đề án lần 2',
    creator: 'Sở Xây dựng tỉnh Minh Giang',
    sections: [{ children }],
  });
  return withoutTimes(await Packer.toBuffer(document));
}
