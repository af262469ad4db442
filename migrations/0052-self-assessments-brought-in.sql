-- Self-assessments written elsewhere: the file while somebody looks at it, what was brought in from it, and how each answer
-- was decided.

-- Kept for as long as somebody looks at its faults, and no longer.
create table self_assessment_file (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  file_id text collate "C" not null,
  name text not null,
  content bytea not null,
  from_on date not null,
  to_on date not null,
  uploaded_by text collate "C" not null,
  uploaded_at timestamptz not null,
  primary key (landlord_id, file_id)
);
alter table self_assessment_file enable row level security, force row level security;
create policy own_landlord on self_assessment_file using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, delete on self_assessment_file to recourse_app;

-- What a file said, whole. The same file is brought into a self-assessment once.
create table self_assessment_brought_in (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  self_assessment_id text collate "C" not null,
  sha256 text collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
  file_name text not null,
  content jsonb not null,
  brought_in_by text collate "C" not null,
  brought_in_at timestamptz not null,
  primary key (landlord_id, self_assessment_id, sha256),
  foreign key (landlord_id, self_assessment_id) references self_assessment (landlord_id, self_assessment_id)
);
alter table self_assessment_brought_in enable row level security, force row level security;
create policy own_landlord on self_assessment_brought_in
  using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert on self_assessment_brought_in to recourse_app;
create trigger never_changed before update or delete on self_assessment_brought_in for each row
  execute function refuse_change();
create trigger never_emptied before truncate on self_assessment_brought_in execute function refuse_change();
alter table self_assessment_brought_in enable always trigger never_changed, enable always trigger never_emptied;

-- By a person here, taken over from the proposal, or brought in and decided by nobody here. Until now only the first was done.
alter table self_assessment_decision
  add column source text collate "C" not null default 'decided' check (source in ('decided', 'accepted', 'brought in')),
  -- Whose evidence and commentary stand behind the answer; null where they are the record's own.
  add column file_sha256 text collate "C",
  add foreign key (landlord_id, self_assessment_id, file_sha256)
    references self_assessment_brought_in (landlord_id, self_assessment_id, sha256);
