// What is recorded of a draft when it is sent: the complaint as it was told, and beside it danger, who speaks, and files.
import type { DateOnly } from '#core/calendar/dates.ts'
import { type Channel, type PersonId, type Resident, theResident } from '#core/complaint/complaint.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import { contactId } from '#core/contact/contact.ts'
import type { LogContact } from '#core/contact/steps/log.ts'
import type { Language } from '#documents/document.ts'
import type { Draft } from '../../drafts-desk.ts'
import { clean, type Posted } from '../../form.ts'
import { ticked } from './question.ts'
import { addressIn, formatIn, methodIn } from './reaching.ts'
import { textsIn } from './texts.ts'
import { outcomesIn, placeIn, whenInWords } from './the-matter.ts'
import { authorityOf, groupKindOf, isGroup, peopleIn, relationOf, speaksForAnother } from './the-people.ts'
import { added, danger, needs as recorded, authority as spokenFor } from './words/record.ts'
import { complainWordsIn } from './words/words.ts'

/** Staff read English, whatever language it was sent in. */
const english = complainWordsIn['en-GB']

type Sent = { readonly today: DateOnly; readonly now: number; readonly language: Language }

/** Told to a member of staff, or by the resident's own hand. */
export const channelOf = ({ openedBy }: Draft): Channel => (openedBy === null ? 'web' : 'phone')
export const senderOf = ({ openedBy }: Draft): PersonId => openedBy ?? theResident

export function commandsOf(draft: Draft, { today, now, language }: Sent): readonly ComplaintCommand[] {
  const { answers, complaint, files } = draft
  const channel = channelOf(draft)
  const from = speaksForAnother(answers) ? 'representative' : 'resident'
  return [
    {
      type: 'ReceiveComplaint',
      complaint,
      channel,
      receivedOn: today,
      resident: residentOf(answers, language),
      story: storyOf(answers),
      outcomeWanted: outcomesIn(answers, english),
    },
    ...hazards(draft, now),
    ...representatives(answers, today),
    ...groups(answers, today),
    ...texts(answers, today),
    ...(files.length > 0
      ? [{ type: 'ReceiveFiles' as const, on: today, from, channel, note: '', files } as const]
      : []),
  ]
}

function storyOf(answers: Posted): string {
  const since = answers.when === 'unknown' ? added.whenUnknown : whenInWords(answers, english)
  const place = placeIn(answers)
  const lines = [
    since && added.when(since),
    added.where(place.replaceAll('\n', ', ') || added.whereUnknown),
    isGroup(answers) && peopleIn(answers) === null && added.group,
    answers.postPapers === 'yes' && added.posted,
  ]
  return `${clean(answers.story)}\n\n${lines.filter(Boolean).join('\n')}`
}

const hazards = ({ answers, openedBy }: Draft, now: number): readonly ComplaintCommand[] => {
  const said = answers.danger
  if (said !== 'hurt' && said !== 'essential' && said !== 'unknown') return []
  const what = [danger[said], clean(answers.dangerWhat)].filter((line) => line !== '').join(': ')
  const severity = said === 'hurt' ? 'emergency' : 'significant'
  return [{ type: 'FlagHazard', kind: 'other', severity, awareAt: now, what, flaggedBy: openedBy ?? theResident }]
}

const reachOf = (answers: Posted): string =>
  [answers.telephone, answers.mobile, answers.email, answers.address]
    .map(clean)
    .filter((line) => line !== '')
    .join('\n')

function representatives(answers: Posted, today: DateOnly): readonly ComplaintCommand[] {
  if (!speaksForAnother(answers)) return []
  const authority = authorityOf(answers)
  const proof = clean(answers.proof)
  const said = { given: spokenFor.given, awaited: '', 'not needed': proof || spokenFor.byLaw }
  return [
    {
      type: 'AppointRepresentative',
      name: clean(answers.name),
      relation: relationOf(answers),
      contact: reachOf(answers),
      appointedOn: today,
      authority,
      authorityProof: said[authority],
      scope: spokenFor.scope,
    },
  ]
}

