-- What a contact answers is counted beside what complaints answer, so its findings say of which edition and day they are.

alter table contact_finding
  add column edition text collate "C",
  -- The contact's, kept here so that a period is counted in one walk of one index.
  add column received_on date,
  -- False once it is a complaint: it is then counted with its complaint, and not again.
  add column counted boolean,
  -- The day on which it was worked out: what is due on a later day is to be worked out again when that has passed.
  add column as_of date;

-- The owner, too, is held to one landlord's rows; for this one statement it is not.
alter table contact no force row level security;
alter table contact_finding no force row level security;
update contact_finding set
  edition = case when received.received_on >= '2024-04-01' then '2024'
    when received.received_on >= '2022-04-01' then '2022' else '2020' end,
  received_on = received.received_on,
  counted = received.complaint_id is null,
  as_of = received.received_on
from contact as received
where received.landlord_id = contact_finding.landlord_id and received.contact_id = contact_finding.contact_id;
alter table contact force row level security;
alter table contact_finding force row level security;

alter table contact_finding
  alter column edition set not null,
  alter column received_on set not null,
  alter column counted set not null,
  alter column as_of set not null;
create index contact_finding_list
  on contact_finding (landlord_id, edition, provision, answer, received_on desc, contact_id desc) where counted;
-- What was due on a day that has passed is answered anew.
create index contact_finding_due on contact_finding (landlord_id, due_on, contact_id)
  where answer <> 'missed' and due_on >= as_of;
