import { type Language, useLanguage } from './language.ts';

/** A text is words, a function that makes words, or a named group of texts. */
type Text = string | ((...values: never[]) => string) | { readonly [key: string]: Text };

/** The same keys, with the same values to fill in: what makes a missing translation a type error. */
type Same<T> = T extends string
  ? string
  : T extends (...values: infer V) => string
    ? (...values: V) => string
    : { readonly [K in keyof T]: Same<T[K]> };

/** Texts in every language of the interface. */
export type Texts<V> = Readonly<Record<Language, Same<V>>>;

/**
 * The words of one screen or component. Vietnamese leads: English must have exactly its keys.
 *
 *     export const texts = defineTexts({
 *       vi: { title: 'Nhiệm vụ', count: (n: number) => `${n} nhiệm vụ` },
 *       en: { title: 'Tasks', count: (n) => `${n} tasks` },
 *     });
 */
export function defineTexts<const V extends { readonly [key: string]: Text }>(texts: {
  vi: V;
  en: Same<NoInfer<V>>;
}): Texts<V> {
  // V already has the shape Same<V>; only its literal types are wider there.
  return { vi: texts.vi as unknown as Same<V>, en: texts.en };
}

/** The texts in the language in force. */
export function useTexts<T>(texts: Readonly<Record<Language, T>>): T {
  return texts[useLanguage()];
}
