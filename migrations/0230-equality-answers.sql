-- What was answered to equality questions, as counts from the first: no row is ever one person's. A row for each answer,
-- with how often it was given in a month. Whoever answers changes every row of their month in one statement, most of them by
-- nothing, so that neither the rows' places nor the numbers of their transactions say which answers came together.
create table equality_count (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  -- Its first day.
  month date not null check (extract(day from month) = 1),
  -- 'everybody' with the answer 'answered' counts those who answered anything.
  question text collate "C" not null,
  answer text collate "C" not null,
  times integer not null check (times >= 0),
  primary key (landlord_id, month, question, answer)
);
alter table equality_count enable row level security, force row level security;
create policy own_landlord on equality_count using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, update (times) on equality_count to recourse_app;

create function refuse_fewer() returns trigger language plpgsql as $$
begin
  if new.times < old.times
    or (new.landlord_id, new.month, new.question, new.answer)
      is distinct from (old.landlord_id, old.month, old.question, old.answer)
  then
    raise exception '% is only ever added to', tg_table_name;
  end if;
  return new;
end $$;

create trigger only_added_to before update on equality_count for each row execute function refuse_fewer();
create trigger never_deleted before delete on equality_count for each row execute function refuse_change();
create trigger never_emptied before truncate on equality_count execute function refuse_change();
alter table equality_count
  enable always trigger only_added_to, enable always trigger never_deleted, enable always trigger never_emptied;

-- Which offers to answer are over, answered or turned down alike, so that each is taken up once. `offer` is derived from the
-- draft and the deployment's secret: who reads the database alone cannot tell whose it was. Taken away after a month.
create table equality_offer_over (
  landlord_id text collate "C" not null default current_setting('recourse.landlord', true),
  offer text collate "C" not null,
  month date not null check (extract(day from month) = 1),
  primary key (landlord_id, offer)
);
alter table equality_offer_over enable row level security, force row level security;
create policy own_landlord on equality_offer_over using (landlord_id = current_setting('recourse.landlord', true));
grant select, insert, delete on equality_offer_over to recourse_app;
