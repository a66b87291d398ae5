import type { Directory, DirectoryBody } from './directory.ts';
import type { OrganisationKind, OrganisationLevel } from './kind.ts';
import { wordingKey } from './wording.ts';

/** The bodies a class of a document may mean; a proposal to be ticked by hand, never an assignment. */
export interface ClassMembers {
  /** False where the words name no class we know: then nothing is proposed. */
  readonly known: boolean;
  readonly bodies: readonly DirectoryBody[];
}

interface ClassRule {
  /** Matched against the wording in small letters without punctuation; what it matches is used up. */
  readonly words: RegExp;
  readonly kinds: readonly OrganisationKind[];
  readonly levels?: readonly OrganisationLevel[];
  /** Of the words matched, those that must stand in the name of a member: "các phường" asks for wards only. */
  readonly named?: RegExp;
}

const PLACES = '(?:huyện|thị xã|thành phố|xã(?! hội)|phường|thị trấn|đặc khu)';
const LOCAL: readonly OrganisationLevel[] = ['district', 'commune'];
const phrase = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'gu');
const list = (item: string): string => `${item}(?: (?:và |các )?${item})*`;

/** First the narrow classes, then the wide ones: "đảng ủy các xã, phường" before "các xã, phường". */
const RULES: readonly ClassRule[] = [
  {
    words: phrase(list('(?:huyện|thành|thị) ủy')),
    kinds: ['party-committee'],
    levels: ['district'],
    named: phrase('(?:huyện|thành|thị) ủy'),
  },
  {
    words: phrase(`(?:đảng ủy|đảng bộ|cấp ủy)(?: các| cấp)* ${list(PLACES)}`),
    kinds: ['party-committee'],
    levels: LOCAL,
    named: phrase(PLACES),
  },
  {
    words: phrase('(?:đảng ủy|đảng bộ)(?: các)?(?: trực thuộc)(?: tỉnh ủy| tỉnh)?'),
    kinds: ['party-committee', 'subordinate-party-committee'],
    levels: ['province', 'district', 'commune'],
  },
  {
    words: phrase('(?:cấp ủy|tổ chức đảng|đảng ủy)(?: đảng)?(?: các cấp)?'),
    kinds: ['party-committee', 'subordinate-party-committee'],
    levels: ['province', 'district', 'commune'],
  },
  {
    words: phrase(
      '(?:hđnd|hội đồng nhân dân) (?:các |cấp )*(?:huyện|thị xã|thành phố|xã|phường|cấp).*?(?=ubnd|$)',
    ),
    kinds: ['peoples-council'],
    levels: LOCAL,
  },
  { words: phrase('(?:ubnd )?cấp huyện'), kinds: ['peoples-committee'], levels: ['district'] },
  { words: phrase('(?:ubnd )?cấp xã'), kinds: ['peoples-committee'], levels: ['commune'] },
  {
    words: phrase(`(?:ubnd |chính quyền )?(?:các )?${list(PLACES)}`),
    kinds: ['peoples-committee'],
    levels: LOCAL,
    named: phrase(PLACES),
  },
  { words: phrase('địa phương|chính quyền(?: các cấp)?'), kinds: ['peoples-committee'], levels: LOCAL },
  {
    words: phrase('ban (?:xây dựng )?đảng|ban tham mưu|(?:cơ quan )?tham mưu giúp việc|ban của tỉnh ủy'),
    kinds: ['party-advisory', 'inspection-committee', 'office'],
    levels: ['province'],
  },
  { words: phrase('ban cán sự(?: đảng)?|đảng đoàn'), kinds: ['party-civil-affairs-committee'] },
  {
    words: phrase('bộ(?: ban)? ngành(?: trung ương)?|cơ quan trung ương'),
    kinds: ['ministry', 'sector-agency'],
  },
  {
    words: phrase('sở ban(?: ngành)?|ban ngành'),
    kinds: ['department', 'management-board', 'sector-agency'],
    levels: ['province'],
  },
  { words: phrase('sở ngành|ngành'), kinds: ['department', 'sector-agency'], levels: ['province'] },
  { words: phrase('sở'), kinds: ['department'], levels: ['province'] },
  { words: phrase('ban quản lý'), kinds: ['management-board'] },
  { words: phrase('mttq|mặt trận(?: tổ quốc)?'), kinds: ['front'] },
  {
    words: phrase('tổ chức chính trị(?: xã hội)?|đoàn thể|hội quần chúng'),
    kinds: ['mass-organisation'],
  },
  { words: phrase('doanh nghiệp'), kinds: ['enterprise'] },
  { words: phrase('đơn vị sự nghiệp'), kinds: ['public-service-unit'] },
  {
    words: phrase('cơ quan(?: ban ngành)?(?: đơn vị)?|đơn vị'),
    kinds: ['department', 'sector-agency', 'management-board', 'public-service-unit'],
    levels: ['province'],
  },
];

/**
 * The bodies of the directory that a class wording may mean: "các sở, ngành", "UBND các huyện, thành phố",
 * "các huyện ủy, thành ủy", "đảng ủy các xã, phường", "MTTQ và các đoàn thể". Several classes in one wording add up.
 */
export function membersOfClass(directory: Directory, classWording: string): ClassMembers {
  let left = wordingKey(classWording);
  const members = new Set<DirectoryBody>();
  let known = false;
  for (const rule of RULES) {
    const matches = left.match(rule.words);
    if (!matches) continue;
    known = true;
    const named = rule.named ? new Set(matches.join(' ').match(rule.named)) : null;
    for (const body of directory.bodies) {
      if (
        rule.kinds.includes(body.kind) &&
        (rule.levels?.includes(body.level) ?? true) &&
        bears(body, named)
      ) {
        members.add(body);
      }
    }
    left = left.replace(rule.words, ' ; ');
  }
  return { known, bodies: directory.bodies.filter((body) => members.has(body)) };
}

function bears(body: DirectoryBody, words: ReadonlySet<string> | null): boolean {
  if (words === null || words.size === 0) return true;
  const name = ` ${wordingKey(body.name)} `;
  return [...words].some((word) => name.includes(` ${word} `));
}
