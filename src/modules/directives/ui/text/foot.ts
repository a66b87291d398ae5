import { isLineDrawing } from './lines.ts';

/** Recipients at the left, signature at the right, in the words of the document. */
export type Foot = {
  readonly recipients: readonly string[];
  readonly signature: readonly { readonly text: string; readonly style: 'b' | 'i' | 'plain' }[];
};

const RECIPIENTS = /^nơi nhận\b/iu;
const RECIPIENT = /^(?:[-–+•*]|như trên|như điều|lưu\b)/iu;

/** What stands after the body: "Nơi nhận" with its lines, and who signed. Null where nothing stands there. */
export function layFoot(
  text: string,
  signers: readonly { readonly name: string | null }[],
  form: 'party' | 'state',
): Foot | null {
  const recipients: string[] = [];
  const signature: string[] = [];
  for (const line of text.split('\n')) {
    // Two columns of a docx are cells of one row: what follows the tab is the signature.
    const [left = '', ...right] = line.split('\t').map((cell) => cell.replace(/\s+/gu, ' ').trim());
    const listed = RECIPIENTS.test(left) || (recipients.length > 0 && RECIPIENT.test(left));
    if (listed) recipients.push(left);
    else if (left !== '' && !isLineDrawing(left)) signature.push(left);
    signature.push(...right.filter((cell) => cell !== '' && !isLineDrawing(cell)));
  }
  if (recipients.length === 0 && signature.length === 0) return null;
  const names = new Set(signers.flatMap((one) => (one.name ? [one.name.normalize('NFC')] : [])));
  return {
    recipients,
    signature: signature.map((line, at) => ({
      text: line,
      style: styleOf(line, names, form === 'party' && at > 0),
    })),
  };
}

/** @param light only capacity and name are bold in the Party form, not the position between them (36-HD/VPTW) */
function styleOf(line: string, names: ReadonlySet<string>, light: boolean): 'b' | 'i' | 'plain' {
  if (/^\(.*\)$/u.test(line)) return 'i';
  const capitals = line === line.toLocaleUpperCase('vi');
  return (capitals && !light) || names.has(line.normalize('NFC')) ? 'b' : 'plain';
}
