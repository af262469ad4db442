-- Files that are kept beside the database, one row for each landlord and content. A row is saved when its file is on the
-- disk for certain; which complaint it belongs to, and everything said of it, is in the complaint's own events. One that no
-- event names is let go of after a day.
create table file (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  sha256 text collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
  -- Moved on whenever it is sent again or named by an event: what was just used is not let go of.
  used_at timestamptz not null,
  primary key (landlord_id, sha256)
);
alter table file enable row level security, force row level security;
create policy own_landlord on file using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, update (used_at), delete on file to recourse_app;

create index complaint_event_file on complaint_event (landlord_id, (facts ->> 'sha256')) where type = 'FileReceived';
