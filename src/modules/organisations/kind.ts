/**
 * What a body is. The order is the order in which bodies of one parent are listed: the organs through which it speaks
 * and its office first, then what works for it, then what stands on its own.
 */
export const ORGANISATION_KINDS = [
  'executive-committee',
  'standing-committee',
  'standing-board',
  'office',
  'inspection-committee',
  'party-advisory',
  'party-civil-affairs-committee',
  'party-committee',
  'subordinate-party-committee',
  'peoples-council',
  'peoples-committee',
  'department',
  'sector-agency',
  'management-board',
  'front',
  'mass-organisation',
  'public-service-unit',
  'enterprise',
  'ministry',
  'other',
] as const;

export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** The level at which a body stands; districts ended on 30/6/2025 (Resolution 203/2025/QH15). */
export const ORGANISATION_LEVELS = ['centre', 'province', 'district', 'commune'] as const;

export type OrganisationLevel = (typeof ORGANISATION_LEVELS)[number];
