-- Contacts that are not complaints: requests, enquiries, compliments, comments, surveys. Their events stand among those of
-- complaints, in the same chain of days: complaint_id is then the contact's reference, which begins with S, not C.

comment on column complaint_event.complaint_id is 'the reference of a complaint (C-…) or of a contact (S-…)';
comment on column words.complaint_id is 'the reference of a complaint (C-…) or of a contact (S-…)';

create table contact (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  contact_id text collate "C" not null,
  version integer not null,
  kind text collate "C" not null,
  resident_name text not null,
  about text not null,
  received_on date not null,
  -- The last day somebody followed it up.
  followed_up_on date,
  -- The first day that dissatisfaction was expressed, in a survey too.
  dissatisfied_on date,
  -- What the resident last said to the choice to complain; null where no dissatisfaction was recorded.
  choice text,
  -- What in its words sounds dissatisfied while nobody was given the choice.
  heard text[] not null,
  -- The complaint that was made of it.
  complaint_id text collate "C",
  closed_on date,
  primary key (landlord_id, contact_id)
);
create index contact_newest on contact (landlord_id, received_on desc, contact_id desc);
create index contact_open on contact (landlord_id, kind, received_on, contact_id) where closed_on is null;
create index contact_heard on contact (landlord_id, received_on, contact_id) where heard <> '{}';
create unique index contact_complaint on contact (landlord_id, complaint_id) where complaint_id is not null;
alter table contact enable row level security, force row level security;
create policy own_landlord on contact using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, update on contact to recourse_app;

create table contact_finding (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  contact_id text collate "C" not null,
  provision text collate "C" not null,
  answer text collate "C" not null,
  settled_on date,
  due_on date,
  done_on date,
  reason text not null,
  primary key (landlord_id, contact_id, provision)
);
alter table contact_finding enable row level security, force row level security;
create policy own_landlord on contact_finding using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, update, delete on contact_finding to recourse_app;

-- Searched as complaints are, and for the same reason by a function of its own: see 0003.
create table contact_search (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  contact_id text collate "C" not null,
  received_on date not null,
  source text not null,
  words tsvector not null,
  primary key (landlord_id, contact_id)
);
create index contact_search_words on contact_search using gin (landlord_id, words);
alter table contact_search enable row level security, force row level security;
create policy own_landlord on contact_search using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, update, delete on contact_search to recourse_app;
create policy searching on contact_search for select to recourse_search using (true);
grant select on contact_search to recourse_search;

create function contacts_with(asked tsquery, before_on date, before_id text, most integer)
returns table (contact_id text, received_on date)
language sql stable security definer set search_path = pg_catalog, public
as $$
  select contact_id, received_on
  from contact_search
  where landlord_id = current_setting('recourse.landlord', true) and words @@ asked
    and (before_on is null or (received_on, contact_id) < (before_on, before_id collate "C"))
  order by received_on desc, contact_id desc
  limit most
$$;
revoke all on function contacts_with(tsquery, date, text, integer) from public;
grant execute on function contacts_with(tsquery, date, text, integer) to recourse_app;
grant create on schema public to recourse_search;
alter function contacts_with(tsquery, date, text, integer) owner to recourse_search;
revoke create on schema public from recourse_search;
