import type { Nature } from './version.ts';

/** A name as it is kept: composed letters, single spaces. Its spelling is left alone. */
export const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

const orNull = (text: string | null): string | null => {
  const kept = text === null ? '' : tidy(text);
  return kept === '' ? null : kept;
};

/** What a body is, from anything that has these fields, with its texts tidy and empty ones null. */
export const tidyNature = (given: Nature): Nature => ({
  name: tidy(given.name),
  shortName: orNull(given.shortName),
  code: orNull(given.code),
  kind: given.kind,
  level: given.level,
  parentId: given.parentId,
  territory: orNull(given.territory),
});

/** The same for some of the fields; those not given stay away. */
export function tidyChanges(
  given: { readonly [F in keyof Nature]?: Nature[F] | undefined },
): Partial<Nature> {
  return {
    ...(given.name === undefined ? {} : { name: tidy(given.name) }),
    ...(given.shortName === undefined ? {} : { shortName: orNull(given.shortName) }),
    ...(given.code === undefined ? {} : { code: orNull(given.code) }),
    ...(given.kind === undefined ? {} : { kind: given.kind }),
    ...(given.level === undefined ? {} : { level: given.level }),
    ...(given.parentId === undefined ? {} : { parentId: given.parentId }),
    ...(given.territory === undefined ? {} : { territory: orNull(given.territory) }),
  };
}
