-- What somebody was called and what a landlord's profile said on any day since this is kept, so that a pack can be made again
-- after either has changed. The person's row and the landlord's say what is so now; these are only added to.
create table person_name (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  person_id text collate "C" not null,
  -- Their first name is theirs from the beginning: nobody knows another.
  since timestamptz not null,
  name text not null,
  primary key (landlord_id, person_id, since),
  foreign key (landlord_id, person_id) references person (landlord_id, person_id)
);
alter table person_name enable row level security, force row level security;
create policy own_landlord on person_name using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert on person_name to recourse_app;

-- The database keeps the names itself, whoever writes the new one. `named_at` is when the program says that it was given;
-- somebody who changes a name by hand says nothing, and then it is now.
alter table person add column named_at timestamptz not null default now();

create function keep_name() returns trigger language plpgsql as $$
begin
  insert into person_name (landlord_id, person_id, since, name) values (
    new.landlord_id,
    new.person_id,
    case
      when tg_op = 'INSERT' then '-infinity'
      when new.named_at is distinct from old.named_at then new.named_at
      else clock_timestamp()
    end,
    new.name
  );
  return null;
end $$;

create trigger first_name after insert on person for each row execute function keep_name();
create trigger next_name after update of name on person for each row
  when (old.name is distinct from new.name) execute function keep_name();

-- Each profile that a start found changed, from that start on. Of the days before the first nothing is known.
create table landlord_profile (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  since timestamptz not null,
  profile jsonb not null,
  primary key (landlord_id, since),
  foreign key (landlord_id) references landlord (landlord_id)
);
alter table landlord_profile enable row level security, force row level security;
create policy own_landlord on landlord_profile using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert on landlord_profile to recourse_app;

-- What is there already: the owner is kept out of rows by force, and here it reads every landlord's.
alter table person no force row level security;
alter table person_name no force row level security;
alter table landlord no force row level security;
alter table landlord_profile no force row level security;

insert into person_name (landlord_id, person_id, since, name)
select landlord_id, person_id, '-infinity', name from person;
insert into landlord_profile (landlord_id, since, profile) select landlord_id, saved_at, profile from landlord;

alter table person force row level security;
alter table person_name force row level security;
alter table landlord force row level security;
alter table landlord_profile force row level security;

create trigger never_changed before update or delete on person_name for each row execute function refuse_change();
create trigger never_emptied before truncate on person_name execute function refuse_change();
create trigger never_changed before update or delete on landlord_profile for each row execute function refuse_change();
create trigger never_emptied before truncate on landlord_profile execute function refuse_change();
