-- Whoever speaks for the resident comes in by a code of their own: which of them, and the how manieth code it was. A code
-- that was given anew, withdrawn or ended with them opens nothing, and neither does a session that it began.
alter table session
  add column representative integer,
  add column representative_code integer,
  add constraint session_of_representative check (
    num_nonnulls(representative, representative_code) in (0, 2)
    and (representative is null or complaint_id is not null)
  );
