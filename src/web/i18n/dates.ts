/**
 * Dates as officers write them. A date is the text `yyyy-MM-dd`; it is taken apart as text and never passes
 * through a time zone, so 2026-04-02 stays 02/04/2026 on every machine. A moment (with a time) is shown in
 * the time of Viet Nam wherever the reader sits.
 */
import type { Language } from './language.ts';

const day = 86_400_000;
const pad = (n: number) => String(n).padStart(2, '0');

type Parts = { year: number; month: number; day: number };

function parts(iso: string): Parts | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

/** `2026-04-02` → `02/04/2026`. A text that is no date is given back as it is. */
export function formatDate(iso: string): string {
  const p = parts(iso);
  return p ? `${pad(p.day)}/${pad(p.month)}/${p.year}` : iso;
}

/** `2026-11-30` → `30/11`, for columns where the year is plain from the head. */
export function formatDayMonth(iso: string): string {
  const p = parts(iso);
  return p ? `${pad(p.day)}/${pad(p.month)}` : iso;
}

/**
 * `2026-04-02` → `ngày 02/4/2026`, as in document text and citations: a zero before days under 10 and before
 * months 1 and 2 only (Nghị định 30/2020/NĐ-CP, phụ lục I).
 */
export function officialDate(iso: string): string {
  const p = parts(iso);
  return p ? `ngày ${pad(p.day)}/${p.month < 3 ? pad(p.month) : p.month}/${p.year}` : iso;
}

const clocks = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});

/** The Vietnamese calendar day and clock of a moment: `2026-12-17T02:40:00Z` → `{date: '2026-12-17', time: '09:40'}`. */
export function inVietnam(instant: string): { date: string; time: string } {
  const found: Record<string, string> = {};
  for (const part of clocks.formatToParts(new Date(instant))) found[part.type] = part.value;
  return {
    date: `${found.year}-${found.month}-${found.day}`,
    time: `${found.hour === '24' ? '00' : found.hour}:${found.minute}`,
  };
}

/** `2026-12-17T02:40:00Z` → `17/12/2026, 09:40`. */
export function formatMoment(instant: string): string {
  const { date, time } = inVietnam(instant);
  return `${formatDate(date)}, ${time}`;
}

const weekdays: Record<Language, readonly string[]> = {
  vi: ['Chủ nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

/** `2026-12-17` → `Thứ Năm, 17/12/2026`. */
export function formatWeekday(iso: string, language: Language): string {
  return `${weekdays[language][new Date(serial(iso)).getUTCDay()]}, ${formatDate(iso)}`;
}

function serial(iso: string): number {
  const p = parts(iso);
  return p ? Date.UTC(p.year, p.month - 1, p.day) : Number.NaN;
}

/** Whole days from one date to another; negative when the second lies before the first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((serial(to) - serial(from)) / day);
}

/** The date so many days later (or earlier). */
export function addDays(iso: string, days: number): string {
  return new Date(serial(iso) + days * day).toISOString().slice(0, 10);
}

/**
 * What a person typed, as `yyyy-MM-dd`, or null when it names no day of the calendar.
 * Accepts `2/4/2026`, `02/04/2026`, `02.04.2026`, `02-04-2026`, `020426`, `02042026` and `2/4/26`.
 */
export function parseDate(typed: string): string | null {
  const text = typed.trim();
  const match =
    /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4}|\d{2})$/.exec(text) ??
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  if (!match) return null;
  const year = match[3]!.length === 2 ? 2000 + Number(match[3]) : Number(match[3]);
  const month = Number(match[2]);
  const dayOfMonth = Number(match[1]);
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth && year >= 1900;
  return real ? `${year}-${pad(month)}-${pad(dayOfMonth)}` : null;
}
