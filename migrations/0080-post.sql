-- What goes out by a channel that cannot be asked afterwards, and what comes in by mail.

-- Written and committed before the first byte of a letter is given to a mail server. One that has no end in the events of
-- its complaint was broken off: nobody knows whether it left, and it is not sent again by itself. Its key lets nobody begin
-- the same sending twice.
create table letter_attempt (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  complaint_id text collate "C" not null,
  letter integer not null,
  sending integer not null,
  message_id text collate "C" not null,
  began_at timestamptz not null,
  primary key (landlord_id, complaint_id, letter, sending)
);
alter table letter_attempt enable row level security, force row level security;
create policy own_landlord on letter_attempt using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, delete on letter_attempt to recourse_app;

-- Each mail that came in, once: its key is a hash of its Message-ID and its body, which two deliveries of it share.
-- `landed_at` is null until it is on its complaint or contact, or is known to belong to neither.
create table message (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  message_key text collate "C" not null,
  message_id text collate "C" not null,
  -- The server's own time, by which the day of receipt is told.
  received_at timestamptz not null,
  kind text collate "C" not null,
  complaint_id text collate "C",
  contact_id text collate "C",
  -- It came when its complaint was closed.
  after_closing boolean not null default false,
  sender text not null,
  subject text not null,
  body text not null,
  attachments jsonb not null,
  sha256 text not null,
  original bytea not null,
  landed_at timestamptz,
  primary key (landlord_id, message_key)
);
create index message_of_complaint on message (landlord_id, complaint_id, received_at, message_key)
  where complaint_id is not null;
create index message_waiting on message (landlord_id, received_at) where landed_at is null;
alter table message enable row level security, force row level security;
create policy own_landlord on message using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, update (kind, complaint_id, contact_id, after_closing, landed_at) on message to recourse_app;

-- Which mails of which mailbox have been taken, as its server numbers them.
create table mailbox_taken (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  mailbox text collate "C" not null,
  uid_validity bigint not null,
  uid bigint not null,
  message_key text collate "C" not null,
  primary key (landlord_id, mailbox, uid_validity, uid)
);
alter table mailbox_taken enable row level security, force row level security;
create policy own_landlord on mailbox_taken using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert on mailbox_taken to recourse_app;
