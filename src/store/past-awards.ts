// Money offered before in complaints about the same: how many times, and the smallest, the middle and the largest of them.
import { sql } from 'kysely'
import type { ComplaintId } from '#core/complaint/complaint.ts'
import type { Category } from '#core/complaint/handling.ts'
import type { PastAwards } from '#core/remedies/past-awards.ts'
import type { Records } from './tables.ts'

/** Of every other complaint of the landlord about the theme, whatever became of the offer. */
export async function readPastAwards(
  records: Records,
  theme: Category['theme'],
  except: ComplaintId,
): Promise<PastAwards> {
  const { rows } = await sql<PastAwards['marks'][number] & { readonly awards: number }>`
    with award as (
      select complaint_id as id, pence, count(*) over () as awards,
        row_number() over (order by pence, complaint_id, number) as place
      from counted
      where kind = 'remedy' and outcome = 'financial' and pence is not null
        and theme = ${theme} and complaint_id <> ${except}
    )
    select id, pence, awards from award where place in (1, (awards + 1) / 2, awards) order by place`.execute(records)
  return { awards: rows[0]?.awards ?? 0, marks: rows.map(({ id, pence }) => ({ id, pence })) }
}
