-- :n tasks; g = 1..n. Titles of ~37 and descriptions of 50 words from one list, dates over two years, statuses by share.
insert into projects select 1, 'Root', null;
insert into projects select 1 + p, 'Province ' || p, 1 from generate_series(1, 34) p;
insert into people select i, 'Person ' || i, 'person' || i || '@example.vn' from generate_series(1, 300) i;
create temp table words as select i as at, 'word' || lpad(i::text, 3, '0') as word from generate_series(0, 154) i;
create temp table texts as
  select k0, string_agg(w.word, ' ' order by k) as text from generate_series(0, 154) k0
  cross join generate_series(1, 50) k join words w on w.at = (k0 * k * 31 + k * k * 17) % 155 group by k0;
insert into tasks (title, description, due_date, status, tracker, priority, project, assignee, author, created_on, updated_on,
                   done_ratio, directive_number, channel, amount, signed_on, urgent)
select 'Directive ' || g || ' ' || (select word from words where at = g % 155) || ' ' || (select word from words where at = (g / 7) % 155),
       (select text from texts where k0 = g % 155),
       date '2025-01-01' + ((g::bigint * 7919) % 730)::int,
       case when s < 25 then 1 when s < 50 then 2 when s < 60 then 3 when s < 68 then 4 when s < 96 then 5 else 6 end,
       1 + (7 * g) % 3, 1 + g % 5, p,
       case when g % 20 = 0 then 1 + g % 10 else 11 + ((p - 2) * 8 + g % 8) end, 1 + g % 10, now(), now(),
       g % 100, 'D-' || lpad(g::text, 8, '0'), 'channel ' || g % 5, g % 100000, date '2025-01-01' + (g % 700), g % 9 = 0
  from (select g, (g::bigint * 104729 % 100)::int as s, (2 + (g::bigint * 48271 % 2147483647) % 34)::int as p from generate_series(1, :n) g) x;
insert into journals (task, person, notes, created_on, prop, old_value, new_value)
select g, 1 + (g + j) % 300, 'A note of about sixty characters that somebody wrote down ' || j, now(), 'status', j::text, (j + 1)::text
  from generate_series(1, :n) g cross join generate_series(1, 3) j;
