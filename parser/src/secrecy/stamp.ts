import { plain } from './glyphs.ts';
import { joinSpacedLetters, type Word, wordsOf } from './words.ts';

/**
 * The grammar of a stamp: a stretch of text that holds a level of secrecy and nothing but what stamps say besides.
 *
 *     MẬT · TỐI MẬT · TUYỆT MẬT · (Mật) · *MẬT* · M Ậ T · TUYETMAT
 *     MẬT – KHẨN · HỎA TỐC, TỐI MẬT · Độ mật: Mật · Dấu MẬT · MẬT, bản số 03
 *     TÀI LIỆU MẬT · DỰ THẢO BÁO CÁO MẬT · BÍ MẬT NHÀ NƯỚC          (only where `wide`)
 */
export interface StampRules {
  /** Kinds of paper beside the level count as a stamp; for the letterhead, not for titles. */
  readonly wide: boolean;
}

/** Urgency, number of the copy: said in any stamp. */
const BESIDE = new Set(
  'khan thuong hoa toc hoatoc thuongkhan hen gio ban so dau dong muc do loai'.split(' '),
);

/** Kinds of paper that a stamp or a letterhead puts before the level. */
const PAPER = new Set(
  'tai lieu van ban cong van du thao bao cao ke hoach ket luan nghi quyet quyet dinh thong bao to trinh chi thi chuong trinh de an phuong an ho so bien ban dien phieu trinh hop luu hanh nay thuoc chua'.split(
    ' ',
  ),
);

/** "Độ mật: …", "Mức độ mật: …", "Dấu chỉ độ mật: …", "Cấp độ bảo mật: …". */
const LABEL = /^(?:(?:dau chi|muc|cap|do|phan loai) )+(?:bao )?mat(?: |$)/;

const LEVELS = new Set(['mat', 'toimat', 'tuyetmat']);

/** The vowel of "mật": none, one or both of its marks. With another mark it is mắt, mặt, mất, mát … */
function isLevelWord(word: Word): boolean {
  if (!LEVELS.has(word.plain)) return false;
  const a = /a\p{M}*(?=t\p{M}*$)/u.exec(word.seen.normalize('NFD').toLowerCase())?.[0] ?? '';
  return !/[\u0300\u0301\u0303\u0306\u0309\u031b]/.test(a);
}

/**
 * "Thường" in "Độ mật: Thường" says that there is none, "thượng" opens "thượng khẩn". "Bảo mật" is no stamp, "thông
 * báo mật" is one; without diacritics "bao mat" is taken for the former.
 */
function isBesideStamp(word: Word, next: Word | undefined, wide: boolean): boolean {
  if (word.plain === 'thuong') return next?.plain === 'khan';
  if (/^\p{N}+$/u.test(word.seen) || BESIDE.has(word.plain)) return true;
  if (word.plain === 'bao' && next?.plain === 'mat' && word.seen.toLowerCase() !== 'báo') return false;
  return wide && PAPER.has(word.plain);
}

/** Whether all of this text is a secrecy stamp. `seen` comes from `asSeen`. */
export function isStamp(seen: string, { wide }: StampRules): boolean {
  if (seen.length > 160) return false;
  const words = joinSpacedLetters(wordsOf(seen.replace(/^[^\p{L}]*(độ|mức độ|cấp độ|loại)\s*:/iu, '')));
  if (words.length === 0 || words.length > 14) return false;
  if (words.length <= 6 && isLevelWord(joined(words))) return true;
  const label =
    LABEL.exec(words.map((one) => one.plain).join(' '))?.[0]
      .trim()
      .split(' ').length ?? 0;
  const rest = words.slice(label);
  let levels = 0;
  for (let i = 0; i < rest.length; i++) {
    const word = rest[i] as Word;
    if (word.plain === 'bi' && rest[i + 1]?.plain === 'mat') {
      if (!wide) return false;
      const ofState = rest[i + 2]?.plain === 'nha' && rest[i + 3]?.plain === 'nuoc';
      levels++;
      i += ofState ? 3 : 1;
    } else if (isLevelWord(word)) levels++;
    else if ((word.plain === 'toi' || word.plain === 'tuyet') && rest[i + 1]?.plain === 'mat') continue;
    else if (!isBesideStamp(word, rest[i + 1], wide)) return false;
  }
  return levels > 0;
}

/** "TU YỆT MẬT", "MẬ T": letters torn apart anywhere. */
function joined(words: readonly Word[]): Word {
  const seen = words
    .map((one) => one.seen)
    .join('')
    .normalize('NFC');
  return { seen, plain: words.map((one) => one.plain).join(''), gap: '' };
}

/** Parts of a line that may be stamps of their own: columns of a letterhead, and what stands in brackets. */
export function stretches(seen: string): string[] {
  const columns = seen.split(/\t|\||\s{2,}|\u00a0{2,}/u).filter((part) => part.trim() !== '');
  return columns.length > 1 ? [seen, ...columns] : columns;
}

/** Quotation marks are no brackets: 'tài liệu độ "Mật"' speaks of secrecy. */
const BRACKETED = /[([{<«【]([^()[\]{}<>«»【】]{3,60})[)\]}>»】]/gu;

/** A stamp in brackets inside a line: "KẾ HOẠCH (MẬT)". */
export function bracketedStamp(seen: string, rules: StampRules): string | null {
  for (const match of seen.matchAll(BRACKETED)) {
    if (isStamp(match[1] ?? '', rules)) return match[0];
  }
  return null;
}

/** "Độ khẩn: Thường; Độ mật: Tối mật": the label with its level anywhere in a line of the header. */
const LABELLED =
  /(?:do|muc|cap)(?: bao)? mat\s*[:=]\s*[^\p{L}\p{N}]{0,6}(?:tuyet |toi )?mat(?![\p{L}\p{N}])/u;

export function hasLabelledLevel(seen: string): boolean {
  return LABELLED.test(plain(seen));
}
