-- The floor: what PostgreSQL and a bare route can do on this machine with the right indexes, no permissions, no audit.
-- Fixed: schema, indexes and statements are never changed to flatter what is measured beside them.
create table projects (id int primary key, name text not null, parent int references projects (id));
create table people (id int primary key, name text not null, email text);
create table tasks (
  id serial primary key, title text not null, description text, due_date date,
  status int not null, tracker int not null, priority int not null,
  project int not null references projects (id), assignee int references people (id), author int references people (id),
  created_on timestamp, updated_on timestamp, done_ratio int default 0,
  directive_number text, channel text, amount int, signed_on date, urgent boolean);
create table journals (
  id bigserial primary key, task int not null references tasks (id), person int references people (id),
  notes text, created_on timestamp, prop text, old_value text, new_value text);
