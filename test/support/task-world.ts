import type { Actor, HeldPost, Role, Scope } from '../../src/modules/access/index.ts';
import { seedRules } from '../../src/modules/rules/index.ts';
import type { TaskDraft } from '../../src/modules/tasks/index.ts';
import { createBus } from '../../src/platform/events/bus.ts';
import { inScope } from '../../src/platform/http/scope.ts';
import { newId } from '../../src/platform/ids/id.ts';
import type { TestDatabase } from './database.ts';

/** Bodies of a small province: who gives, who acts, who only reads. */
const BODIES = [
  'committee',
  'office',
  'council',
  'councilOffice',
  'construction',
  'finance',
  'ward',
  'commune',
  'inspection',
] as const;
export type BodyKey = (typeof BODIES)[number];

const PEOPLE = {
  officer: ['office', 'office', ['committee']],
  councilOfficer: ['councilOffice', 'office', ['council']],
  constructionClerk: ['construction', 'focal-point', []],
  financeClerk: ['finance', 'focal-point', []],
  wardClerk: ['ward', 'focal-point', []],
  communeClerk: ['commune', 'focal-point', []],
  secretary: ['committee', 'leader', ['office']],
  inspector: ['inspection', 'inspector', []],
  administrator: ['office', 'administrator', []],
} as const satisfies Record<string, readonly [BodyKey, Role, readonly BodyKey[]]>;
export type PersonKey = keyof typeof PEOPLE;
export const PERSON_KEYS = Object.keys(PEOPLE) as PersonKey[];

/** Who may read each directive whole: the committee's is read by departments, the council's by few. */
const READERS: Readonly<Record<'A' | 'B', readonly BodyKey[]>> = {
  A: ['committee', 'office', 'council', 'construction', 'finance'],
  B: ['council', 'councilOffice', 'construction'],
};

export interface TaskWorld {
  readonly jurisdictionId: string;
  readonly body: Readonly<Record<BodyKey, string>>;
  readonly directive: Readonly<
    Record<'A' | 'B', { readonly id: string; readonly statements: readonly string[] }>
  >;
  actor(person: PersonKey): Actor;
  /** Runs work as somebody on a day. */
  as<R>(person: PersonKey, day: string, work: (scope: Scope) => Promise<R>): Promise<R>;
  draft(directive: 'A' | 'B', sentence: number, more?: Partial<TaskDraft>): TaskDraft;
}

/** A province with bodies, people, and two directives in force whose sentences give work. */
export async function taskWorld(test: TestDatabase): Promise<TaskWorld> {
  const here = await test.newJurisdiction();
  const query = (text: string, values: readonly unknown[]) => test.database.pool.query(text, [...values]);
  const body = Object.fromEntries(BODIES.map((key) => [key, newId()])) as Record<BodyKey, string>;
  for (const key of BODIES) {
    await query('insert into organisation (jurisdiction_id, id, origin_id) values ($1, $2, $3)', [
      here,
      body[key],
      test.originId,
    ]);
    await query(
      `insert into organisation_version (jurisdiction_id, id, organisation_id, valid_from, name, short_name, kind, level)
       values ($1, $2, $3, '2020-01-01', $4, $5, 'department', 'province')`,
      [here, newId(), body[key], `Cơ quan ${key}`, key],
    );
  }
  const actors = new Map<PersonKey, Actor>();
  for (const [key, [seat, role, serves]] of Object.entries(PEOPLE)) {
    const personId = newId();
    const post: HeldPost = {
      id: newId(),
      title: 'Chuyên viên',
      bodyId: body[seat],
      role,
      serves: serves.map((one) => body[one]),
    };
    await query(
      'insert into person (jurisdiction_id, id, origin_id, full_name, email) values ($1, $2, $3, $4, $5)',
      [here, personId, test.originId, `Người ${key}`, `${key.toLowerCase()}@${here}.vn`],
    );
    await query(
      `insert into post (jurisdiction_id, id, person_id, organisation_id, title, role, valid_from)
       values ($1, $2, $3, $4, $5, $6, '2020-01-01')`,
      [here, post.id, personId, post.bodyId, post.title, role],
    );
    actors.set(key as PersonKey, {
      jurisdictionId: here,
      personId,
      personName: `Người ${key}`,
      posts: [post],
      postId: post.id,
    });
  }
  const actor = (person: PersonKey) => actors.get(person) as Actor;
  const as = <R>(person: PersonKey, day: string, work: (scope: Scope) => Promise<R>): Promise<R> =>
    inScope(
      {
        database: test.database,
        bus: createBus(() => undefined),
        originId: test.originId,
        actor: actor(person),
        at: new Date(`${day}T02:00:00Z`),
        today: day,
      },
      'write',
      work,
    );
  const directive = {
    A: await directiveOf('A', '58-KL/TU', body.committee, body.office),
    B: await directiveOf('B', '186/KH-UBND', body.council, body.councilOffice),
  };
  await as('administrator', '2026-01-01', seedRules);

  async function directiveOf(key: 'A' | 'B', number: string, issuer: string, custodian: string) {
    const id = newId();
    const hash = (key === 'A' ? 'a' : 'b').repeat(64);
    const by = actor('officer').personId;
    await query(
      "insert into stored_file (jurisdiction_id, hash, size, media_type) values ($1, $2, 1, 'text/plain')",
      [here, hash],
    );
    await query(
      `insert into directive (jurisdiction_id, id, origin_id, state, source_hash, source_name, doc_type, number, title,
         issuer_id, issued_on, custodian_id, imported_by, imported_at, in_force_on)
       values ($1, $2, $3, 'in-force', $4, 'van-ban.txt', 'KL', $5, 'Về phát triển vùng ven sông', $6, '2026-01-05',
         $7, $8, now(), '2026-01-06')`,
      [here, id, test.originId, hash, number, issuer, custodian, by],
    );
    const statements: string[] = [];
    for (let ordinal = 0; ordinal < 6; ordinal++) {
      const statement = newId();
      statements.push(statement);
      await query(
        `insert into statement (jurisdiction_id, directive_id, id, provision_path, start_at, end_at, segments,
           text, context_line, disposition, rule, confidence)
         values ($1, $2, $3, 'III/2', $4, $5, '[]', $6, '2- Về giao thông', 'task', 'r', 1)`,
        [here, id, statement, ordinal * 100, ordinal * 100 + 90, `Sở Xây dựng thực hiện việc số ${ordinal}.`],
      );
    }
    for (const reader of READERS[key]) {
      await query(
        "insert into directive_reader (jurisdiction_id, directive_id, organisation_id, basis) values ($1, $2, $3, 'recipient')",
        [here, id, body[reader]],
      );
    }
    return { id, statements };
  }

  return {
    jurisdictionId: here,
    body,
    directive,
    actor,
    as,
    draft: (key, sentence, more = {}) => ({
      directiveId: directive[key].id,
      statementId: directive[key].statements[sentence] ?? null,
      title: `Rà soát quy hoạch đường ven sông, việc ${sentence}`,
      kind: 'deliverable',
      product: 'Báo cáo',
      wording: 'Sở Xây dựng',
      classWording: null,
      leadIds: [],
      accountableId: null,
      cooperatingIds: [],
      supervisingIds: [],
      receiverIds: [],
      deadline: { dueOn: null, source: 'none', wording: null, rule: null },
      recurrence: null,
      event: null,
      givenOn: '2026-01-06',
      ...more,
    }),
  };
}
