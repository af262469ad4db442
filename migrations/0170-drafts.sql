-- Complaints that residents have begun on the website and not yet sent. A draft is no complaint and is on no record: it is
-- kept whole in one row, which whoever writes it may take away, and goes 28 days after it was last saved.
create table draft (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  draft_id text collate "C" not null,
  -- The reference that the complaint will have: sent twice, it is recorded once.
  complaint_id text collate "C" not null,
  -- As they were typed, a text for each field.
  answers jsonb not null,
  -- What is known of each file that came with it; the file itself is kept beside the database.
  files jsonb not null,
  -- The member of staff who goes on with it for somebody on the telephone.
  opened_by text collate "C",
  saved_at timestamptz not null,
  -- What was sent is on the record, and its answers are taken away here.
  sent_at timestamptz,
  primary key (landlord_id, draft_id)
);
create index draft_saved on draft (landlord_id, saved_at);
alter table draft enable row level security, force row level security;
create policy own_landlord on draft using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, update (answers, files, opened_by, saved_at, sent_at), delete on draft to recourse_app;

-- A session is a member of staff's, or a resident's with one complaint, or somebody's with one draft.
alter table session add column draft_id text collate "C";
alter table session drop constraint session_check;
alter table session add constraint session_of_one check (num_nonnulls(person_id, complaint_id, draft_id) = 1);
