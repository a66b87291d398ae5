import type { Reading } from './event.ts';
import type { IsoDate, OrganisationKey } from './organisations.ts';
import type { PersonKey } from './people.ts';
import { chiThi09 } from './readings/chi-thi-09.ts';
import { keHoach97 } from './readings/ke-hoach-97.ts';
import { keHoach186 } from './readings/ke-hoach-186.ts';
import { ketLuan58 } from './readings/ket-luan-58.ts';
import { ketLuan112 } from './readings/ket-luan-112.ts';

export type DirectiveKey = 'chi-thi-09' | 'ket-luan-58' | 'ke-hoach-97' | 'ket-luan-112' | 'ke-hoach-186';

/** A directive as it arrives, with the header as the clerk enters or confirms it. */
export interface DemoDocument {
  readonly key: DirectiveKey;
  /** File name in `demo/documents/`. */
  readonly file: string;
  readonly number: string;
  readonly date: IsoDate;
  readonly docTypeName: string;
  readonly title: string;
  readonly issuer: OrganisationKey;
  readonly place: string;
  readonly signer: { readonly capacity: string; readonly position: string; readonly name: string };
  /** How far it may be made known, as written; null where the form knows no such line. */
  readonly circulation: string | null;
  /** Who keeps its register and gives, returns and confirms its tasks. */
  readonly officer: PersonKey;
  /** The directive this one implements. */
  readonly implements: DirectiveKey | null;
  /** The fate of every sentence, in the order of the text. */
  readonly readings: readonly Reading[];
}

const place = 'Minh Giang';

/** The directives of the demonstration in the order they arrive. */
export const documents: readonly DemoDocument[] = [
  {
    key: 'chi-thi-09',
    file: 'chi-thi-09-ct-tu.txt',
    number: '09-CT/TU',
    date: '2025-01-15',
    docTypeName: 'Chỉ thị',
    title: 'về đẩy nhanh tiến độ giải phóng mặt bằng, giải ngân vốn đầu tư công các công trình trọng điểm',
    issuer: 'btv-tinh-uy',
    place,
    signer: { capacity: 'T/M BAN THƯỜNG VỤ', position: 'PHÓ BÍ THƯ', name: 'Phạm Hữu Nghĩa' },
    circulation: 'phổ biến đến chi bộ',
    officer: 'tran-thu-hanh',
    implements: null,
    readings: chiThi09,
  },
  {
    key: 'ket-luan-58',
    file: 'ket-luan-58-kl-tu.txt',
    number: '58-KL/TU',
    date: '2026-03-12',
    docTypeName: 'Kết luận',
    title: 'về xây dựng kết cấu hạ tầng vùng động lực ven sông Lam Khê giai đoạn 2026 - 2030',
    issuer: 'btv-tinh-uy',
    place,
    signer: { capacity: 'T/M BAN THƯỜNG VỤ', position: 'BÍ THƯ', name: 'Hoàng Văn Lâm' },
    circulation: 'phổ biến đến chi bộ',
    officer: 'tran-thu-hanh',
    implements: null,
    readings: ketLuan58,
  },
  {
    key: 'ke-hoach-97',
    file: 'ke-hoach-97-kh-ubnd.docx',
    number: '97/KH-UBND',
    date: '2026-04-24',
    docTypeName: 'Kế hoạch',
    title:
      'Thực hiện Kết luận số 58-KL/TU ngày 12/3/2026 của Ban Thường vụ Tỉnh ủy về xây dựng kết cấu hạ tầng vùng động lực ven sông Lam Khê',
    issuer: 'ubnd-tinh',
    place,
    signer: {
      capacity: 'TM. ỦY BAN NHÂN DÂN',
      position: 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH',
      name: 'Bùi Thị Lan Anh',
    },
    circulation: null,
    officer: 'le-quang-huy',
    implements: 'ket-luan-58',
    readings: keHoach97,
  },
  {
    key: 'ket-luan-112',
    file: 'ket-luan-112-kl-tu.txt',
    number: '112-KL/TU',
    date: '2026-12-09',
    docTypeName: 'Kết luận',
    title: 'về giải phóng mặt bằng, giải ngân vốn đầu tư công năm 2027',
    issuer: 'btv-tinh-uy',
    place,
    signer: { capacity: 'T/M BAN THƯỜNG VỤ', position: 'BÍ THƯ', name: 'Hoàng Văn Lâm' },
    circulation: 'phổ biến đến chi bộ',
    officer: 'tran-thu-hanh',
    implements: null,
    readings: ketLuan112,
  },
  {
    key: 'ke-hoach-186',
    file: 'ke-hoach-186-kh-ubnd.docx',
    number: '186/KH-UBND',
    date: '2026-12-14',
    docTypeName: 'Kế hoạch',
    title: 'Phát triển cụm công nghiệp, chỉnh trang đô thị năm 2027',
    issuer: 'ubnd-tinh',
    place,
    signer: {
      capacity: 'TM. ỦY BAN NHÂN DÂN',
      position: 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH',
      name: 'Bùi Thị Lan Anh',
    },
    circulation: null,
    officer: 'tran-thu-hanh',
    implements: 'ket-luan-58',
    readings: keHoach186,
  },
];

/** The directive with that key. */
export function demoDocument(key: DirectiveKey): DemoDocument {
  const found = documents.find((document) => document.key === key);
  if (!found) throw new Error(`No directive has the key ${key}.`);
  return found;
}
