import { canonicalAgencyName, foldVietnamese } from '@quyet/parser/entities';

/**
 * One spelling for one name: abbreviations written out or in, one tone style, small letters, no punctuation.
 * "Uỷ ban nhân dân TỈNH", "UBND tỉnh" → "ubnd tỉnh".
 */
export const wordingKey = (name: string): string => {
  const canonical = foldVietnamese(canonicalAgencyName(name).replaceAll('&', ' và '));
  return canonical.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
};

/** Bodies of the province that are called with and without "tỉnh"; "UBND" or "Công an" alone could be any level's. */
const WITH_OR_WITHOUT_PROVINCE =
  /^(sở|ban|văn phòng|thanh tra|trường|trung tâm|bộ chỉ huy|hội|liên đoàn|liên hiệp|liên minh|quỹ) .+ tỉnh$/u;

/**
 * The keys under which a name is found. A province's own name at the end says nothing inside that province:
 * "Tỉnh ủy Minh Giang" is "Tỉnh ủy" there, "Sở Xây dựng tỉnh Minh Giang" is "Sở Xây dựng".
 * @param home key of the province's name without "tỉnh" or "thành phố"; '' where unknown
 */
export function wordingKeys(name: string, home: string): readonly string[] {
  const whole = wordingKey(name);
  const keys = [whole];
  const within = home !== '' && whole.endsWith(` ${home}`) ? whole.slice(0, -home.length - 1) : whole;
  if (within !== whole && within !== 'tỉnh' && within !== 'thành phố') keys.push(wordingKey(within));
  for (const key of [...keys]) {
    if (WITH_OR_WITHOUT_PROVINCE.test(key)) keys.push(key.replace(/ tỉnh$/u, ''));
  }
  return [...new Set(keys)];
}

/** "Tỉnh Minh Giang" → "minh giang". */
export const homeKey = (jurisdictionName: string): string =>
  wordingKey(jurisdictionName).replace(/^(tỉnh|thành phố) /u, '');
