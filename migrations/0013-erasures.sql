-- Who had the words of a complaint or a contact erased, when and why. What was erased is nowhere; that it was, stays.
create table erasure (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  complaint_id text collate "C" not null,
  erased_at timestamptz not null,
  erased_by text collate "C" not null,
  because text not null,
  -- Of how many events.
  events integer not null check (events > 0),
  primary key (landlord_id, complaint_id, erased_at)
);
alter table erasure enable row level security, force row level security;
create policy own_landlord on erasure using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert on erasure to recourse_app;

create trigger never_changed before update or delete on erasure for each row execute function refuse_change();
create trigger never_emptied before truncate on erasure execute function refuse_change();
alter table erasure enable always trigger never_changed, enable always trigger never_emptied;
