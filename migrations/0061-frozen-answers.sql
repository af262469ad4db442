-- What provisions answered when a year was frozen, one row for each case and provision: kept beside the figures of that day.

-- False for a year that was frozen before its answers were kept.
alter table frozen_year add column answers_kept boolean not null default false;

create table frozen_answer (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  from_on date not null,
  to_on date not null,
  -- A complaint's, a contact's or a notice's.
  case_id text collate "C" not null,
  edition text collate "C" not null,
  provision text collate "C" not null,
  answer text collate "C" not null,
  primary key (landlord_id, from_on, to_on, case_id, edition, provision),
  foreign key (landlord_id, from_on, to_on) references frozen_year (landlord_id, from_on, to_on)
);
alter table frozen_answer enable row level security, force row level security;
create policy own_landlord on frozen_answer using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert on frozen_answer to recourse_app;
create trigger never_changed before update or delete on frozen_answer for each row execute function refuse_change();
create trigger never_emptied before truncate on frozen_answer execute function refuse_change();
alter table frozen_answer enable always trigger never_changed, enable always trigger never_emptied;
