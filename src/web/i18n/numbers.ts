import type { Language } from './language.ts';

const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };
const formats = new Map<string, Intl.NumberFormat>();

function format(language: Language, digits: number | undefined): Intl.NumberFormat {
  const key = `${language}${digits ?? ''}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: digits ?? 0,
    maximumFractionDigits: digits ?? 2,
  });
  formats.set(key, made);
  return made;
}

/**
 * `1234.5` → `1.234,5` in Vietnamese, `1,234.5` in English.
 * @param digits exactly so many decimals; without it at most two, and none that are zero
 */
export function formatNumber(value: number, language: Language, digits?: number): string {
  return format(language, digits).format(value).replace('-', '−');
}

/** `66.2` → `66,2%`: the value is already in per cent. */
export function formatPercent(value: number, language: Language, digits?: number): string {
  return `${formatNumber(value, language, digits)}%`;
}

/** `(618.4, 'ha')` → `618,4 ha`, with a space that does not break. */
export function formatQuantity(value: number, unit: string, language: Language, digits?: number): string {
  if (unit === '%') return formatPercent(value, language, digits);
  return `${formatNumber(value, language, digits)}\u00a0${unit}`;
}

/**
 * What a person typed as a number, or null. In Vietnamese a comma is the decimal mark and dots group thousands;
 * a single dot followed by other than three digits is forgiven as a decimal mark.
 */
export function parseNumber(typed: string, language: Language): number | null {
  const text = typed
    .trim()
    .replace(/[\s\u00a0]/g, '')
    .replace('−', '-');
  const [group, decimal] = language === 'vi' ? ['.', ','] : [',', '.'];
  let plain = text;
  const grouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`);
  if (grouped.test(text)) plain = text.split(group).join('').replace(decimal, '.');
  else if (text.includes(decimal)) plain = text.replace(decimal, '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}
