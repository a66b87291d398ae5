/** A directive as an office lays it on paper: what stands beside what, and what is a table. */
export interface Paper {
  /** Left and right half of the letterhead, line by line. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly title: readonly string[];
  readonly body: readonly Block[];
  readonly recipients: readonly string[];
  readonly signature: readonly string[];
  readonly appendix: readonly Block[];
}

export type Block =
  | { readonly kind: 'text'; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

const MOTTO = /^(?:CỘNG HÒA|ĐẢNG CỘNG SẢN|Độc lập)|, ngày /u;
const RULE = /^[-_*]+$/u;
const TYPE = /^(?:KẾ HOẠCH|KẾT LUẬN|QUYẾT ĐỊNH|NGHỊ QUYẾT|THÔNG BÁO|CHƯƠNG TRÌNH|CHỈ THỊ)/u;

function blocksOf(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  for (const line of lines) {
    if (line === '') continue;
    const cells = line.split('\t');
    const last = blocks.at(-1);
    if (cells.length === 1) blocks.push({ kind: 'text', lines: [line] });
    else if (last?.kind === 'table')
      blocks[blocks.length - 1] = { kind: 'table', rows: [...last.rows, cells] };
    else blocks.push({ kind: 'table', rows: [cells] });
  }
  return blocks;
}

/** Takes a sample apart. Its lines are whole paragraphs: samples with hard wraps do not serve. */
export function paperOf(text: string): Paper {
  const lines = text.split('\n').map((line) => line.trim());
  const type = lines.findIndex((line) => TYPE.test(line));
  const titleEnd = lines.findIndex((line, i) => i > type && line === '');
  const ending = lines.findIndex((line) => line.startsWith('Nơi nhận'));
  const signature = lines.findIndex((line, i) => i > ending && line === '');
  const appendix = lines.findIndex((line, i) => i > signature && /^PHỤ LỤC/u.test(line));
  const last = appendix < 0 ? lines.length : appendix;
  const head = lines.slice(0, type).filter((line) => line !== '' && !RULE.test(line));
  return {
    left: head.filter((line) => !MOTTO.test(line)),
    right: head.filter((line) => MOTTO.test(line)),
    title: lines.slice(type, titleEnd),
    body: blocksOf(lines.slice(titleEnd, ending)),
    recipients: lines.slice(ending, signature),
    signature: lines.slice(signature, last).filter((line) => line !== ''),
    appendix: blocksOf(lines.slice(last)),
  };
}
