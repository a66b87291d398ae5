import type { Role } from './role.ts';

/** Where a post sits: a body as it stood on the day; kind null where the body had ended by then. */
export interface Seat {
  readonly bodyId: string;
  readonly kind: string | null;
  readonly parentId: string | null;
}

/** An organ through which a committee speaks: Executive Committee, Standing Committee, Standing Board. */
interface Organ {
  readonly id: string;
  readonly parent: string;
}

const ORGANS = ['executive-committee', 'standing-committee', 'standing-board'];

/**
 * The bodies an officer or a leader serves besides the own one. An office serves the committee above it and the
 * organs through which that committee speaks ("Văn phòng Tỉnh ủy": Tỉnh ủy, Ban Thường vụ Tỉnh ủy); so does whoever
 * sits in such an organ. Whoever sits in the committee itself serves its organs. Other roles serve nobody else.
 */
export function bodiesOfTheOffice(role: Role, seat: Seat, organs: readonly Organ[]): readonly string[] {
  if (role !== 'office' && role !== 'leader') return [];
  const aside = seat.kind === 'office' || (seat.kind !== null && ORGANS.includes(seat.kind));
  const committee = aside ? seat.parentId : seat.bodyId;
  if (committee === null) return [];
  const served = [
    committee,
    ...organs.filter((organ) => organ.parent === committee).map((organ) => organ.id),
  ];
  return [...new Set(served)].filter((id) => id !== seat.bodyId);
}
