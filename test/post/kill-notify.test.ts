// Killed between any two steps of sending by GOV.UK Notify: a letter, an email and a text each go once, and nobody has to look.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { createPrintTray } from '#channels/print.ts'
import { dateOnly } from '#core/calendar/dates.ts'
import type { ComplaintId } from '#core/complaint/complaint.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { deliver } from '../../src/deliver.ts'
import { sendText } from '../../src/send-text.ts'
import { amira, fernbank, openSpine } from '../spine/app.ts'
import { killableSender } from './killable.ts'
import { notifyTo, waitingLetter, waitingPost } from './letters.ts'
import { type Point, startNotify } from './notify-server.ts'

const { deployment, deskOf, outbox, clock, connection } = await openSpine('2026-11-24T10:00:00Z')
const typesetter = createTypesetter()
after(() => typesetter.close())
const desk = deskOf(amira)

const { isDeadly, killed, sendsUntil } = killableSender<Point>()

const notify = await startNotify(async (point) => {
  if (!isDeadly(point)) return undefined
  await killed()
  // What is asked for by nobody any more is not taken: the line broke before it was whole.
  return point === 'asked to send' ? 'break' : undefined
})
const channels = { print: createPrintTray(outbox), ...notifyTo(notify.url, () => clock.now) }

type What = 'letter' | 'email' | 'text'

const told = (reference: string, what: What): readonly string[] => {
  const { host, port, user, database } = connection
  return [host, String(port), user, database, notify.url, outbox, reference, what]
}

const settings = { ...deployment, typesetter }
const job = (complaint: ComplaintId) => ({ landlord: 'fernbank', complaint, letter: 2 })

/** Each as it waits to go, how it goes, what Notify calls it, and what the record says when it went. */
const kinds = {
  letter: {
    waiting: (reference: string) => waitingPost(desk, reference),
    go: (id: ComplaintId, tried: number) => deliver(settings, fernbank, channels, job(id), tried),
    ...{ named: '', recorded: 'LetterDelivered' },
  },
  email: {
    waiting: (reference: string) => waitingLetter(desk, reference),
    go: (id: ComplaintId, tried: number) => deliver(settings, fernbank, channels, job(id), tried),
    ...{ named: '', recorded: 'LetterDelivered' },
  },
  text: {
    waiting: async (reference: string) => {
      const id = await waitingPost(desk, reference)
      const asking = { type: 'AskForTexts', number: '07700 900123', on: dateOnly('2026-11-24') } as const
      assert((await desk.handle(id, asking, 2)).recorded)
      await deliver(settings, fernbank, { print: channels.print }, job(id))
      return id
    },
    go: (id: ComplaintId, tried: number) =>
      sendText(settings, fernbank, channels, { ...job(id), textBeside: 1 }, tried),
    ...{ named: '.text', recorded: 'TextSent' },
  },
}

const points: readonly Point[] = ['asked to send', 'taken', 'answered']

for (const [first, what] of (['letter', 'email', 'text'] as const).entries()) {
  for (const [place, point] of points.entries()) {
    test(`kill -9 when Notify is at “${point}” of a ${what}: it has it once, and the record says so`, async () => {
      const { waiting, go, named, recorded } = kinds[what]
      const id = await waiting(`C-26-25EE${'EFG'.charAt(first)}${'ABC'.charAt(place)}`)
      const version = (await desk.find(id))?.version ?? 0
      const signal = await sendsUntil(point, told(id, what))
      // After the answer it may have noted it, and ended, before it was killed.
      if (point !== 'answered') assert.equal(signal, 'SIGKILL')
      clock.now += 60_000
      for (const tried of [1, 2]) await go(id, tried)
      const file = await desk.find(id)
      assert.equal(file?.history.at(-1)?.event.type, recorded)
      assert.equal(file.version, version + 1)
      const reference = `fernbank.${id.toLowerCase()}.2.1${named}`
      assert.equal(notify.sent.filter((one) => one.reference === reference).length, 1)
    })
  }
}
