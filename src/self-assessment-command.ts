// recourse self-assessment: the form of a pack of answers, or of a landlord's own record over a period.
import { dayInLondon } from '#core/calendar/dates.ts'
import type { SelfAssessment } from '#core/self-assessment/answer.ts'
import { migrate } from '#store/migrate.ts'
import { type Place, withDatabase, withRecord } from './cli/data.ts'
import { answersOf, selfAssessment } from './cli/self-assessment.ts'
import { type Asking, draftSelfAssessment } from './draft-self-assessment.ts'
import { readProfiles } from './profiles.ts'

export type Wanted = Asking & {
  /** A file of answers, instead of a landlord's record. */
  readonly pack?: string | undefined
  readonly format?: string | undefined
  readonly out?: string | undefined
}

/** Prints the form, or writes it to `out` and says where. */
export async function selfAssessmentCommand(place: Place, wanted: Wanted): Promise<void> {
  const { pack, landlord, format, out } = wanted
  if (!pack && !landlord) {
    throw new Error('Say whose: recourse self-assessment --landlord L --from DAY --to DAY, or --pack FILE')
  }
  const answers = pack ? await answersOf(pack) : await drafted(place, wanted)
  const printed = await selfAssessment(answers, { format, out, today: dayInLondon(Date.now()) })
  process.stdout.write(printed)
  if (typeof printed === 'string' && !printed.endsWith('\n')) process.stdout.write('\n')
}

const drafted = (place: Place, asking: Asking): Promise<SelfAssessment> =>
  withRecord(place, async (connection) => {
    await migrate(connection)
    return withDatabase(connection, (database) =>
      draftSelfAssessment({ database, landlords: readProfiles(), now: Date.now, tell: console.error }, asking),
    )
  })
