import { type Kysely, sql } from 'kysely';
import { CHANGING, isolate } from '../../src/platform/database/isolation.ts';

/** The Vietnamese alphabet, with f, j, w, z where a reader looks for them. */
const ALPHABET = [...'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz'];
/** Level, huyền, hỏi, ngã, sắc, nặng: the order of dictionaries. */
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/**
 * Names in the order of a Vietnamese dictionary: first by letters (a ă â … d đ), then by tones. The embedded engine
 * has no Vietnamese collation, so the order is made of plain characters and is the same on both engines.
 */
async function createVietnameseOrder(db: Kysely<unknown>): Promise<void> {
  const written = ALPHABET.flatMap((letter, rank) =>
    (/[aăâeêioôơuưy]/u.test(letter) ? TONES : ['']).map((mark, tone) => ({
      letter: (letter + mark).normalize('NFC'),
      rank: String.fromCharCode(0x41 + rank),
      tone: String(tone),
    })),
  );
  const column = (name: 'letter' | 'rank' | 'tone') => sql.lit(written.map((one) => one[name]).join(''));
  await sql`create function vietnamese_order(value text) returns text language sql immutable strict parallel safe as $$
    select (translate(lower(normalize(value, NFC)), ${column('letter')}, ${column('rank')}) || ' ' ||
      translate(lower(normalize(value, NFC)), ${column('letter')}, ${column('tone')})) collate "C"
  $$`.execute(db);
}

/** People hold posts in bodies over time; a post carries a role. Rules are data with validity and legal basis. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createVietnameseOrder(db);
  await sql`create table person (
    jurisdiction_id uuid not null references jurisdiction (id),
    id uuid not null,
    origin_id uuid not null,
    full_name text not null check (full_name <> ''),
    email text not null check (email = lower(email)),
    user_id text unique,
    language text not null default 'vi' check (language in ('vi', 'en')),
    created_at timestamptz not null default now(),
    primary key (jurisdiction_id, id),
    unique (jurisdiction_id, email)
  )`.execute(db);
  await sql`create index person_by_name on person (jurisdiction_id, vietnamese_order(full_name) collate "C", id)`.execute(
    db,
  );
  await sql`create index person_by_words on person using gin (folded(full_name || ' ' || email) gin_trgm_ops)`.execute(
    db,
  );
  await isolate(db, 'person', CHANGING);

  await sql`create table post (
    jurisdiction_id uuid not null,
    id uuid not null,
    person_id uuid not null,
    organisation_id uuid not null,
    title text not null check (title <> ''),
    role text not null check (role in ('administrator', 'office', 'focal-point', 'leader', 'inspector')),
    valid_from date not null,
    valid_to date check (valid_to is null or valid_to > valid_from),
    recorded_at timestamptz not null default now(),
    primary key (jurisdiction_id, id),
    foreign key (jurisdiction_id, person_id) references person (jurisdiction_id, id),
    foreign key (jurisdiction_id, organisation_id) references organisation (jurisdiction_id, id)
  )`.execute(db);
  await sql`create index post_by_person on post (jurisdiction_id, person_id)`.execute(db);
  await sql`create index post_by_body on post (jurisdiction_id, organisation_id)`.execute(db);
  await isolate(db, 'post', CHANGING);

  await sql`create table rule (
    jurisdiction_id uuid not null references jurisdiction (id),
    id uuid not null,
    key text not null,
    value jsonb not null,
    valid_from date not null,
    valid_to date check (valid_to is null or valid_to > valid_from),
    legal_basis text not null default '',
    note text not null default '',
    recorded_at timestamptz not null default now(),
    superseded_at timestamptz,
    primary key (jurisdiction_id, id),
    exclude using gist (jurisdiction_id with =, key with =, daterange(valid_from, valid_to) with &&) where (superseded_at is null)
  )`.execute(db);
  await isolate(db, 'rule', CHANGING);

  // Read as the owner only, before anybody is signed in; an administrator adds links for people of the own province.
  await sql`create table first_link (
    token_digest text primary key,
    jurisdiction_id uuid references jurisdiction (id),
    person_id uuid,
    expires_at timestamptz not null,
    used_at timestamptz,
    created_at timestamptz not null default now()
  )`.execute(db);
  await sql`alter table first_link enable row level security`.execute(db);
  await sql`create policy own_people on first_link for insert to quyet_app
    with check (jurisdiction_id = current_jurisdiction() and person_id is not null)`.execute(db);
  await sql`grant insert on first_link to quyet_app`.execute(db);
}
