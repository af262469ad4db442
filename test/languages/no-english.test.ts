// Every page for residents in a language that nobody speaks: whatever is still in English was not taken from a language file.
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { dateOnly } from '#core/calendar/dates.ts'
import { complaintId } from '#core/complaint/complaint.ts'
import type { ComplaintCommand } from '#core/complaint/procedure.ts'
import { handlingCommands } from '#core/complaint/scenario-commands.ts'
import type { Person } from '#web/desk.ts'
import { questions } from '#web/pages/complain/catalogue.ts'
import { sayings } from '#web/pages/resident/say/catalogue.ts'
import { answers } from '../drafts/visitor.ts'
import { acknowledged, responded } from '../memory/stories.ts'
import { amira, ben } from '../spine/app.ts'
import { hasForm, inWelsh, isWhole, known, openInNoLanguage } from './looking.ts'
import { strangersOn } from './pseudo-language.ts'

const { clock, deskOf, visitor, looksAt, sendsNothing } = await openInNoLanguage('2026-11-24T10:00:00Z')

test('a sentence that was not taken from a language file is found, in the text and beside it', async () => {
  const { page } = await looksAt('/fernbank/check')
  const planted = page
    .replace('</h1>', '</h1><p>Ask us</p><button aria-label="Leave">')
    .replace('<title>', '<title>Check ')
  assert.deepEqual(strangersOn(planted, known), ['Check', 'Leave', 'Ask', 'us'])
})

describe('the pages that anybody may read', () => {
  const about = ['/policy', '/ombudsman', '/accessibility', '/privacy']
  for (const path of ['', ...about, '/check', '/leaflet', '/complain', '/complain/other-ways', '/complain/come-back']) {
    test(`/fernbank${path}`, async () => {
      const seen = await looksAt(`/fernbank${path}`)
      if (hasForm.test(seen.page)) await sendsNothing(seen, path)
    })
  }

  test('what is said where something went wrong', async () => {
    await looksAt('/fernbank/nowhere', 404)
    const refused = await visitor.post(inWelsh('/fernbank/check'), { reference: 'C-26-7F3K2Q' })
    assert.equal(refused.status, 403)
    isWhole(refused, 'a form that is not ours')
    const page = await visitor.get(inWelsh('/fernbank/check'))
    const wrong = { reference: 'C-26-222222', accessCode: '2222-2222-2222' }
    for (let times = 1; times <= 5; times += 1) isWhole(await visitor.send(page, wrong), 'a wrong code')
    const slowed = await visitor.send(page, wrong)
    assert.equal(slowed.status, 429)
    isWhole(slowed, 'too many tries')
  })
})

const form = '/fernbank/complain'
let reference = complaintId('C-26-222222')
let accessCode = ''

/** What is said on each question, so that every page is asked for. */
const said: typeof answers = {
  ...answers,
  danger: { danger: 'hurt', dangerWhat: '' },
  'who-for': { whoFor: 'other' },
  authority: { forName: 'Tom Ash', relation: 'advocate', authority: 'given' },
  when: { when: 'day', 'since-day': '2', 'since-month': '3', 'since-year': '2025' },
  help: { 'help-interpreter': 'yes', 'help-large': 'yes' },
}

