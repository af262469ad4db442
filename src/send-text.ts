// Sends the text message beside a letter that has gone, once, and records what became of it.
import assert from 'node:assert/strict'
import type { Channels, Fate } from '#channels/channel.ts'
import { partsOf } from '#channels/text-message.ts'
import { dayInLondon } from '#core/calendar/dates.ts'
import { strictest } from '#core/complaint/clocks.ts'
import { type Complaint, recourseItself } from '#core/complaint/complaint.ts'
import { type ComplaintCommand, replay } from '#core/complaint/procedure.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { wordsFor } from '#letters/language.ts'
import { textBeside } from '#letters/text-message.ts'
import { type KeptCase, readCase } from '#store/case.ts'
import { readAsLandlord } from '#store/database.ts'
import type { Delivery } from '#store/jobs.ts'
import { causeOf, toldIn } from './deliver.ts'
import { type Deployment, surroundingsOf } from './desks.ts'
import { eventsOf, handleWhateverVersion } from './handle.ts'
import { standingOf } from './propose.ts'
import { sendOnce } from './send-once.ts'

/** `tried` counts the earlier tries of this job. */
export async function sendText(
  deployment: Deployment,
  landlord: Profile,
  { text: channel }: Channels,
  { complaint: id, letter, textBeside: sending }: Delivery,
  tried = 0,
): Promise<void> {
  assert(sending, 'a text goes beside a sending')
  const kept = await readAsLandlord(deployment.database, landlord.id, (records) => readCase(records, id))
  const complaint = kept && replay(eventsOf(kept.events))
  assert(kept && complaint, 'a text has a complaint')
  const { texting, texts } = complaint.handling
  const gone = texts.some((one) => one.letter === letter && one.sending === sending)
  if (!channel || !texting || texting.failed || gone) return
  const surroundings = () => surroundingsOf(deployment, landlord, id)
  const says = wordsOf(kept, complaint, landlord, letter, await surroundings())
  const named = { landlord: landlord.id, reference: id, number: letter, sending }
  const make = async () => ({ ...named, to: texting.number, words: says })
  const fate = await sendOnce(deployment, { channel, named, what: 'text', make, tried })
  const about = { letter, sending, by: channel.name, on: dayInLondon(deployment.now()) }
  const command = commandOf(fate, about, says)
  await handleWhateverVersion(deployment, landlord.id, id, command, { by: recourseItself, surroundings })
}

function wordsOf(
  kept: KeptCase,
  complaint: Complaint,
  landlord: Profile,
  letter: number,
  { today, calendar }: Awaited<ReturnType<typeof surroundingsOf>>,
): string {
  const told = toldIn(kept, letter)
  const clock = told && strictest(standingOf(complaint, today, calendar).clocks, told.stage, 'response')
  const responseDueOn = clock && clock.doneOn === null ? clock.dueOn : null
  const words = wordsFor(complaint.resident, landlord)
  return textBeside({ landlord: landlord.name, reference: complaint.id, told, responseDueOn, words })
}

type About = Omit<ComplaintCommand<'ReportTextNotSent'>, 'type' | 'cause' | 'reason'>

const commandOf = (fate: Fate, about: About, says: string): ComplaintCommand =>
  fate.went === 'yes'
    ? { type: 'ReportTextSent', ...about, says, parts: partsOf(says), answer: fate.answer }
    : { type: 'ReportTextNotSent', ...about, cause: causeOf[fate.went], reason: fate.reason }
