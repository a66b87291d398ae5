-- The tasks of a province in the order of their number, sixty to a directive; seven directives in ten are the Party
-- committee's, the rest the People's Committee's, which the Party office may read as a recipient.
create temp table words as select i as at, 'word' || lpad(i::text, 3, '0') as word from generate_series(0, 154) i;
create temp table texts as
  select k0, string_agg(w.word, ' ' order by k) as text from generate_series(0, 154) k0
  cross join generate_series(1, 50) k join words w on w.at = (k0 * k * 31 + k * k * 17) % 155 group by k0;

create temp table draft as
  select x.*, place.jurisdiction_id, 1 + (nth - 1) / 60 as directive, 1 + (nth - 1) % 60 as number,
    date '2025-01-01' + ((g::bigint * 7919) % 730)::int as due_on,
    (array['assigned', 'in-progress', 'submitted', 'returned', 'confirmed', 'cancelled'])[
      case when s < 25 then 1 when s < 50 then 2 when s < 60 then 3 when s < 68 then 4 when s < 96 then 5 else 6 end] as state,
    (array['deliverable', 'measure', 'reporting'])[1 + (7 * g) % 3] as kind,
    case when g % 20 = 0 then 13 else 5 + g % 8 end as lead
  from (select g, (g::bigint * 104729 % 100)::int as s, p, row_number() over (partition by p order by g) as nth
    from (select g, (2 + (g::bigint * 48271 % 2147483647) % 34)::int as p from generate_series(1, :n) g) numbered) x
  join place on place.p = x.p;
alter table draft add column given_on date, add column id uuid, add column statement_id uuid, add column directive_id uuid;
update draft set given_on = due_on - (20 + (g * 31) % 340),
  id = pg_temp.uuid7(pg_temp.ms(due_on - (20 + (g * 31) % 340)) + g % 86400000, 'task ' || g),
  statement_id = pg_temp.uuid7(pg_temp.ms(due_on - (20 + (g * 31) % 340)) + g % 86400000, 'statement ' || g),
  directive_id = pg_temp.uuid7(pg_temp.ms('2024-06-01') + p * 100000 + directive, 'directive ' || p || ' ' || directive);
create index on draft (id);
analyze draft;

create temp table paper as
  select p, jurisdiction_id, directive_id as id, directive, directive % 10 < 7 as of_party,
    md5('a' || directive_id) || md5('b' || directive_id) as hash
  from draft group by p, jurisdiction_id, directive_id, directive;
insert into stored_file (jurisdiction_id, hash, size, media_type)
  select jurisdiction_id, hash, 20000, 'text/plain; charset=utf-8' from paper;
insert into directive (jurisdiction_id, id, origin_id, state, source_hash, source_name, source_format, text, doc_type, number, symbol,
    title, issuer_id, issued_on, custodian_id, imported_by, imported_at, in_force_by, in_force_at, in_force_on)
  select p.jurisdiction_id, p.id, (select id from installation), 'in-force', p.hash, 'van-ban.txt', 'txt', 'Nội dung văn bản.',
    case when of_party then 'KL' else 'KH' end, directive || case when of_party then '-KL/TU' else '/KH-UBND' end, '',
    'Văn bản thứ ' || directive, issuer.id, date '2024-07-01' + directive::int, office.id, officer.id, now(), officer.id, now(), '2024-07-01'
  from paper p join body issuer on issuer.p = p.p and issuer.at = case when of_party then 1 else 3 end
  join body office on office.p = p.p and office.at = case when of_party then 2 else 4 end
  join member officer on officer.p = p.p and officer.i = 0;
-- Read by issuer and office, by the Party office in any case, and by the bodies whose turn it is.
insert into directive_reader (jurisdiction_id, directive_id, organisation_id, basis, wording)
  select p.jurisdiction_id, p.id, b.id,
    case when b.at = case when of_party then 1 else 3 end then 'issuer'
      when b.at = case when of_party then 2 else 4 end then 'custodian' else 'recipient' end, null
  from paper p join body b on b.p = p.p and (b.at <= 2 or (b.at <= 4 and not of_party) or (b.at + directive) % 3 = 0);

insert into statement (jurisdiction_id, directive_id, id, provision_path, start_at, end_at, segments, text, context_line,
    disposition, rule, confidence, confirmed, duty)
  select d.jurisdiction_id, d.directive_id, d.statement_id, 'II/' || d.number, d.number * 400, d.number * 400 + 365, '[]', texts.text,
    'II- Nhiệm vụ và giải pháp', 'task', 'lead-verb', 0.95, true, null
  from draft d join texts on texts.k0 = d.g % 155 order by d.id;
