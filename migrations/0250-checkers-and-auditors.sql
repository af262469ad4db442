-- A checker reads everything and checks responses; an auditor reads everything and does nothing.
alter table person drop constraint person_role_check;
alter table person add constraint person_role_check
  check (role in ('adviser', 'officer', 'lead', 'checker', 'auditor'));