function groups(answers: Posted, today: DateOnly): readonly ComplaintCommand[] {
  const count = peopleIn(answers)
  if (!isGroup(answers) || count === null) return []
  return [
    { type: 'RecordGroup', on: today, kind: groupKindOf(answers), people: count, contactName: clean(answers.name) },
  ]
}

/** The number is that of whoever filled in the form: until they may speak for somebody else, nothing is told to it. */
function texts(answers: Posted, today: DateOnly): readonly ComplaintCommand[] {
  const number = textsIn(answers)
  const isTheirs = !speaksForAnother(answers) || authorityOf(answers) !== 'awaited'
  return number !== null && isTheirs ? [{ type: 'AskForTexts', number, on: today }] : []
}

/** What they need beside the format of letters, a line each, as staff read it. */
function needsIn(answers: Posted): readonly string[] {
  const language = clean(answers.language)
  const said: Readonly<Record<string, string>> = {
    ...recorded.help,
    ...(language ? { 'help-interpreter': recorded.language(language) } : {}),
  }
  return [...ticked(said, answers).map((name) => said[name] ?? ''), clean(answers.needs)].filter((line) => line !== '')
}

/** Whose complaint it is. Nobody who only says that they speak for somebody is written to in their place. */
export function residentOf(answers: Posted, language: Language): Resident {
  const method = methodIn(answers) ?? 'post'
  const letterFormat = formatIn(answers)
  const [times, safe] = [clean(answers.times), clean(answers.safe)]
  const needs = [
    ...(language === 'cy' ? [recorded.inWelsh] : []),
    ...(safe ? [recorded.safe(safe)] : []),
    ...(method === 'text' ? [recorded.byText(clean(answers.mobile))] : []),
    ...(times ? [recorded.times(times)] : []),
    ...needsIn(answers),
  ]
  const theirs = {
    name: clean(answers.name),
    address: addressIn(answers),
    telephone: method === 'text' ? clean(answers.mobile) : clean(answers.telephone) || clean(answers.mobile),
    email: clean(answers.email),
    replyBy: method === 'text' ? ('phone' as const) : method,
    letterFormat,
  }
  if (!speaksForAnother(answers)) return { ...theirs, needs: needs.join('\n') }
  const own = clean(answers.forAddress) || (answers.where === 'home' ? clean(answers.home) : '')
  const [resident, speaker] = [clean(answers.forName), theirs.name]
  if (authorityOf(answers) === 'awaited' && own !== '') {
    const reached = { address: own, telephone: '', email: '', replyBy: 'post' as const }
    return { ...theirs, ...reached, name: resident, needs: needs.join('\n') }
  }
  const awaited = authorityOf(answers) === 'awaited'
  const whose = awaited ? recorded.through(speaker, resident) : recorded.speaks(speaker)
  return { ...theirs, name: resident, needs: [whose, ...needs].join('\n') }
}

/** What was only reported: its reference is the draft's own, with the first letter of a contact's. */
export function reportOf(draft: Draft, { today, language }: Pick<Sent, 'today' | 'language'>): LogContact {
  const { answers, complaint } = draft
  const [name, address] = [clean(answers.name), clean(answers.address)]
  const [telephone, email] = [clean(answers.telephone), clean(answers.email)]
  const needs = language === 'cy' ? recorded.inWelsh : ''
  const replyBy = telephone ? 'phone' : email ? 'email' : 'post'
  return {
    type: 'LogContact',
    contact: contactId(complaint.replace(/^C/, 'S')),
    kind: 'service request',
    channel: channelOf(draft),
    resident: { name, address, telephone, email, replyBy, needs, letterFormat: 'standard' },
    receivedOn: today,
    story: clean(answers.story),
    dissatisfied: false,
    choiceOffered: true,
    choice: 'not a complaint',
  }
}
