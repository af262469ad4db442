-- What was done past a rule, by somebody who may and for a reason, is found on the Code wall without reading every event.
create index complaint_event_override on complaint_event (landlord_id, complaint_id) where
  type in ('ResponseSentUnchecked', 'ReadersJoined')
  or (type = 'ResponseExtended' and facts ->> 'beyondLimitApprovedBy' is not null);
