-- What a member of staff typed in a form and has not sent: kept while they type, so that a closed window, a lost line or a
-- session that ended loses nothing. It is no part of the record: it goes when the form is sent, thrown away or four weeks old.
create table typed_form (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  person_id text collate "C" not null,
  -- The address of the form, and what a person would call it.
  place text collate "C" not null,
  title text not null,
  -- Null for a call that is not recorded yet.
  complaint_id text collate "C",
  fields jsonb not null,
  -- The version of the complaint that the form was drawn from.
  seen integer not null,
  saved_at timestamptz not null,
  primary key (landlord_id, person_id, place),
  foreign key (landlord_id, person_id) references person (landlord_id, person_id)
);
create index typed_on_complaint on typed_form (landlord_id, complaint_id);
alter table typed_form enable row level security, force row level security;
create policy own_landlord on typed_form using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, update (title, fields, seen, saved_at), delete on typed_form to recourse_app;
