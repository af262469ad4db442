-- What every provision of the Code answers on every complaint, ready to count; and the self-assessments made of it.

-- One row for each provision of a complaint's edition that its facts answer: the gravest answer of its stages and items.
-- Saved with the events, and rebuildable from them.
create table provision_answer (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  complaint_id text collate "C" not null,
  provision text collate "C" not null,
  edition text collate "C" not null,
  -- The complaint's, kept here so that a period is counted in one walk of one index.
  received_on date not null,
  answer text collate "C" not null,
  stage smallint,
  settled_on date,
  reason text not null,
  -- The day on which it was worked out: what runs until a later day is to be worked out again when that has passed.
  as_of date not null,
  primary key (landlord_id, complaint_id, provision)
);
create index provision_answer_list
  on provision_answer (landlord_id, edition, provision, answer, received_on desc, complaint_id desc);
-- What was running on a day that has passed is answered anew.
create index provision_answer_running on provision_answer (landlord_id, settled_on, complaint_id)
  where answer = 'running' and settled_on >= as_of;
alter table provision_answer enable row level security, force row level security;
create policy own_landlord on provision_answer using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, update, delete on provision_answer to recourse_app;

-- A named person's word on a provision. A later one stands in front of an earlier one, and takes nothing away.
create table attestation (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  edition text collate "C" not null,
  provision text collate "C" not null,
  number integer not null,
  name text not null,
  role text not null,
  said_on date not null,
  says text not null check (says in ('yes', 'no', 'partly')),
  words text not null,
  evidence jsonb not null,
  until date not null,
  recorded_by text collate "C" not null,
  recorded_at timestamptz not null,
  primary key (landlord_id, edition, provision, number)
);

create table self_assessment (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  self_assessment_id text collate "C" not null,
  edition text collate "C" not null,
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  started_by text collate "C" not null,
  started_at timestamptz not null,
  primary key (landlord_id, self_assessment_id),
  unique (landlord_id, edition, from_on, to_on)
);

-- Every decision that was ever taken on a provision; the last one stands.
create table self_assessment_decision (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  self_assessment_id text collate "C" not null,
  provision text collate "C" not null,
  number integer not null,
  answer text not null,
  explanation text not null,
  commentary text not null,
  -- What the program proposed beside it; null where it proposed nothing.
  proposed text,
  decided_by text collate "C" not null,
  decided_at timestamptz not null,
  primary key (landlord_id, self_assessment_id, provision, number),
  foreign key (landlord_id, self_assessment_id) references self_assessment (landlord_id, self_assessment_id)
);

-- The whole form as the governing body approved it, word for word.
create table self_assessment_version (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  self_assessment_id text collate "C" not null,
  version integer not null,
  content jsonb not null,
  governing_body text not null,
  approver_name text not null,
  approver_role text not null,
  approved_on date not null,
  response text not null,
  recorded_by text collate "C" not null,
  recorded_at timestamptz not null,
  primary key (landlord_id, self_assessment_id, version),
  foreign key (landlord_id, self_assessment_id) references self_assessment (landlord_id, self_assessment_id)
);

create table self_assessment_publication (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  self_assessment_id text collate "C" not null,
  version integer not null,
  published_by text collate "C" not null,
  published_at timestamptz not null,
  primary key (landlord_id, self_assessment_id, version),
  foreign key (landlord_id, self_assessment_id, version)
    references self_assessment_version (landlord_id, self_assessment_id, version)
);

do $$
declare
  name text;
begin
  foreach name in array array['attestation', 'self_assessment', 'self_assessment_decision', 'self_assessment_version',
      'self_assessment_publication'] loop
    execute format('alter table %I enable row level security, force row level security', name);
    execute format(
      'create policy own_landlord on %I using (landlord_id = current_setting(''recourse.landlord'', true))', name);
    execute format('grant select, insert on %I to recourse_app', name);
    execute format('create trigger never_changed before update or delete on %I for each row
      execute function refuse_change()', name);
    execute format('create trigger never_emptied before truncate on %I execute function refuse_change()', name);
    execute format('alter table %I enable always trigger never_changed, enable always trigger never_emptied', name);
  end loop;
end $$;
