-- Files of past complaints that somebody is bringing in by the pages: kept while their columns and faults are looked at, and
-- no longer. What was brought in is in the complaints' own events.
create table import_file (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  file_id text collate "C" not null,
  name text not null,
  content bytea not null,
  mapping jsonb not null,
  uploaded_by text collate "C" not null,
  uploaded_at timestamptz not null,
  primary key (landlord_id, file_id)
);
alter table import_file enable row level security, force row level security;
create policy own_landlord on import_file using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, update (mapping), delete on import_file to recourse_app;

-- How a landlord's columns were read the last time: suggested again for its next file.
create table import_mapping (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  mapping jsonb not null,
  saved_at timestamptz not null,
  primary key (landlord_id)
);
alter table import_mapping enable row level security, force row level security;
create policy own_landlord on import_mapping using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, update on import_mapping to recourse_app;
