-- Who may touch the data, and the landlords it belongs to.
--
-- The owner (whoever runs these files) makes the tables. The program works as recourse_app, which owns nothing, cannot
-- bypass row-level security, and has only the grants written here. It may sign in, and has no password: where the server
-- trusts those who reach it, as the embedded one does, the program signs in as this role and can become no other.
-- recourse_search owns one function (0003) and no more.
-- Roles belong to the whole server: another database may have made them already, or be making them now.

do $$
declare
  name text;
begin
  foreach name in array array['recourse_app', 'recourse_search'] loop
    begin
      if not exists (select from pg_roles where rolname = name) then
        execute format('create role %I nologin nosuperuser nocreatedb nocreaterole nobypassrls noreplication', name);
      end if;
    exception when duplicate_object or unique_violation then
      null;
    end;
    -- From PostgreSQL 16 on, whoever makes a role may grant it but not yet take it.
    if not (select rolsuper from pg_roles where rolname = current_user) then
      execute format('grant %I to current_user', name);
    end if;
  end loop;
  if exists (select from pg_roles where rolname = 'recourse_app' and not rolcanlogin) then
    alter role recourse_app login;
  end if;
end $$;

create extension if not exists btree_gin;

create table landlord (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  name text not null,
  profile jsonb not null,
  saved_at timestamptz not null,
  primary key (landlord_id)
);
alter table landlord enable row level security, force row level security;
create policy own_landlord on landlord using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, update on landlord to recourse_app;

-- The same for every landlord, so it has no landlord_id: days added to the published list by an announcement.
create table bank_holiday_added (
  holiday_on date not null,
  title text not null,
  announced_on date not null,
  primary key (holiday_on)
);
alter table bank_holiday_added enable row level security, force row level security;
create policy everybody on bank_holiday_added using (true);
grant select, insert on bank_holiday_added to recourse_app;
