-- The register of refusals reads the events that settle one, newest first: what was agreed to, returned, or proposed and waits.

create index complaint_event_refusals on complaint_event
  (landlord_id, (facts ->> 'on') desc, complaint_id desc, version desc)
  where type in ('RefusalProposed', 'RefusalAgreed', 'RefusalReturned', 'ComplaintExcluded', 'EscalationRefused');
