-- Who asked what is held on them, of which complaints and contacts up to which version, and what became of the file for them.
-- The file itself stands beside the files; `asked_at`, the versions and the decisions say what is in it.
create table subject_access (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  number integer not null check (number > 0),
  person text not null,
  asked_by text collate "C" not null,
  asked_at timestamptz not null,
  -- When it was decided what is held back, and the building was asked for; null until then, and no decision comes after it.
  decided_at timestamptz,
  done integer not null default 0,
  steps integer not null default 0,
  built_at timestamptz,
  sha256 text,
  bytes bigint,
  documents integer,
  left_out integer,
  pages integer,
  parts integer,
  failed text,
  removed_at timestamptz,
  primary key (landlord_id, number)
);
alter table subject_access enable row level security, force row level security;
create policy own_landlord on subject_access using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert,
  update (person, decided_at, done, steps, built_at, sha256, bytes, documents, left_out, pages, parts, failed, removed_at)
  on subject_access to recourse_app;

create table subject_access_record (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  number integer not null,
  -- The reference of a complaint (C-…) or of a contact (S-…).
  record_id text collate "C" not null,
  role text not null check (role in ('resident', 'representative')),
  version integer not null check (version > 0),
  primary key (landlord_id, number, record_id),
  foreign key (landlord_id, number) references subject_access (landlord_id, number)
);
create index subject_access_of_record on subject_access_record (landlord_id, record_id);
alter table subject_access_record enable row level security, force row level security;
create policy own_landlord on subject_access_record using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert on subject_access_record to recourse_app;

-- The last decision on a thing counts. One without a ground is that it is given.
create table subject_access_decision (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  number integer not null,
  ordinal integer not null check (ordinal > 0),
  record_id text collate "C" not null,
  kind text not null,
  which text collate "C" not null,
  ground text,
  reason text not null,
  decided_by text collate "C" not null,
  decided_at timestamptz not null,
  primary key (landlord_id, number, ordinal),
  foreign key (landlord_id, number, record_id) references subject_access_record (landlord_id, number, record_id)
);
alter table subject_access_decision enable row level security, force row level security;
create policy own_landlord on subject_access_decision using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, update (reason) on subject_access_decision to recourse_app;

-- Where people are named: looked through when somebody asks what is held on them.
create index complaint_event_naming on complaint_event (landlord_id, complaint_id, version)
  where type in ('ComplaintReceived', 'ComplaintImported', 'ContactLogged', 'RepresentativeAppointed');
