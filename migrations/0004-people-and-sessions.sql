-- Who works for each landlord, who is signed in, and how often somebody tried.

create table person (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  person_id text collate "C" not null,
  name text not null,
  role text not null check (role in ('adviser', 'officer', 'lead')),
  email text not null check (email = lower(email)),
  password_hash text not null,
  primary key (landlord_id, person_id)
);
create unique index person_email on person (landlord_id, email);
alter table person enable row level security, force row level security;
create policy own_landlord on person using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, update on person to recourse_app;

-- Only a hash of the token is kept: who reads this table cannot sign in with it. A session is a member of staff's, or a
-- resident's, which is bound to one complaint.
create table session (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  token_hash text collate "C" not null,
  person_id text collate "C",
  complaint_id text collate "C",
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (landlord_id, token_hash),
  check ((person_id is null) <> (complaint_id is null)),
  foreign key (landlord_id, person_id) references person (landlord_id, person_id)
);
create index session_expiry on session (landlord_id, expires_at);
alter table session enable row level security, force row level security;
create policy own_landlord on session using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, update (last_seen_at), delete on session to recourse_app;

-- `tried` is a hash of the account or reference, so that no address stays here.
create table sign_in_attempt (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  tried text collate "C" not null,
  began_at timestamptz not null,
  attempts integer not null,
  primary key (landlord_id, tried)
);
create index sign_in_attempt_began on sign_in_attempt (landlord_id, began_at);
alter table sign_in_attempt enable row level security, force row level security;
create policy own_landlord on sign_in_attempt using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, update, delete on sign_in_attempt to recourse_app;
