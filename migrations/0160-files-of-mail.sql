-- What is attached to mail becomes files: which part of which mail is which file, or why it is none.

-- Read a piece at a time: packed together, each piece would cost unpacking all before it.
alter table message alter column original set storage external;

-- `opened_at` is null until every part was looked at; `files_on` is the complaint that its files stand on, and
-- `files_refused` says why they do not.
alter table message
  add column opened_at timestamptz,
  add column files_on text collate "C",
  add column files_refused text not null default '';
create index message_unopened on message (landlord_id, received_at) where opened_at is null;
grant update (opened_at, files_on, files_refused) on message to recourse_app;

-- One row for each part that is not the mail's own words. Of one that is kept, its hash names the file; of one that is not,
-- `because` says why, and `found` what a scanner found in it.
create table message_file (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  message_key text collate "C" not null,
  part integer not null check (part > 0),
  name text not null,
  media_type text not null,
  bytes bigint not null,
  -- A picture that stands among the words: a signature's logo, or one that was pasted.
  in_words boolean not null,
  sha256 text collate "C" check (sha256 ~ '^[0-9a-f]{64}$'),
  kind text collate "C",
  scan text collate "C",
  because text not null default '',
  found text not null default '',
  primary key (landlord_id, message_key, part),
  foreign key (landlord_id, message_key) references message (landlord_id, message_key),
  check ((kind is not null) = (because = '')),
  check (kind is null or (sha256 is not null and scan is not null))
);
create index message_file_kept on message_file (landlord_id, sha256) where kind is not null;
alter table message_file enable row level security, force row level security;
create policy own_landlord on message_file using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert on message_file to recourse_app;

-- Who put a mail where it belongs, from where, and why; the last one says where it stands now. `to_nowhere` is a mail that is
-- nothing for us. What stood where at an instant is known from these, so that a pack can be made again.
create table message_filing (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  message_key text collate "C" not null,
  number integer not null check (number > 0),
  from_complaint text collate "C",
  to_complaint text collate "C",
  to_contact text collate "C",
  to_nowhere boolean not null,
  because text not null,
  filed_by text collate "C" not null,
  filed_at timestamptz not null,
  primary key (landlord_id, message_key, number),
  foreign key (landlord_id, message_key) references message (landlord_id, message_key),
  check (num_nonnulls(to_complaint, to_contact) + to_nowhere::int = 1)
);
create index message_filing_from on message_filing (landlord_id, from_complaint) where from_complaint is not null;
alter table message_filing enable row level security, force row level security;
create policy own_landlord on message_filing using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert on message_filing to recourse_app;

-- A file that was refused while its complaint was being logged: that it was, by whom, what the scanner found, and nothing of
-- its bytes. Taken over by the complaint's own events when that is there; of one that never was, it stays here.
create table file_refused_before (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  complaint_id text collate "C" not null,
  sha256 text collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
  name text not null,
  bytes bigint not null,
  found text not null,
  refused_by text collate "C" not null,
  refused_at timestamptz not null,
  primary key (landlord_id, complaint_id, sha256)
);
alter table file_refused_before enable row level security, force row level security;
create policy own_landlord on file_refused_before using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, delete on file_refused_before to recourse_app;

-- Erasing takes the bytes of mails and files too: of a mail its hash, its size and its days stay.
alter table message
  alter column original drop not null,
  add column original_bytes bigint,
  add column erased_at timestamptz,
  add check ((original is null) = (erased_at is not null)),
  add check ((original_bytes is null) = (erased_at is null));
grant update (sender, subject, body, attachments, original, original_bytes, erased_at) on message to recourse_app;
grant update (name, because) on message_file to recourse_app;
grant update (because) on message_filing to recourse_app;
-- How many mails and files went with the words.
alter table erasure
  add column mails integer not null default 0,
  add column files integer not null default 0;
