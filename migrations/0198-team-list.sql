-- The complaints team's list: every open complaint once, by the day of what is due next on it. It is saved with the events
-- and can be rebuilt from them; it holds open complaints only, so that a list is short however long the record is.
create table open_complaint (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  complaint_id text collate "C" not null,
  -- The last day there is, where nothing is due: such complaints stand at the end.
  due_on date not null,
  act text collate "C",
  stage smallint not null,
  handled_by text collate "C",
  theme text collate "C",
  scheme text collate "C",
  primary key (landlord_id, complaint_id)
);
create index open_complaint_by_day on open_complaint (landlord_id, due_on, complaint_id)
  include (act, stage, handled_by, theme, scheme);
create index open_complaint_by_person on open_complaint (landlord_id, handled_by, due_on, complaint_id)
  include (act, stage, theme, scheme);
create index open_complaint_under_another_scheme on open_complaint (landlord_id) where scheme = 'LGSCO';
alter table open_complaint enable row level security, force row level security;
create policy own_landlord on open_complaint using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, update, delete on open_complaint to recourse_app;

-- What a person has named to find again: the filters of an address, and nothing of any complaint.
create table saved_view (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  person_id text collate "C" not null,
  name text not null,
  filters text not null,
  primary key (landlord_id, person_id, name),
  foreign key (landlord_id, person_id) references person (landlord_id, person_id)
);
alter table saved_view enable row level security, force row level security;
create policy own_landlord on saved_view using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, update (filters), delete on saved_view to recourse_app;

-- What is on record already. The owner, too, is held to one landlord's rows; for this statement it is not.
alter table complaint no force row level security;
alter table due no force row level security;
alter table complaint_event no force row level security;
alter table open_complaint no force row level security;

insert into open_complaint (landlord_id, complaint_id, due_on, act, stage, handled_by, theme, scheme)
select one.landlord_id, one.complaint_id, coalesce(next.due_on, '9999-12-31'), next.act, one.stage, one.handled_by,
  category.theme, category.scheme
from complaint as one
  left join lateral (
    select due_on, act from due
    where due.landlord_id = one.landlord_id and due.complaint_id = one.complaint_id and done_on is null
    order by due_on, stage, act, number limit 1
  ) as next on true
  left join lateral (
    select facts ->> 'theme' as theme, facts ->> 'scheme' as scheme from complaint_event as event
    where event.landlord_id = one.landlord_id and event.complaint_id = one.complaint_id and type = 'ComplaintCategorised'
    order by version desc limit 1
  ) as category on true
where closed_on is null and status <> 'handled elsewhere' and (status <> 'excluded' or next.due_on is not null);

alter table complaint force row level security;
alter table due force row level security;
alter table complaint_event force row level security;
alter table open_complaint force row level security;
