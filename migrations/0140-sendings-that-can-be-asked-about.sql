-- A text message beside a letter is begun and noted as a letter is; and some carriers can be asked later what became of one.
alter table letter_attempt
  -- 'letter', or 'text' for the notice beside it.
  add column what text collate "C" not null default 'letter',
  -- When its carrier was last asked, and since when nothing more is to be heard of it.
  add column asked_at timestamptz,
  add column settled_at timestamptz;
alter table letter_attempt drop constraint letter_attempt_pkey;
alter table letter_attempt add primary key (landlord_id, complaint_id, letter, sending, what);
create index letter_attempt_open on letter_attempt (landlord_id, asked_at nulls first)
  where settled_at is null and message_id not like '<%';
grant update (asked_at, settled_at) on letter_attempt to recourse_app;
