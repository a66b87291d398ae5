/** What a post allows. Rights come from roles held through dated posts in a body, never from the person. */
export const ROLES = ['administrator', 'office', 'focal-point', 'leader', 'inspector'] as const;

/**
 * administrator — people, bodies, rules; reads no directive by that role alone.
 * office — the office serving an issuer: imports, confirms, assigns, follows, confirms completion.
 * focal-point — answers for the tasks of the body.
 * leader — reads what the body may read; decides.
 * inspector — the inspection committee: reads everything, changes nothing (Regulation 08-QC/TW).
 */
export type Role = (typeof ROLES)[number];
