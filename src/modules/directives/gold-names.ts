import type { AgencyMention } from '@quyet/parser/contract';
import { canonicalAgencyName } from '@quyet/parser/entities';

/** What the labels call a body. */
export type NameBodies = (name: string) => string;

/**
 * Labels name bodies as the document does (GUIDE, § 6), not as the directory of this house: a name of the directory is
 * told by the longest words that stand for it in the text.
 * @param listed names of the directory
 */
export function namesInText(
  agencies: readonly AgencyMention[],
  text: string,
  listed: ReadonlySet<string>,
): NameBodies {
  const inText = new Map(
    agencies
      .filter((it) => listed.has(it.name))
      .map((it) => [it.name, canonicalAgencyName(longest(formsOf(it, text)))]),
  );
  return (name) => inText.get(name) ?? (listed.has(name) ? canonicalAgencyName(name) : name);
}

/** The spellings under which a body stands in the text, each once. */
export const formsOf = ({ mentions }: AgencyMention, text: string): string[] => [
  ...new Set(
    mentions.map((span) =>
      text
        .slice(...span)
        .normalize('NFC')
        .replace(/\s+/gu, ' ')
        .trim(),
    ),
  ),
];

const longest = (forms: readonly string[]): string =>
  forms.reduce((long, form) => (form.length > long.length ? form : long), '');
