create index on tasks (project);
create index on tasks (status);
create index on tasks (assignee);
create index on tasks (tracker);
create index on tasks (created_on);
create index on journals (task);
create index on tasks (project, status, due_date, id);
create index on tasks (project, status, assignee, tracker);
analyze;
