const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** 12 → "¹²": the mark of a note, and digits that the source raises (m², km²). */
export function raised(digits: string): string {
  return digits.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);
}
