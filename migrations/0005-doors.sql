-- Signing in: an address typed at the door names no landlord. One function finds whose it is.
--
-- It runs as recourse_doors, which may read this one table past the wall between landlords, and nothing else. It answers
-- for one address only, which is then still to prove its password.

do $$
begin
  if not exists (select from pg_roles where rolname = 'recourse_doors') then
    create role recourse_doors nologin nosuperuser nocreatedb nocreaterole nobypassrls noreplication;
  end if;
exception when duplicate_object or unique_violation then
  null;
end $$;

do $$
begin
  if not (select rolsuper from pg_roles where rolname = current_user) then
    grant recourse_doors to current_user;
  end if;
end $$;

create index person_address on person (email);

grant select on person to recourse_doors;
create policy at_the_door on person for select to recourse_doors using (true);

create function account_with(asked text)
returns table (landlord_id text, person_id text, name text, role text, password_hash text)
language sql stable security definer set search_path = pg_catalog, public
as $$
  select landlord_id, person_id, name, role, password_hash from person where email = asked order by landlord_id limit 1
$$;

revoke all on function account_with(text) from public;
grant execute on function account_with(text) to recourse_app;
grant create on schema public to recourse_doors;
alter function account_with(text) owner to recourse_doors;
revoke create on schema public from recourse_doors;

-- The made-up complaints of a demonstration are loaded once, as of the day they were first asked for.
create table demonstration (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  as_of date not null,
  finished boolean not null default false,
  primary key (landlord_id)
);
alter table demonstration enable row level security, force row level security;
create policy own_landlord on demonstration using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, update (finished) on demonstration to recourse_app;
