-- Complaints under another Ombudsman's scheme answer for no provision and are one row of a kind of their own: rows that were
-- saved before that was so are put right, and those that are right already stay.

-- The owner, too, is held to one landlord's rows; for these statements it is not.
alter table complaint_event no force row level security;
alter table counted no force row level security;
alter table provision_answer no force row level security;

create temporary table under_another_scheme on commit drop as
select landlord_id, complaint_id from (
  select distinct on (landlord_id, complaint_id) landlord_id, complaint_id, facts ->> 'scheme' as scheme
  from complaint_event where type = 'ComplaintCategorised'
  order by landlord_id, complaint_id, version desc
) as categorised where scheme = 'LGSCO';

delete from provision_answer using under_another_scheme as elsewhere
where (provision_answer.landlord_id, provision_answer.complaint_id) = (elsewhere.landlord_id, elsewhere.complaint_id);

delete from counted using under_another_scheme as elsewhere
where (counted.landlord_id, counted.complaint_id) = (elsewhere.landlord_id, elsewhere.complaint_id)
  and kind <> 'another scheme' and (kind, stage) <> ('stage', 1);

update counted set
  kind = 'another scheme', refused = false, acknowledgement_limited = false,
  acknowledged_on = null, acknowledge_by = null, acknowledge_late_after = null,
  answered_on = null, answer_by = null, extended_by = null, late_after = null,
  measured_by = null, measured_late_after = null, followed_on = null
from under_another_scheme as elsewhere
where (counted.landlord_id, counted.complaint_id) = (elsewhere.landlord_id, elsewhere.complaint_id) and kind = 'stage';

alter table complaint_event force row level security;
alter table counted force row level security;
alter table provision_answer force row level security;
