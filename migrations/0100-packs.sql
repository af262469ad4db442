-- Each pack that was asked for, for the Ombudsman: of which version, by whom, how far it is, and what became of it. The pack
-- itself stands beside the files. `version` and `asked_at` say what is in it, so that it can be made again.
create table pack (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  complaint_id text collate "C" not null,
  number integer not null check (number > 0),
  version integer not null check (version > 0),
  asked_by text collate "C" not null,
  asked_at timestamptz not null,
  done integer not null default 0,
  steps integer not null default 0,
  built_at timestamptz,
  sha256 text,
  bytes bigint,
  documents integer,
  left_out integer,
  failed text,
  primary key (landlord_id, complaint_id, number)
);
-- One at a time: a second press, and a second person, wait for the first.
create unique index pack_in_hand on pack (landlord_id, complaint_id) where built_at is null and failed is null;
alter table pack enable row level security, force row level security;
create policy own_landlord on pack using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, update (done, steps, built_at, sha256, bytes, documents, left_out, failed) on pack to recourse_app;
