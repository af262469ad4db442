-- A word that most complaints have (a town, the beginning of a word) took as long as reading every complaint that has it,
-- to show the newest fifty. So the newest are looked at first, in order, and only where too few of them have the words are
-- all that have them gathered from the index.

create index complaint_search_newest on complaint_search (landlord_id, received_on desc, complaint_id desc);

-- As 0003 has it: run as a role that may read this table and nothing else, with the wall inside.
create or replace function complaints_with(asked tsquery, before_on date, before_id text, most integer)
returns table (complaint_id text, received_on date)
language sql stable security definer set search_path = pg_catalog, public
as $$
  with newest as materialized (
    select one.complaint_id, one.received_on, one.words
    from complaint_search as one
    where landlord_id = current_setting('recourse.landlord', true)
      and (one.received_on, one.complaint_id) < (coalesce(before_on, 'infinity'), coalesce(before_id, '') collate "C")
    order by one.received_on desc, one.complaint_id desc
    limit 2000
  ), at_once as materialized (
    select newest.complaint_id, newest.received_on from newest where words @@ asked
    order by newest.received_on desc, newest.complaint_id desc
    limit most
  ), gathered as materialized (
    select one.complaint_id, one.received_on
    from complaint_search as one
    where (select count(*) from at_once) < most
      and landlord_id = current_setting('recourse.landlord', true) and words @@ asked
      and (one.received_on, one.complaint_id) < (coalesce(before_on, 'infinity'), coalesce(before_id, '') collate "C")
  )
  select at_once.complaint_id, at_once.received_on from at_once where (select count(*) from at_once) >= most
  union all
  (select gathered.complaint_id, gathered.received_on from gathered
    order by gathered.received_on desc, gathered.complaint_id desc
    limit most)
$$;
