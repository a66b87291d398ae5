import type { ReviewStatement } from '../../review.schema.ts';

/** The part some words play in a proposal, the rule that read them and how sure it is. */
export type Ground = {
  readonly role: 'lead' | 'title' | 'accountable' | 'cooperating' | 'deadline' | 'product' | 'indicator';
  readonly rule: string | null;
  readonly confidence: number | null;
};

/** Words of the document and the part they play. */
export type Label = { readonly span: readonly [number, number]; readonly label: Ground };

const ROLES = ['title', 'lead', 'accountable', 'cooperating', 'deadline', 'product'] as const;

/**
 * The words a proposal rests on. They may stand outside its sentence, where a heading names who must act. What a
 * person entered rests on no words.
 */
export function evidenceOf(statement: ReviewStatement | null): Label[] {
  if (!statement) return [];
  const { duty, indicators } = statement;
  const figures = indicators.flatMap((one): Label[] =>
    one.entered ? [] : [{ span: one.span, label: { role: 'indicator', rule: null, confidence: null } }],
  );
  if (!duty) return figures;
  return [
    ...ROLES.flatMap((role) => {
      const ground = duty.grounds[role];
      if (ground?.source !== 'read') return [];
      const { rule, confidence } = ground;
      return ground.spans.map((span): Label => ({ span, label: { role, rule, confidence } }));
    }),
    ...figures,
  ];
}
