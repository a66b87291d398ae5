import { type ReadFailure, refused } from './outcome.ts';

/** Bytes of an entry in the directory of an OLE compound file ([MS-CFB] 2.6.1); its name opens it in UTF-16LE. */
const ENTRY = 128;

function nameAt(bytes: Uint8Array, offset: number): string | null {
  const length = (bytes[offset + 64] ?? 0) | ((bytes[offset + 65] ?? 0) << 8);
  if (length < 4 || length > 64 || length % 2 === 1) return null;
  let name = '';
  for (let i = 0; i < length - 2; i += 2) {
    const unit = (bytes[offset + i] ?? 0) | ((bytes[offset + i + 1] ?? 0) << 8);
    if (unit === 0) return null;
    name += String.fromCharCode(unit);
  }
  return name;
}

/**
 * An OLE compound file: a docx that Word encrypted with a password, an old .doc, or something else of that age.
 * Directory entries lie on multiples of 128 bytes, so the names are looked for there without following the chains
 * of sectors, which a broken file may loop.
 */
export function refuseOle(bytes: Uint8Array): ReadFailure {
  const names = new Set<string>();
  for (let offset = 512; offset + ENTRY <= bytes.length; offset += ENTRY) {
    const name = nameAt(bytes, offset);
    if (name !== null) names.add(name);
    if (names.has('EncryptedPackage')) return refused('PASSWORD_PROTECTED', 'OLE file with EncryptedPackage');
  }
  if (names.has('WordDocument')) return refused('BROKEN_DOC', 'OLE file with WordDocument');
  return refused('UNSUPPORTED_FORMAT', 'OLE file that is no Word document');
}
