/** Two letters of a Vietnamese name, of the family and of the given name: "Hoàng Văn Lâm" → "HL". */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends
    .map((word) => word?.[0] ?? '')
    .join('')
    .toLocaleUpperCase('vi');
}
