// What is copied of a model complaint. A copy has its own reference everywhere it is asked by; the hashes are its model's.

/** The tables that a copy's rows are moved into, with what is put aside meanwhile: an index is made faster at the end. */
export type Copying = { readonly insert: string; readonly aside?: string; readonly back?: string }

const answers = 'landlord_id, complaint_id, provision'

export const copying: readonly Copying[] = [
  {
    insert: `insert into provision_answer (landlord_id, complaint_id, provision, edition, received_on, answer, stage,
      settled_on, reason, as_of)
    select landlord_id, copy.id, provision, edition, received_on, answer, stage, settled_on, reason, as_of
    from copy join provision_answer on complaint_id = model`,
    aside: `alter table provision_answer drop constraint provision_answer_pkey; drop index provision_answer_list`,
    back: `alter table provision_answer add primary key (${answers});
      create index provision_answer_list
        on provision_answer (landlord_id, edition, provision, answer, received_on desc, complaint_id desc)`,
  },
  {
    insert: `insert into complaint_event (landlord_id, complaint_id, version, type, facts, words_hash, previous_hash,
      hash, recorded_by, recorded_at)
    select landlord_id, copy.id, version, type, case when version = 1 then replace(facts::text, model, copy.id)::jsonb
      else facts end, words_hash, previous_hash, hash, recorded_by, recorded_at
    from copy join complaint_event on complaint_id = model`,
  },
  {
    insert: `insert into letter (landlord_id, complaint_id, number, kind, document, composed_at, delivered_at)
    select landlord_id, copy.id, number, kind, jsonb_set(document, '{reference}', to_jsonb(copy.id)), composed_at,
      delivered_at
    from copy join letter on complaint_id = model`,
  },
  {
    insert: `insert into words (landlord_id, complaint_id, version, salt, words)
    select landlord_id, copy.id, version, salt, words from copy join words on complaint_id = model`,
  },
  {
    insert: `insert into finding (landlord_id, complaint_id, number, provision, item, stage, answer, time, settled_on,
      due_on, done_on, working_days, counted_from, limit_working_days, days_late, reason)
    select landlord_id, copy.id, number, provision, item, stage, answer, time, settled_on, due_on, done_on,
      working_days, counted_from, limit_working_days, days_late, reason
    from copy join finding on complaint_id = model`,
  },
  {
    insert: `insert into counted (landlord_id, complaint_id, kind, stage, number, counted_on, channel, theme, tenure,
      refused, whole, acknowledgement_limited, acknowledged_on, acknowledge_by, acknowledge_late_after, answered_on,
      answer_by, extended_by, late_after, measured_by, measured_late_after, outcome, followed_on, payment, pence, score)
    select landlord_id, copy.id, kind, stage, number, counted_on, channel, theme, tenure, refused, whole,
      acknowledgement_limited, acknowledged_on, acknowledge_by, acknowledge_late_after, answered_on, answer_by,
      extended_by, late_after, measured_by, measured_late_after, outcome, followed_on, payment, pence, score
    from copy join counted on complaint_id = model`,
  },
  {
    insert: `insert into due (landlord_id, complaint_id, stage, act, number, due_on, code_due_on, aim_for, done_on,
      handled_by)
    select landlord_id, copy.id, stage, act, number, due_on, code_due_on, aim_for, done_on, handled_by
    from copy join due on complaint_id = model`,
  },
  {
    insert: `insert into open_complaint (landlord_id, complaint_id, due_on, act, stage, handled_by, theme, scheme)
    select landlord_id, copy.id, due_on, act, stage, handled_by, theme, scheme
    from copy join open_complaint on complaint_id = model`,
  },
  {
    insert: `insert into complaint (landlord_id, complaint_id, version, resident_name, about, stage, status, received_on,
      closed_on, handled_by)
    select landlord_id, copy.id, version, resident_name, about, stage, status, received_on, closed_on, handled_by
    from copy join complaint on complaint_id = model`,
  },
  {
    insert: `insert into complaint_search (landlord_id, complaint_id, received_on, source, words)
    select landlord_id, copy.id, received_on,
      encode(sha256(convert_to(replace(replace(told, lower(model), lower(copy.id)), lower(right(model, 6)),
        lower(right(copy.id, 6))), 'UTF8')), 'hex'),
      ts_delete(words, array[lower(model), lower(right(model, 6))])
        || setweight(array_to_tsvector(array[lower(copy.id), lower(right(copy.id, 6))]), 'A')
    from copy join model_told using (model) join complaint_search on complaint_id = model`,
  },
]

/**
 * The next references, drawn over all there are, each once: 311,111,113 and 30 have no common factor. $1 is the first
 * of them, $2 the last, $3 how many models there are.
 */
export const copies = `
  create unlogged table copy as
  with numbered as (select model, row_number() over (order by model) - 1 as place from model_told)
  select model, substr(model, 1, 5) || (
    select string_agg(substr('23456789ABCDEFGHJKMNPQRSTVWXYZ', (drawn / (30 ^ power)::bigint % 30)::int + 1, 1), '')
    from generate_series(0, 5) as power
  ) as id
  from generate_series($1::bigint, $2::bigint) as many,
    lateral (select (many * 311111113 + 12345) % 729000000 as drawn) as one join numbered on true
  where place = many % $3
  order by id`
