// Contacts on the wall and in the form: each counts once, beside complaints or with its own, and a number opens exactly its list.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type DateOnly, dateOnly } from '#core/calendar/dates.ts'
import { complaintId } from '#core/complaint/complaint.ts'
import { contactId } from '#core/contact/contact.ts'
import { logContact } from '#core/contact/scenario.ts'
import { filledIn } from '#core/self-assessment/filled-in.ts'
import { gravestFirst } from '#core/self-assessment/shows.ts'
import { amira, openSpine } from './app.ts'

const { clock, deskOf } = await openSpine('2026-11-24T10:00:00Z')
const desk = deskOf(amira)
const day: (text: string) => DateOnly = dateOnly
const period = { edition: '2024', from: day('2026-04-01'), to: day('2027-03-31') } as const
const id = (number: number) => contactId(`S-26-22222${number}`)
const asked = ['1.3', '1.4', '1.5', '1.6'] as const

const wall = async () => new Map((await desk.selfAssessments.proposals(period)).map((one) => [one.provision.id, one]))
const form = async () => {
  const proposals = await desk.selfAssessments.proposals(period)
  return filledIn({
    ...{ landlord: 'Fernbank Homes', period, proposals, decisions: [], broughtIn: [] },
    today: desk.today(),
  }).answers
}
const list = async (provision: string, answer: (typeof gravestFirst)[number], of: 'complaints' | 'contacts') =>
  (await desk.selfAssessments.cases(period, { provision, answer, of }, null)).rows.map((one) => one.id)

/** The provisions that are another on the wall, and in the form, after something was done. */
async function changedBy(act: () => Promise<{ readonly recorded: boolean }>): Promise<readonly string[]> {
  const [tiles, answers] = [await wall(), await form()]
  assert((await act()).recorded)
  const [tilesAfter, answersAfter] = [await wall(), await form()]
  const onWall = [...tilesAfter].filter(([one, tile]) => JSON.stringify(tile) !== JSON.stringify(tiles.get(one)))
  const inForm = answersAfter.filter((one, place) => JSON.stringify(one) !== JSON.stringify(answers[place]))
  const ids = onWall.map(([one]) => one)
  assert.deepEqual(
    inForm.map(({ provision }) => provision).filter((one) => !ids.includes(one)),
    [],
    'the form changes nowhere else than the wall',
  )
  return ids
}

const unhappy = {
  type: 'ExpressDissatisfaction',
  on: day('2026-11-17'),
  about: 'our response',
  words: 'Nobody came',
  choiceOffered: false,
  choice: 'not asked',
} as const

test('a request is counted where it is asked about, and nowhere else', async () => {
  const logged = () => desk.contacts.handle(id(2), logContact({ contact: id(2), receivedOn: day('2026-11-10') }), 0)
  assert.deepEqual(await changedBy(logged), ['1.3', '1.4', '1.5', '1.6'])
  const shown = (await wall()).get('1.4')
  assert.deepEqual(shown?.shownBy.contacts, { met: 0, missed: 0, running: 1, 'not known': 0, 'not applicable': 0 })
  assert.deepEqual(await list('1.4', 'running', 'contacts'), [id(2)])
})

test('one fact of one contact changes exactly the provisions that depend on it, on the wall and in the form', async () => {
  const followUp = { type: 'FollowUpContact', on: day('2026-11-12'), words: 'A part is ordered' } as const
  assert.deepEqual(await changedBy(() => desk.contacts.handle(id(2), followUp, 1)), ['1.4'])
  assert.deepEqual(await changedBy(() => desk.contacts.handle(id(2), unhappy, 2)), ['1.3', '1.5'])
  assert.equal((await wall()).get('1.3')?.answer, 'No')
  assert.equal((await wall()).get('1.3')?.reason, '0 of 1 complaint or contact met it: 1 missed.')
  const offer = { type: 'OfferChoice', on: day('2026-11-18'), choice: 'not a complaint' } as const
  assert.deepEqual(await changedBy(() => desk.contacts.handle(id(2), offer, 3)), ['1.3'])
  assert.equal((await wall()).get('1.3')?.answer, 'Yes')
})

test('a day that passes makes what was running missed, though nobody recorded anything', async () => {
  assert.deepEqual((await wall()).get('1.5')?.shownBy.contacts?.running, 1)
  clock.now = Date.parse('2026-11-25T10:00:00Z')
  assert.deepEqual((await wall()).get('1.5')?.shownBy.contacts?.missed, 1)
  clock.now = Date.parse('2026-11-24T10:00:00Z')
})

test('a survey that sounds unhappy runs until the person is told how to complain', async () => {
  const survey = logContact({
    contact: id(3),
    kind: 'survey',
    receivedOn: day('2026-11-20'),
    story: 'Poor',
    dissatisfied: true,
  })
  await desk.contacts.handle(id(3), survey, 0)
  assert.equal((await wall()).get('1.6')?.shownBy.contacts?.running, 1)
  const told = { type: 'SignpostContact', on: day('2026-11-23') } as const
  assert.deepEqual(await changedBy(() => desk.contacts.handle(id(3), told, 1)), ['1.6'])
  assert.deepEqual(await list('1.6', 'met', 'contacts'), [id(3)])
})

test('a contact that becomes a complaint is counted with its complaint and not again, and goes on changing it', async () => {
  const complaint = complaintId('C-26-222222')
  await desk.contacts.handle(id(4), logContact({ contact: id(4), receivedOn: day('2026-11-10') }), 0)
  const complains = { ...unhappy, choiceOffered: true, choice: 'complaint' } as const
  await desk.contacts.handle(id(4), complains, 1)
  assert.deepEqual(await list('1.5', 'running', 'contacts'), [id(4)])
  const { resident, story } = logContact()
  const raising = { complaint, on: day('2026-11-24'), resident, story, outcomeWanted: '', channel: 'phone' } as const
  assert((await desk.contacts.raise(id(4), raising, 2)).recorded)
  assert.deepEqual([await list('1.5', 'running', 'contacts'), await list('1.5', 'met', 'contacts')], [[], []])
  assert.deepEqual(await list('1.5', 'met', 'complaints'), [complaint])
  const dropped = { type: 'CloseContact', on: day('2026-11-24'), ending: 'became a complaint', words: '' } as const
  assert.deepEqual(await changedBy(() => desk.contacts.handle(id(4), dropped, 3)), ['1.4', '1.5'])
  assert.deepEqual(await list('1.5', 'missed', 'complaints'), [complaint])
})

test('every number of every provision opens a list of exactly as many', async () => {
  for (const [provision, { shownBy }] of await wall()) {
    assert.equal(
      'contacts' in shownBy,
      asked.some((one) => one === provision),
      provision,
    )
    for (const subject of ['complaints', 'contacts'] as const) {
      const shown = shownBy[subject]
      if (!shown) continue
      for (const answer of gravestFirst) {
        assert.equal(
          (await list(provision, answer, subject)).length,
          shown[answer],
          `${provision} ${answer} ${subject}`,
        )
      }
    }
  }
})