describe('the form of a complaint', () => {
  test('each question, as it opens and with nothing or with something wrong in it', async () => {
    for (const { path } of questions.filter((one) => one.path !== 'group')) {
      await sendsNothing(await looksAt(`${form}/${path}`), path)
      const { goTo } = await visitor.send(await looksAt(`${form}/${path}`), { press: 'go', ...said[path] })
      assert.match(goTo ?? '', /\?lang=cy$/, path)
    }
    for (const [path, wrong] of [
      ['when', { when: 'day', 'since-day': '31', 'since-month': '2', 'since-year': '2026' }],
      ['when', { when: 'day', 'since-day': '31', 'since-month': '', 'since-year': '' }],
      ['when', { when: 'day', 'since-day': '31', 'since-month': '12', 'since-year': '2026' }],
      ['reply', { replyBy: 'email', email: 'nothing' }],
      ['name', { name: 'x'.repeat(201) }],
    ] as const) {
      const answer = await visitor.send(await looksAt(`${form}/${path}`), { press: 'go', ...wrong })
      assert.equal(answer.status, 422, path)
      isWhole({ ...answer, page: answer.page.replaceAll('x'.repeat(201), '') }, `${path}, wrong`)
      await visitor.send(await looksAt(`${form}/${path}`), { press: 'go', ...said[path] })
    }
  })

  test('a group, and what was only reported', async () => {
    await visitor.send(await looksAt(`${form}/who-for`), { press: 'go', whoFor: 'group' })
    const seen = await looksAt(`${form}/group`)
    isWhole(await visitor.send(seen, { press: 'go', people: '1' }), 'one person is no group')
    await visitor.send(await looksAt(`${form}/who-for`), { press: 'go', whoFor: 'me' })
    await visitor.send(await looksAt(`${form}/what-it-is`), { press: 'go', kind: 'report' })
    await sendsNothing(await looksAt(`${form}/report`), 'report')
    await visitor.send(await looksAt(`${form}/what-it-is`), { press: 'go', kind: 'complaint' })
    for (const path of ['what-happened', 'reply', 'name'])
      await visitor.send(await looksAt(`${form}/${path}`), { press: 'go', ...said[path] })
  })

  test('what is kept, what is checked, and what has been sent', async () => {
    await looksAt(`${form}/saved`)
    const seen = await looksAt(`${form}/check-answers`)
    const { goTo } = await visitor.send(seen, { press: 'send' })
    assert.equal(goTo, `${form}/sent?lang=cy`)
    const { page } = await looksAt(`${form}/sent`)
    const equality = await looksAt(`${form}/equality`)
    const answered = await visitor.send(equality, { press: 'send', sex: 'female' })
    assert.equal(answered.goTo, `${form}/sent?equality=over&lang=cy`)
    await looksAt(`${form}/sent?equality=over`)
    reference = complaintId(/C-26-[0-9A-Z]{6}/.exec(page)?.[0] ?? '')
    accessCode = /\b[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}\b/.exec(page)?.[0] ?? ''
  })
})

/** A letter that goes out meanwhile is no reason not to. */
async function act(command: ComplaintCommand, person: Person = amira): Promise<void> {
  const desk = deskOf(person)
  for (;;) {
    const seen = (await desk.find(reference))?.version ?? 0
    const outcome = await desk.handle(reference, command, seen)
    if (outcome.recorded) return
    assert.notEqual((await desk.find(reference))?.version, seen, JSON.stringify([command, outcome]))
  }
}

/** What is done beside the stages, as every scenario does it. */
function beside(type: ComplaintCommand['type'], on: string, who = amira): ComplaintCommand {
  const command = handlingCommands({ on: dateOnly(on), stage: 1, who: who.id, number: 1 }).find(
    (one) => one.type === type,
  )
  assert(command)
  return command
}

const visited = new Set<string>()

/** The resident's page, and every page of ours that it leads to. */
async function followsAll(): Promise<void> {
  const { page } = await looksAt('/fernbank/complaint')
  const places = [...page.matchAll(/href="(\/fernbank\/complaint\/[^"?]+)\?lang=cy"/g)].map(([, path = '']) => path)
  for (const path of new Set(places)) {
    const seen = await looksAt(path)
    visited.add(path.replace('/fernbank/complaint/', '').replace(/\/\d+$/, ''))
    if (hasForm.test(seen.page) && !/review|files|more-time|think-again|understood|stop-texts/.test(path))
      await sendsNothing(seen, path)
  }
}

/** A session ends by itself when nobody turns a page. */
async function comesBackOn(day: string): Promise<void> {
  clock.now = Date.parse(`${day}T10:00:00Z`)
  const { goTo } = await visitor.send(await looksAt('/fernbank/check'), { reference, accessCode })
  assert.equal(goTo, '/fernbank/complaint?lang=cy')
}

