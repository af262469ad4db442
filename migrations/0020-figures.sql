-- What figures count, one row for each thing counted, saved with the events and rebuildable from them; and years as they stood.

create table counted (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  complaint_id text collate "C" not null,
  kind text collate "C" not null,
  stage smallint not null,
  number integer not null,
  -- The day that says to which period it belongs: asked for, answered, refused, offered.
  counted_on date not null,
  channel text not null,
  theme text not null,
  tenure text not null,
  refused boolean not null,
  -- False where a part of the record is all there is: what it lacks is then not known.
  whole boolean not null,
  -- Each last day twice, where a missing date leaves two: in time up to the one, late after the other.
  acknowledgement_limited boolean not null,
  acknowledged_on date,
  acknowledge_by date,
  acknowledge_late_after date,
  answered_on date,
  answer_by date,
  extended_by date,
  late_after date,
  -- With what the regulator's measure takes for a valid extension.
  measured_by date,
  measured_late_after date,
  outcome text,
  followed_on date,
  payment text,
  pence bigint,
  score smallint,
  primary key (landlord_id, complaint_id, kind, stage, number)
);
create index counted_by_day on counted (landlord_id, counted_on desc, complaint_id desc, kind, stage, number);
alter table counted enable row level security, force row level security;
create policy own_landlord on counted using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, update, delete on counted to recourse_app;

-- A year as it stood on the day it was frozen. What changes afterwards is shown beside it, and never written over it.
create table frozen_year (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  -- The day by which 'late' and 'running' were read.
  as_of date not null,
  frozen_by text collate "C" not null,
  frozen_at timestamptz not null,
  -- Each figure as it stood, with what it counted.
  figures jsonb not null,
  primary key (landlord_id, from_on, to_on)
);
alter table frozen_year enable row level security, force row level security;
create policy own_landlord on frozen_year using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert on frozen_year to recourse_app;

-- Every row that a frozen year counted, as it was read on that day: by these a correction names its complaints.
create table frozen_counted (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  from_on date not null,
  to_on date not null,
  complaint_id text collate "C" not null,
  kind text collate "C" not null,
  stage smallint not null,
  number integer not null,
  dimensions jsonb not null,
  pence bigint,
  primary key (landlord_id, from_on, to_on, complaint_id, kind, stage, number),
  foreign key (landlord_id, from_on, to_on) references frozen_year (landlord_id, from_on, to_on)
);
alter table frozen_counted enable row level security, force row level security;
create policy own_landlord on frozen_counted using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert on frozen_counted to recourse_app;

create trigger never_changed before update or delete on frozen_year for each row execute function refuse_change();
create trigger never_emptied before truncate on frozen_year execute function refuse_change();
create trigger never_changed before update or delete on frozen_counted for each row execute function refuse_change();
create trigger never_emptied before truncate on frozen_counted execute function refuse_change();
alter table frozen_year enable always trigger never_changed, enable always trigger never_emptied;
alter table frozen_counted enable always trigger never_changed, enable always trigger never_emptied;
