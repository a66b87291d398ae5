-- 34 provinces, each with thirteen bodies and ten people: the office that follows, a second office, nine that lead.

-- UUIDv7 of a moment, the rest from a name, so that the same run makes the same ids in the order of time.
create function pg_temp.uuid7(ms bigint, name text) returns uuid language sql immutable as
  $$ select (lpad(to_hex(ms), 12, '0') || '7' || substr(md5(name), 1, 3) || '8' || substr(md5(name), 4, 15))::uuid $$;
create function pg_temp.ms(day date) returns bigint language sql immutable as
  $$ select ((day - date '1970-01-01') * 86400000::bigint) $$;

insert into installation (id) values (pg_temp.uuid7(pg_temp.ms('2024-01-01'), 'installation'));

create temp table place as
  select p, pg_temp.uuid7(pg_temp.ms('2024-01-01') + p, 'jurisdiction ' || p) as jurisdiction_id, 'Tỉnh thứ ' || (p - 1) as name
  from generate_series(2, 35) p;
insert into jurisdiction (id, name, kind) select jurisdiction_id, name, 'province' from place;

create temp table kind_of_body (at int, name text, short_name text, kind text, parent int);
insert into kind_of_body values
  (1, 'Tỉnh ủy', null, 'party-committee', null), (2, 'Văn phòng Tỉnh ủy', 'VPTU', 'office', 1),
  (3, 'Ủy ban nhân dân tỉnh', 'UBND tỉnh', 'peoples-committee', null), (4, 'Văn phòng UBND tỉnh', 'VP UBND', 'office', 3),
  (5, 'Sở Xây dựng', 'Sở XD', 'department', 3), (6, 'Sở Tài chính', 'Sở TC', 'department', 3),
  (7, 'Sở Nội vụ', 'Sở NV', 'department', 3), (8, 'Sở Y tế', 'Sở YT', 'department', 3),
  (9, 'Sở Tư pháp', 'Sở TP', 'department', 3), (10, 'Sở Công Thương', 'Sở CT', 'department', 3),
  (11, 'Sở Khoa học và Công nghệ', 'Sở KH&CN', 'department', 3),
  (12, 'Sở Nông nghiệp và Môi trường', 'Sở NN&MT', 'department', 3), (13, 'Thanh tra tỉnh', null, 'department', 3);

create temp table body as
  select place.p, place.jurisdiction_id, k.*, pg_temp.uuid7(pg_temp.ms('2024-01-02') + place.p * 100 + k.at, 'body ' || place.p || ' ' || k.at) as id
  from place cross join kind_of_body k;
insert into organisation (jurisdiction_id, id, origin_id)
  select jurisdiction_id, id, (select id from installation) from body;
insert into organisation_version (jurisdiction_id, id, organisation_id, valid_from, name, short_name, kind, level, parent_id)
  select b.jurisdiction_id, pg_temp.uuid7(pg_temp.ms('2024-01-03') + b.p * 100 + b.at, 'version ' || b.p || ' ' || b.at), b.id,
    '2024-01-01', b.name, b.short_name, b.kind, 'province', over.id
  from body b left join body over on over.p = b.p and over.at = b.parent;

-- Person 0 is the officer of the Party office; 1 to 9 answer for the nine bodies that lead.
create temp table member as
  select place.p, place.jurisdiction_id, i, pg_temp.uuid7(pg_temp.ms('2024-01-04') + place.p * 100 + i, 'person ' || place.p || ' ' || i) as id,
    pg_temp.uuid7(pg_temp.ms('2024-01-05') + place.p * 100 + i, 'post ' || place.p || ' ' || i) as post_id,
    case when i = 0 then 2 else 4 + i end as seat
  from place cross join generate_series(0, 9) i;
insert into auth."user" (id, name, email, "emailVerified")
  select 'officer-' || p, 'Cán bộ ' || p || '.0', 'can-bo-' || p || '@example.vn', true from place;
insert into person (jurisdiction_id, id, origin_id, full_name, email, user_id)
  select jurisdiction_id, id, (select id from installation), 'Cán bộ ' || p || '.' || i, 'can-bo-' || p || '.' || i || '@example.vn',
    case when i = 0 then 'officer-' || p end
  from member;
insert into post (jurisdiction_id, id, person_id, organisation_id, title, role, valid_from)
  select m.jurisdiction_id, m.post_id, m.id, b.id, 'Chuyên viên', case when m.i = 0 then 'office' else 'focal-point' end, '2024-01-01'
  from member m join body b on b.p = m.p and b.at = m.seat;
