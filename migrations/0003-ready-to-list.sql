-- What lists, searches and reports read. All of it is saved with the events, and can be rebuilt from them.

create table complaint (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  complaint_id text collate "C" not null,
  version integer not null,
  resident_name text not null,
  about text not null,
  stage smallint not null,
  status text not null,
  received_on date not null,
  closed_on date,
  handled_by text collate "C",
  -- Counts how often an access code was given out; raising it makes the last one useless.
  access_code_issue integer not null default 1,
  primary key (landlord_id, complaint_id)
);
create index complaint_newest on complaint (landlord_id, received_on desc, complaint_id desc);
alter table complaint enable row level security, force row level security;
create policy own_landlord on complaint using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, update on complaint to recourse_app;

create table due (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  complaint_id text collate "C" not null,
  stage smallint not null,
  act text collate "C" not null,
  number smallint not null,
  due_on date not null,
  code_due_on date,
  aim_for date not null,
  done_on date,
  -- The complaint's, kept here so that one person's list is one walk of one index.
  handled_by text collate "C",
  primary key (landlord_id, complaint_id, stage, act, number)
);
create index due_by_act on due (landlord_id, act, due_on, complaint_id, stage, number) where done_on is null;
create index due_by_person on due (landlord_id, handled_by, due_on, complaint_id, stage, act, number)
  where done_on is null;
alter table due enable row level security, force row level security;
create policy own_landlord on due using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, update, delete on due to recourse_app;

create table finding (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  complaint_id text collate "C" not null,
  -- Its place among the complaint's findings, from 1.
  number smallint not null,
  provision text collate "C" not null,
  item text,
  stage smallint not null,
  answer text collate "C" not null,
  time text,
  settled_on date,
  due_on date,
  done_on date,
  working_days integer,
  counted_from text,
  limit_working_days integer,
  days_late integer,
  reason text not null,
  primary key (landlord_id, complaint_id, number)
);
alter table finding enable row level security, force row level security;
create policy own_landlord on finding using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, update, delete on finding to recourse_app;

-- Each letter as composed. Its number is that of the event it answers.
create table letter (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  complaint_id text collate "C" not null,
  number integer not null,
  kind text not null,
  document jsonb not null,
  composed_at timestamptz not null,
  delivered_at timestamptz,
  primary key (landlord_id, complaint_id, number)
);
alter table letter enable row level security, force row level security;
create policy own_landlord on letter using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, update (delivered_at) on letter to recourse_app;

-- What a search looks in. `source` is a hash of the text that `words` was made of, so that it is made only when it differs.
create table complaint_search (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  complaint_id text collate "C" not null,
  received_on date not null,
  source text not null,
  words tsvector not null,
  primary key (landlord_id, complaint_id)
);
create index complaint_search_words on complaint_search using gin (landlord_id, words);
alter table complaint_search enable row level security, force row level security;
create policy own_landlord on complaint_search using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, update, delete on complaint_search to recourse_app;

-- Under row-level security PostgreSQL may not use an index for @@, which is not marked leakproof: it would read every
-- complaint of the landlord. So the search is one function, run as a role that may read this table and nothing else. The
-- wall stands inside it: the caller gives no landlord, and gets only the rows of the one that the session is set to.
create policy searching on complaint_search for select to recourse_search using (true);
grant select on complaint_search to recourse_search;

create function complaints_with(asked tsquery, before_on date, before_id text, most integer)
returns table (complaint_id text, received_on date)
language sql stable security definer set search_path = pg_catalog, public
as $$
  select complaint_id, received_on
  from complaint_search
  where landlord_id = current_setting('recourse.landlord', true) and words @@ asked
    and (before_on is null or (received_on, complaint_id) < (before_on, before_id collate "C"))
  order by received_on desc, complaint_id desc
  limit most
$$;
revoke all on function complaints_with(tsquery, date, text, integer) from public;
grant execute on function complaints_with(tsquery, date, text, integer) to recourse_app;
grant create on schema public to recourse_search;
alter function complaints_with(tsquery, date, text, integer) owner to recourse_search;
revoke create on schema public from recourse_search;
