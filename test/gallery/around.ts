// What stands beside the complaints in the gallery: contacts, mail, notices, files, packs, wordings, a frozen year, self-assessments.
import assert from 'node:assert/strict'
import sharp from 'sharp'
import { dateOnly } from '#core/calendar/dates.ts'
import type { ComplaintId } from '#core/complaint/complaint.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import type { ContactId } from '#core/contact/contact.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { madeUp } from '#core/self-assessment/scenario.ts'
import { senderId } from '#core/subject-access/request.ts'
import type { Desk } from '#web/desk.ts'
import { deskFor } from '../../src/desks.ts'
import { csv } from '../imports/file.ts'
import type { ListeningApp } from '../journeys/app.ts'
import { received } from '../memory/stories.ts'
import { attached, keepMail, landAndFile, mailWith } from '../post/mails.ts'
import { amira, ben, carys } from '../spine/app.ts'
import { idOf, keptComplaint } from './staged.ts'

const today = dateOnly('2026-11-24')

export type Around = {
  readonly contacts: { readonly unhappy: string; readonly survey: string; readonly ended: string }
  readonly notices: { readonly inForce: string }
  readonly message: string
  readonly imports: { readonly withFaults: string; readonly sound: string }
  readonly assessments: {
    readonly begun: string
    readonly published: string
    readonly withFaults: string
    readonly sound: string
  }
}

export async function recordAround(app: ListeningApp, landlord: Profile): Promise<Around> {
  const [officer, lead] = [amira, carys].map((person) => deskFor(app.deployment, landlord, person))
  assert(officer && lead)
  await sendFile(officer)
  await officer.packs.ask(idOf['right to left'], (await officer.find(idOf['right to left']))?.version ?? 0)
  await keepBack(app, officer, lead)
  await write(officer, lead)
  await typeAndGoAway(officer)
  const year = { from: dateOnly('2025-04-01'), to: dateOnly('2026-03-31') }
  assert.deepEqual(await lead.figures.freeze(year), [])
  return {
    contacts: {
      unhappy: await contact(officer, 'service request', 'العفن عاد مرة أخرى ولم يتصل أحد. I am fed up, nobody came.'),
      survey: await contact(officer, 'survey', 'It took three visits and I was not told why'),
      ended: await contact(officer, 'comment', `${'A bench in the garden would be lovely. '.repeat(20)}`, true),
    },
    notices: await notice(lead),
    message: await mail(app, officer),
    imports: {
      withFaults: await past(
        officer,
        'complaints-2025-with-a-rather-long-name-as-spreadsheets-have-them-final-v2.csv',
        {
          3: { 'Date received': '1/2/25' },
          5: { Outcome: 'Resolved at first contact' },
        },
      ),
      sound: await past(officer, 'past.csv', {}),
    },
    assessments: await assessments(officer, lead),
  }
}

/** Something held back from a pack, a complaint kept to two people, and a request of what is held on somebody. */
async function keepBack({ deployment }: ListeningApp, officer: Desk, lead: Desk): Promise<void> {
  const held = { kind: 'entry', which: '1', ground: 'other people', reason: 'It names a neighbour' } as const
  await record(officer, idOf['long names'], { type: 'HoldBackFromPack', on: today, ...held })
  const kept = { why: 'about a member of staff', words: 'It names a colleague', people: [amira.id, ben.id] } as const
  await record(officer, keptComplaint, received(today, keptComplaint))
  await record(officer, keptComplaint, { type: 'KeepToPeople', on: today, ...kept })
  const list = [
    'From: rosa@example.org',
    'Subject: Our newsletter',
    'Message-ID: <news@x>',
    'List-Id: <news@x>',
    '',
    '',
  ]
  await keepMail(deployment, list.join('\r\n'), '2026-11-24T09:00:00Z')
  await landAndFile(deployment)
  const theirs = [
    { id: idOf['long names'], as: 'resident' },
    { id: senderId('rosa@example.org'), as: 'sender' },
  ] as const
  assert.equal(await lead.subjectAccess.ask('Rosa Marsh', theirs), 1)
}

/** Two calls that were put aside, and an update that was begun. */
async function typeAndGoAway({ typed }: Desk): Promise<void> {
  const call = { complaint: null, seen: 0 }
  const words = { story: 'The lift stands still, and the stairs are dark.', channel: 'phone' }
  const [first, second] = ['C-26-24EEEG', 'C-26-24EEEH']
  const sol = { ...words, name: 'Mr Sol Hart', complaint: first }
  await typed.save({ ...call, place: `/staff/log?call=${first}`, title: 'Call: Mr Sol Hart', fields: sol })
  const unnamed = { ...words, complaint: second }
  await typed.save({ ...call, place: `/staff/log?call=${second}`, title: 'Call, no name yet', fields: unnamed })
  const id = idOf.received
  const update = { words: 'The surveyor comes on Monday, and looks at the hall as well.', method: 'phone' }
  const place = `/staff/complaints/${id}/updates`
  await typed.save({ place, title: 'Update the resident', complaint: id, fields: update, seen: 1 })
}

/** A letter that is delivered meanwhile is no reason not to. */
async function record(desk: Desk, id: ComplaintId, command: ComplaintCommand): Promise<void> {
  for (;;) {
    const seen = (await desk.find(id))?.version ?? 0
    const outcome = await desk.handle(id, command, seen)
    if (outcome.recorded) return
    assert.notEqual((await desk.find(id))?.version ?? 0, seen, `${id}, ${command.type}: ${JSON.stringify(outcome)}`)
  }
}

