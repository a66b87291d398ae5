import type { ReaderLine } from './directive.ts';
import type { Bodies } from './named-bodies.ts';

const CLASS_NOUN = /(?<!\p{L})(?:các|những|toàn thể|tất cả)(?!\p{L})/iu;
/** "Lưu: VT, TH2": where the copy is kept, not who receives it. */
const ARCHIVE = /^lưu(?!\p{L})/iu;
/** Persons receive as persons; whoever must read for the body holds a post in it. */
const PERSONS = /^(?:các )?(?:đồng chí|đ\/c|ông|bà)(?!\p{L})/iu;

/**
 * Which bodies each line of "Nơi nhận" and the circulation scope mean, as a proposal to the clerk, who confirms.
 * A line that names no body we know proposes none.
 */
export function proposeReaders(
  recipients: readonly string[],
  circulation: string | null,
  bodies: Bodies,
): ReaderLine[] {
  const lines = recipients.map((wording) => lineFor('recipient', wording, bodies));
  return circulation === null ? lines : [...lines, lineFor('circulation', circulation, bodies)];
}

function lineFor(basis: ReaderLine['basis'], wording: string, bodies: Bodies): ReaderLine {
  const bare = wording
    .normalize('NFC')
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/^[\s\-–+•*]+|[\s,;.:/]+$/gu, '')
    .trim();
  const line = (isClass: boolean, bodyIds: readonly string[]): ReaderLine => ({
    basis,
    wording: bare === '' ? wording : bare,
    isClass,
    bodyIds: present(bodies, bodyIds),
    confirmed: false,
  });
  if (ARCHIVE.test(bare) || PERSONS.test(bare)) return line(false, []);
  const whole = bodies.denoted(bare);
  if (whole.outcome === 'one') return line(false, [whole.bodyId]);
  if (CLASS_NOUN.test(bare)) return line(true, bodies.members(bare) ?? []);
  const parts = bare.split(/[,;]\s*|\s+và\s+/u).map((part) => bodies.denoted(part));
  return line(
    false,
    parts.flatMap((part) => (part.outcome === 'one' ? [part.bodyId] : [])),
  );
}

const present = (bodies: Bodies, ids: readonly string[]): string[] => [
  ...new Set(ids.map((id) => bodies.today(id)).filter((id) => id !== null)),
];
