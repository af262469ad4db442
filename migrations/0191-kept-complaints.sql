-- Complaints that are kept to named people: the line says to whom, so that no list or search shows it to anybody else; null
-- where everybody of the landlord's staff may open it.
alter table complaint add column readers text[];
-- Who opened one, a row for each minute in which they read any of its pages.
create table opening (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  complaint_id text collate "C" not null,
  person_id text collate "C" not null,
  opened_at timestamptz not null,
  primary key (landlord_id, complaint_id, opened_at, person_id)
);
alter table opening enable row level security, force row level security;
create policy own_landlord on opening using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert on opening to recourse_app;
-- A worklist, too, shows what is due on one to nobody else.
alter table due add column only_for text[];

-- The search looks among those that the person may open: what is kept is found by no word of it.
alter table complaint_search add column readers text[];
drop function complaints_with(tsquery, date, text, integer);
create function complaints_with(asked tsquery, before_on date, before_id text, most integer, person text)
returns table (complaint_id text, received_on date)
language sql stable security definer set search_path = pg_catalog, public
as $$
  select complaint_id, received_on
  from complaint_search
  where landlord_id = current_setting('recourse.landlord', true) and words @@ asked
    and (readers is null or person = any(readers))
    and (before_on is null or (received_on, complaint_id) < (before_on, before_id collate "C"))
  order by received_on desc, complaint_id desc
  limit most
$$;
revoke all on function complaints_with(tsquery, date, text, integer, text) from public;
grant execute on function complaints_with(tsquery, date, text, integer, text) to recourse_app;
grant create on schema public to recourse_search;
alter function complaints_with(tsquery, date, text, integer, text) owner to recourse_search;
revoke create on schema public from recourse_search;
