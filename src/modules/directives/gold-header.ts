import type { Labels } from '@quyet/parser/labels';
import type { Confirmed } from './gold.ts';

/**
 * The header as the document prints it. What a clerk entered because it stands nowhere in the text (a number written by
 * hand, a day that only the register has) is no label: nobody could read it there.
 */
export function printedHeader({ header, printed, text }: Confirmed): NonNullable<Labels['header']> {
  const squeezed = text.normalize('NFC').replace(/\s+/gu, '');
  const stands = (value: string | null): boolean =>
    value !== null && squeezed.includes(value.normalize('NFC').replace(/\s+/gu, ''));
  const asEntered = (field: string, value: string | null, isPrinted: boolean): string | null =>
    header.source[field] === 'entered' && !isPrinted ? null : value;
  return {
    docType: header.docType,
    docTypeName: header.docType === printed.docType ? printed.docTypeName : null,
    issuer: printed.issuer,
    title: header.title,
    number: asEntered('number', header.number, stands(header.number)),
    symbol: asEntered('symbol', header.symbol, stands(header.symbol)),
    date: asEntered('issuedOn', header.issuedOn, printsDay(text, header.issuedOn)),
    place: asEntered('place', header.place, stands(header.place)),
    signers: printed.signers,
    recipients: printed.recipients,
  };
}

/** Whether a day stands in the text as one writes it: "ngày 05 tháng 3 năm 2026", "05/3/2026". */
export function printsDay(text: string, day: string | null): boolean {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day ?? '') ?? [];
  if (year === undefined) return false;
  const [d, m] = [`0?${Number(date)}`, `0?${Number(month)}`];
  const written = `ngày\\s+${d}\\s+tháng\\s+${m}\\s+năm\\s+${year}`;
  return new RegExp(`(?<!\\d)(?:${written}|${d}\\s*[/.-]\\s*${m}\\s*[/.-]\\s*${year})(?!\\d)`, 'iu').test(
    text.normalize('NFC'),
  );
}
