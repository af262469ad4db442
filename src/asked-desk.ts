// Makes the desk of whoever was asked for facts or their position, for one who holds the code of that question.
import { dayInLondon } from '#core/calendar/dates.ts'
import { type Complaint, currentStage, whoeverWasAsked } from '#core/complaint/complaint.ts'
import { numberedOf } from '#core/complaint/numbered.ts'
import { type ComplaintCommand, replay } from '#core/complaint/procedure.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { readCase } from '#store/case.ts'
import { readAsLandlord } from '#store/database.ts'
import { findPerson } from '#store/people.ts'
import type { AskedAbout, AskedDesk } from '#web/asked-desk.ts'
import { askedCode } from './access-code.ts'
import { type Deployment, surroundingsOf } from './desks.ts'
import { eventsOf, handleWhateverVersion } from './handle.ts'

/** The code of a question; null where there is no such complaint or question. */
export async function askedDeskFor(
  deployment: Deployment,
  landlord: Profile,
  about: AskedAbout,
): Promise<{ readonly code: string; readonly desk: AskedDesk } | null> {
  const { database, now, secret } = deployment
  const kept = await readAsLandlord(database, landlord.id, (records) => readCase(records, about.complaint))
  const complaint = kept && replay(eventsOf(kept.events))
  const asked = complaint && askedOf(complaint, about)
  if (!kept || !complaint || !asked) return null
  const { handledBy } = complaint
  const handler =
    handledBy && (await readAsLandlord(database, landlord.id, (records) => findPerson(records, handledBy)))
  const desk: AskedDesk = {
    ...{ what: about.what, ...asked, askedBy: handler ? handler.name : null },
    answer: (words) =>
      handleWhateverVersion(deployment, landlord.id, about.complaint, commandOf(about, dayInLondon(now()), words), {
        by: whoeverWasAsked,
        surroundings: () => surroundingsOf(deployment, landlord, about.complaint),
      }),
  }
  return { code: askedCode(secret, landlord.id, about), desk }
}

const commandOf = (
  { what, number }: AskedAbout,
  on: ReturnType<typeof dayInLondon>,
  words: string,
): ComplaintCommand =>
  what === 'facts'
    ? { type: 'AnswerFactsRequest', factsRequest: number, on, words }
    : { type: 'GiveAccount', fairChance: number, on, words }

type Asked = Pick<AskedDesk, 'name' | 'question' | 'points' | 'pointsIn' | 'dueOn' | 'over'>

function askedOf(complaint: Complaint, { what, number }: AskedAbout): Asked | null {
  const { factsRequests, fairChances } = complaint.handling
  const { acknowledgement, response } = currentStage(complaint)
  if (what === 'facts') {
    const request = numberedOf(factsRequests, number)
    if (!request) return null
    const { name, question, dueOn, answer } = request
    return { name, question, dueOn, points: [], pointsIn: 'en-GB', over: answer !== null }
  }
  const chance = numberedOf(fairChances, number)
  if (!chance || chance.to === 'resident') return null
  const { name, dueOn, account } = chance
  const points = (acknowledgement?.points ?? []).map(({ text }) => text)
  const pointsIn = acknowledgement?.inWelsh ? 'cy' : 'en-GB'
  return { name, question: null, dueOn, points, pointsIn, over: account !== null || response !== null }
}
