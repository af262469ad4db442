-- The record: events that never change, and the words of each, which can be erased when the law asks.

create table complaint_event (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  complaint_id text collate "C" not null,
  version integer not null check (version between 1 and 1000),
  type text not null,
  facts jsonb not null,
  words_hash text not null,
  previous_hash text not null,
  hash text not null,
  recorded_by text not null,
  -- What is hashed counts milliseconds, so nothing finer is kept.
  recorded_at timestamptz not null check (recorded_at = date_trunc('milliseconds', recorded_at)),
  primary key (landlord_id, complaint_id, version)
);
create index complaint_event_recorded on complaint_event (landlord_id, recorded_at);
alter table complaint_event enable row level security, force row level security;
create policy own_landlord on complaint_event using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert on complaint_event to recourse_app;

-- One row an event. Salt and words go together: a salt left behind would let short words be guessed from their hash.
create table words (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  complaint_id text collate "C" not null,
  version integer not null,
  salt text,
  words jsonb,
  erased_at timestamptz,
  primary key (landlord_id, complaint_id, version),
  check ((words is null) = (salt is null) and (words is null) = (erased_at is not null))
);
alter table words enable row level security, force row level security;
create policy own_landlord on words using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, update (salt, words, erased_at) on words to recourse_app;

-- Each day closed by a hash over its events, in the order of complaint and version.
create table day_close (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  day date not null,
  events integer not null,
  events_hash text not null,
  previous_hash text not null,
  hash text not null,
  primary key (landlord_id, day)
);
alter table day_close enable row level security, force row level security;
create policy own_landlord on day_close using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert on day_close to recourse_app;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is never changed: % refused', tg_table_name, lower(tg_op);
end $$;

create trigger never_changed before update or delete on complaint_event for each row execute function refuse_change();
create trigger never_emptied before truncate on complaint_event execute function refuse_change();
create trigger never_changed before update or delete on day_close for each row execute function refuse_change();
create trigger never_emptied before truncate on day_close execute function refuse_change();

create function allow_erasing_only() returns trigger language plpgsql as $$
begin
  if old.words is null or new.words is not null
    or (new.landlord_id, new.complaint_id, new.version) is distinct from (old.landlord_id, old.complaint_id, old.version)
  then
    raise exception 'words are erased or left as they are';
  end if;
  return new;
end $$;

create trigger only_erased before update on words for each row execute function allow_erasing_only();
create trigger never_deleted before delete on words for each row execute function refuse_change();
create trigger never_emptied before truncate on words execute function refuse_change();

-- Also where a session asks for triggers to be passed over (session_replication_role).
alter table complaint_event enable always trigger never_changed, enable always trigger never_emptied;
alter table day_close enable always trigger never_changed, enable always trigger never_emptied;
alter table words
  enable always trigger only_erased, enable always trigger never_deleted, enable always trigger never_emptied;
