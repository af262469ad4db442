-- A landlord's own wording of each kind of letter. Every version that was ever written stays; the last approved one is used.
create table letter_wording (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  kind text not null,
  version integer not null check (version > 0),
  source text not null,
  why text not null,
  written_by text collate "C" not null,
  written_at timestamptz not null,
  primary key (landlord_id, kind, version)
);

-- What a second person answered: never the one who wrote it, and once.
create table letter_wording_answer (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  kind text not null,
  version integer not null,
  answer text not null check (answer in ('approved', 'returned')),
  reason text not null check (answer = 'approved' or reason <> ''),
  answered_by text collate "C" not null,
  answered_at timestamptz not null,
  primary key (landlord_id, kind, version),
  foreign key (landlord_id, kind, version) references letter_wording (landlord_id, kind, version)
);

alter table letter_wording enable row level security, force row level security;
create policy own_landlord on letter_wording using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert on letter_wording to recourse_app;
alter table letter_wording_answer enable row level security, force row level security;
create policy own_landlord on letter_wording_answer using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert on letter_wording_answer to recourse_app;
