/** The statements of the floor, one connection pool, prepared. Fixed, like the schema. */
export const LIST = `
select t.id, t.title, t.description, t.due_date, t.status, t.tracker, t.priority, t.done_ratio, t.created_on, t.updated_on,
       t.directive_number, t.channel, t.amount, t.signed_on, t.urgent,
       t.project, p.name project_name, t.assignee, a.name assignee_name, t.author, u.name author_name
  from tasks t join projects p on p.id = t.project left join people a on a.id = t.assignee left join people u on u.id = t.author
 where t.project = $1 and t.status = $2 order by t.due_date, t.id limit 25 offset $3`;
export const TOTAL = 'select count(*)::int n from tasks where project = $1 and status = $2';

export const TASK = `
select t.*, p.name project_name, a.name assignee_name, u.name author_name
  from tasks t join projects p on p.id = t.project left join people a on a.id = t.assignee left join people u on u.id = t.author where t.id = $1`;
export const JOURNAL =
  'select j.*, x.name person_name from journals j left join people x on x.id = j.person where j.task = $1 order by j.id';

export const PROVINCE_COUNTS =
  'select status, assignee, tracker, count(*)::int n from tasks where project = $1 group by 1, 2, 3';

export const INSERT_TASK = `
insert into tasks (title, description, due_date, status, tracker, priority, project, assignee, author, created_on, updated_on,
                   directive_number, channel, amount, signed_on, urgent)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, now(), now(), $10, $11, $12, $13, $14) returning *`;
export const INSERT_JOURNAL =
  'insert into journals (task, person, notes, created_on) values ($1, $2, $3, now())';
