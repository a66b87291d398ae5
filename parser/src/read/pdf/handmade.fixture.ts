const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A PDF of these objects, numbered from 1, the first its catalogue. For tests. */
export function pdfOf(objects: readonly (string | Uint8Array)[]): Uint8Array {
  const parts: Uint8Array[] = [ascii('%PDF-1.7\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const put = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, i) => {
    offsets.push(length);
    put(ascii(`${i + 1} 0 obj\n`));
    put(typeof object === 'string' ? ascii(object) : object);
    put(ascii('\nendobj\n'));
  });
  const start = length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  put(ascii(`xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root 1 0 R>>\n`));
  put(ascii(`startxref\n${start}\n%%EOF`));
  const out = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

export function stream(content: Uint8Array, more = ''): Uint8Array {
  const head = ascii(`<</Length ${content.length}${more}>>stream\n`);
  const out = new Uint8Array(head.length + content.length + 10);
  out.set(head);
  out.set(content, head.length);
  out.set(ascii('\nendstream'), head.length + content.length);
  return out;
}

export const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>';
export const WORDS = ascii('BT /F1 14 Tf 72 700 Td (Giao So Y te lap ke hoach truoc ngay 30/6/2026.) Tj ET');

export const page = (more = ''): string =>
  `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>${more}>>>>`;

const CATALOGUE = '<</Type/Catalog/Pages 2 0 R>>';
const ONE_PAGE = '<</Type/Pages/Kids[3 0 R]/Count 1>>';

/** One page with these contents. */
export const onePage = (content: Uint8Array, own = page(), ...more: (string | Uint8Array)[]): Uint8Array =>
  pdfOf([CATALOGUE, ONE_PAGE, own, content, FONT, ...more]);

/** A form that draws itself twice: without a limit it takes all memory. */
export const drawsItself = (): Uint8Array =>
  onePage(
    stream(ascii('/X Do /X Do')),
    page('/XObject<</X 6 0 R>>'),
    stream(
      ascii('/X Do /X Do'),
      '/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>',
    ),
  );