/** Their own page, and what the resident reads of them; what they may not do, where they may only read. */
async function somebodySpeaks(may: 'read' | 'speak'): Promise<void> {
  const on = dateOnly('2026-11-24')
  await act({
    ...{ type: 'AppointRepresentative', name: 'Tom Ash', relation: 'advocate', contact: '', appointedOn: on },
    ...{ authority: 'given', authorityProof: 'By phone', scope: 'Hale' },
  })
  const number = (await deskOf(amira).find(reference))?.complaint.handling.representatives.length ?? 0
  await act({ type: 'GiveRepresentativeCode', representative: number, may, on })
  await looksAt('/fernbank/complaint')
  await looksAt(`/fernbank/complaint/no-longer-speaks/${number}`)
  visited.add('no-longer-speaks')
  const theirs = deskOf(amira).representativeCode(reference, { number, codesGiven: 1 })
  await visitor.send(await looksAt('/fernbank/check'), { reference, accessCode: theirs })
  await looksAt('/fernbank/complaint')
  if (may === 'read') await looksAt('/fernbank/complaint/tell-us', 403)
  await comesBackOn('2026-11-24')
  await act({ type: 'EndRepresentation', representative: number, on, because: 'Hale' })
}

describe('the pages of a complaint', () => {
  test('before it is acknowledged, and while it is refused', async () => {
    await followsAll()
    await act(beside('ProposeRefusal', '2026-11-24'))
    await act(beside('AgreeToRefusal', '2026-11-24', ben), ben)
    await followsAll()
    await act(beside('WithdrawExclusion', '2026-11-24'))
  })

  test('while it is looked into', async () => {
    await act(acknowledged('2026-11-24'))
    await act(beside('AskForClarification', '2026-11-24'))
    await act(beside('OfferRemedy', '2026-11-24'))
    await act({
      ...{ type: 'ExtendResponse', stage: 1, toldOn: dateOnly('2026-11-24'), newDueOn: dateOnly('2026-12-18') },
      ...{
        reason: 'The surveyor is ill',
        agreedWithResident: true,
        updateEveryWorkingDays: 5,
        beyondLimitApprovedBy: null,
      },
    })
    await followsAll()
    await visitor.send(await looksAt('/fernbank/complaint/understood'), { 'right-1': 'yes', 'right-2': 'no' })
    await looksAt('/fernbank/complaint/told')
    await act({ type: 'AskForTexts', number: '07700 900123', on: dateOnly('2026-11-24') })
    await followsAll()
  })

  test('somebody who speaks for the resident, as both of them see it', async () => {
    for (const may of ['speak', 'read'] as const) await somebodySpeaks(may)
  })

  test('somebody who is asked about it', async () => {
    await act(beside('RequestFacts', '2026-11-24'))
    await act(beside('OfferFairChance', '2026-11-24'))
    for (const what of ['facts', 'position'] as const) {
      const path = new URL(deskOf(amira).askedAt({ complaint: reference, what, number: 1 })).pathname
      const seen = await looksAt(path)
      await sendsNothing(seen, path)
      await visitor.send(seen, { words: 'Hale' })
      await looksAt(path)
    }
  })

  test('after the answer, and when a promise was missed', async () => {
    await comesBackOn('2026-12-02')
    await act(responded('2026-12-02', '2026-12-04'))
    await followsAll()
    await comesBackOn('2026-12-07')
    await followsAll()
  })

  test('after it was closed, and while it is reviewed', async () => {
    await act({ type: 'CompleteAction', action: 1, on: dateOnly('2026-12-07'), proof: 'The fan runs' })
    await act(beside('CompleteRemedy', '2026-12-07'))
    await act({ type: 'CloseComplaint', on: dateOnly('2026-12-07') })
    await act(beside('SendSurvey', '2026-12-07'))
    await followsAll()
    await visitor.send(await looksAt('/fernbank/complaint/review'), { words: '' })
    await looksAt('/fernbank/complaint/review/asked')
    await followsAll()
  })

  test('every page on which a resident tells us something was among them', () =>
    assert.deepEqual(
      sayings.map(({ path }) => path).filter((path) => !visited.has(path)),
      [],
    ))
})
