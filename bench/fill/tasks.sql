-- Tasks with their bodies, deadlines and three events each, then the roll-ups, counted here by rules of its own.
insert into task (jurisdiction_id, id, origin_id, directive_id, statement_id, assigner_id, office_id, number, title, kind, product,
    lead_id, wording, state, progress, due_on, original_due_on, deadline_source, long_notice, given_on, submitted_on, result_on,
    confirmed_on, evidence_count, last_report_on, created_at, updated_at, revision)
  select d.jurisdiction_id, d.id, (select id from installation), d.directive_id, d.statement_id, issuer.id, office.id, d.number,
    'Directive ' || g || ' ' || one.word || ' ' || two.word, d.kind, 'D-' || lpad(g::text, 8, '0'), leader.id, leader.name, d.state,
    case when d.state = 'confirmed' then 100 else g % 100 end, d.due_on, d.due_on, 'stated', d.due_on - d.given_on > 60, d.given_on,
    case when d.state in ('submitted', 'confirmed') then handed end, case when d.state in ('submitted', 'confirmed') then handed end,
    case when d.state = 'confirmed' then handed + 2 end, 0, d.given_on + 10, now(), now(), 2
  from (select draft.*, due_on + 5 - g % 15 as handed from draft) d
  join paper on paper.id = d.directive_id
  join body issuer on issuer.p = d.p and issuer.at = case when of_party then 1 else 3 end
  join body office on office.p = d.p and office.at = case when of_party then 2 else 4 end
  join body leader on leader.p = d.p and leader.at = d.lead
  join words one on one.at = d.g % 155 join words two on two.at = (d.g / 7) % 155 order by d.id;

insert into task_body (jurisdiction_id, task_id, organisation_id, part, basis, wording)
  select d.jurisdiction_id, d.id, b.id, case when b.at = d.lead then 'lead' else 'cooperating' end, 'directive', b.name
  from draft d join body b on b.p = d.p and (b.at = d.lead or (d.g % 4 = 0 and b.at = 5 + (d.lead - 4) % 9)) order by d.id;

insert into task_deadline (jurisdiction_id, task_id, seq, due_on, source, wording, rule, reason, set_by, set_on, at)
  select d.jurisdiction_id, d.id, 1, d.due_on, 'stated', 'trước ngày ' || to_char(d.due_on, 'DD/MM/YYYY'), 'before-day', null, officer.id,
    d.given_on, now()
  from draft d join member officer on officer.p = d.p and officer.i = 0 order by d.id;

insert into task_event (jurisdiction_id, task_id, seq, kind, on_day, at, person_id, post_id, organisation_id, state_before, state_after, details)
  select d.jurisdiction_id, d.id, j, (array['created', 'received', 'reported'])[j], d.given_on + j * 3, now(), who.id, who.post_id, seat.id,
    (array[null, 'assigned', 'received'])[j], case j when 1 then 'assigned' when 2 then 'received' else d.state end,
    jsonb_build_object('note', 'A note of about sixty characters that somebody wrote down ' || j)
  from draft d cross join generate_series(1, 3) j
  join member who on who.p = d.p and who.i = (d.g + j) % 10
  join body seat on seat.p = d.p and seat.at = who.seat order by d.id, j;

insert into task_number (jurisdiction_id, source_id, last)
  select jurisdiction_id, directive_id, max(number) from draft group by 1, 2;

create temp table counted as
  select t.jurisdiction_id, part.scope, part.scope_id, t.state, t.kind, t.due_on, t.long_notice,
    case t.state when 'cancelled' then 'ended'
      when 'submitted' then case when t.result_on > t.due_on then 'handed-in-late' else 'handed-in' end
      when 'confirmed' then case when t.result_on > t.due_on then 'late' else 'done' end else 'open' end as outcome
  from task t cross join lateral (values ('all', '00000000-0000-0000-0000-000000000000'::uuid), ('lead', t.lead_id),
    ('office', t.office_id), ('directive', t.directive_id)) as part (scope, scope_id);
insert into task_tally (jurisdiction_id, scope, scope_id, place, state, kind, n)
  select jurisdiction_id, scope, scope_id, 'whole', state, kind, count(*) from counted group by 1, 2, 3, 5, 6 order by 1, 2, 3, 5, 6;
insert into task_day_tally (jurisdiction_id, scope, scope_id, place, state, outcome, due_on, long_notice, n)
  select jurisdiction_id, scope, scope_id, 'whole', state, outcome, due_on, long_notice, count(*) from counted group by 1, 2, 3, 5, 6, 7, 8
  order by 1, 2, 3, 5, 6, 7, 8;
