-- On which contact a mail stood when somebody put it elsewhere: with it, where every mail was at an instant is known, and what is
-- held on one person can be made again. A mail that was put somewhere before this stood on the contact that it has now, where it
-- came as somebody's letter or had been made a contact by then; what machines send becomes none by itself.
alter table message_filing add column from_contact text collate "C";
create index message_filing_from_contact on message_filing (landlord_id, from_contact) where from_contact is not null;

alter table message no force row level security;
alter table message_filing no force row level security;

update message_filing set from_contact = message.contact_id
from message
where message.landlord_id = message_filing.landlord_id and message.message_key = message_filing.message_key
  and message.contact_id is not null
  and (
    message.kind = 'letter' and message_filing.to_contact is null
    or exists (
      select from message_filing as before
      where before.landlord_id = message_filing.landlord_id and before.message_key = message_filing.message_key
        and before.number < message_filing.number and before.to_contact is not null
    )
  );

alter table message force row level security;
alter table message_filing force row level security;

-- Somebody who asks what is held on them is also whoever sent mail that belongs to no complaint and no contact.
alter table subject_access_record
  drop constraint subject_access_record_role_check,
  add check (role in ('resident', 'representative', 'sender'));