/** A photo, on the complaint with the long names. */
async function sendFile(desk: Desk): Promise<void> {
  const files = desk.filesOf(idOf['long names'])
  const origin = { on: today, from: 'resident', channel: 'email' } as const
  const photo = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#5a7d6c' } })
    .jpeg()
    .toBuffer()
  const taken = await files.take(`${'bedroom-wall-behind-the-cot-'.repeat(4)}.jpg`, pieces(photo), origin)
  assert('token' in taken)
  const held = files.held(taken.token)
  assert(held)
  const recorded = await files.record(origin, 'Behind the cot', [held])
  assert(recorded.recorded)
}

async function* pieces(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}

async function contact(desk: Desk, kind: 'service request' | 'survey' | 'comment', story: string, ends = false) {
  const id: ContactId = desk.contacts.newId()
  const resident = {
    ...{ name: 'محمد العلي', address: '4 Heron Court\nExampleton', telephone: '01632 960 017', email: '' },
    ...({ replyBy: 'phone', letterFormat: 'standard', needs: '' } as const),
  }
  const said = { dissatisfied: kind === 'service request', choiceOffered: false, choice: 'not asked' } as const
  const logged = await desk.contacts.handle(
    id,
    { type: 'LogContact', contact: id, kind, channel: 'phone', resident, receivedOn: today, story, ...said },
    0,
  )
  assert(logged.recorded, JSON.stringify(logged))
  if (ends) {
    const closed = await desk.contacts.handle(id, { type: 'CloseContact', on: today, ending: 'answered', words: '' }, 1)
    assert(closed.recorded, JSON.stringify(closed))
  }
  return String(id)
}

async function notice({ notices }: Desk) {
  const id = notices.newId()
  const outcome = await notices.handle(
    id,
    {
      ...{ type: 'GiveNotice', notice: id, sinceOn: dateOnly('2026-11-20'), returnBy: dateOnly('2026-12-04') },
      cause: 'Our computers were attacked, and we switched them off.',
      affected: 'Some answers come late. Repairs go on.',
    },
    0,
  )
  assert(outcome.recorded)
  return { inForce: String(id) }
}

async function mail({ deployment }: ListeningApp, desk: Desk): Promise<string> {
  const parts = [attached('bill.pdf', 'application/pdf', '<html>Pay here</html>')]
  await keepMail(deployment, mailWith({ id: 'gallery', subject: 'Mould again, and nobody came' }, parts))
  await landAndFile(deployment)
  const [message] = await desk.messages.unfiled()
  assert(message)
  return message.key
}

async function past({ imports }: Desk, name: string, spoilt: Parameters<typeof csv>[1]): Promise<string> {
  const kept = await imports.keep({ name, bytes: Buffer.from([...csv(12, spoilt)].join('')) })
  assert('id' in kept, JSON.stringify(kept))
  return kept.id
}

/** One version that waits for somebody else, and one that is in use. */
async function write({ wordings }: Desk, lead: Desk): Promise<void> {
  for (const kind of ['acknowledgement', 'extension'] as const) {
    const source = (await wordings.all()).find((one) => one.kind === kind)?.standard ?? ''
    const saved = await wordings.save(
      { kind, source: `Thank you for telling us.\n\n${source}`, why: 'We never say thank you' },
      0,
    )
    assert(saved.done, JSON.stringify(saved))
  }
  const approved = await lead.wordings.answer(
    { kind: 'acknowledgement', version: 1 },
    { answer: 'approved', reason: '' },
  )
  assert(approved.done)
}

async function assessments({ selfAssessments }: Desk, lead: Desk): Promise<Around['assessments']> {
  const [lastYear, thisYear] = [
    { edition: '2024', from: dateOnly('2025-04-01'), to: dateOnly('2026-03-31') },
    { edition: '2024', from: dateOnly('2026-04-01'), to: dateOnly('2027-03-31') },
  ] as const
  for (const period of [lastYear, thisYear]) {
    const started = await selfAssessments.start(period, false)
    assert(started.done, JSON.stringify(started))
  }
  const published = '2024-2025-04-01-2026-03-31'
  const proposals = (await selfAssessments.find(published))?.proposals ?? []
  const decided = await selfAssessments.decide(
    published,
    proposals.map(({ provision }) => ({
      ...({ provision: provision.id, answer: 'No', commentary: '', seen: 0 } as const),
      explanation: 'Our new policy, of which the board decides in the new year, will say so.',
    })),
  )
  assert(decided.done, JSON.stringify(decided))
  const approving = { governingBody: 'The board', name: 'Ada Reed', role: 'Chair', on: today, response: 'We read it.' }
  assert((await lead.selfAssessments.approve(published, approving, 0)).done)
  assert((await lead.selfAssessments.publish(published, 1)).done)
  const made = madeUp('2024')
  const wrong = [{ ...made.answers[0], comply: 'Perhaps' }, ...made.answers.slice(1)]
  const keep = (name: string, answers: readonly object[]) =>
    selfAssessments.files.keep(
      { name, bytes: Buffer.from(JSON.stringify({ ...made, answers } satisfies object)) },
      lastYear,
    )
  return {
    ...{ begun: '2024-2026-04-01-2027-03-31', published },
    withFaults: await keep('wrong.json', wrong),
    sound: await keep('written-elsewhere.json', made.answers),
  }
}
