-- Money offered before in complaints about the same, from the smallest to the largest: read beside the form that offers more.
create index counted_awards on counted (landlord_id, theme, pence, complaint_id, number)
  where kind = 'remedy' and outcome = 'financial' and pence is not null;
