// The page for a quarter, printed: one side of A4, for the fullest quarter and for an empty one, with nothing cut off.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { PDFDocument } from '@cantoo/pdf-lib'
import { dateOnly } from '#core/calendar/dates.ts'
import { complaintId } from '#core/complaint/complaint.ts'
import { themes } from '#core/complaint/handling.ts'
import { orderKinds } from '#core/complaint/handling-ombudsman.ts'
import { definitionsFor } from '#core/figures/catalogue.ts'
import type { Figure } from '#core/figures/figure.ts'
import { weeksOf } from '#core/figures/quarter.ts'
import type { DeterminationTold, QuarterTold } from '#core/figures/quarter-told.ts'
import type { Desk, Person } from '#web/desk.ts'
import { createServer } from '#web/server.ts'
import { openBrowser } from '../browser.ts'
import { createMemory } from '../memory/memory-parts.ts'
import { fernbank } from '../memory/records.ts'
import { sitDown } from './person.ts'
import { signsIn } from './staff.ts'

const summer = { from: dateOnly('2026-07-01'), to: dateOnly('2026-09-30') }

/** Every number of three digits, and everything more than twice what it was. */
const figuresOf = (amount: (place: number) => number): readonly Figure[] =>
  definitionsFor(fernbank, summer).map(({ id, group, name, unit, rule }, place) => ({
    ...{ id, group, name, unit, rule, value: amount(place) },
    numerator: { amount: amount(place), opens: true },
    denominator: { amount: amount(place), opens: true },
  }))

const determination = (day: number): DeterminationTold => ({
  ...{ on: dateOnly(`2026-08-${10 + day}`), kept: false, scheme: 'Housing Ombudsman' },
  id: complaintId(`C-26-22AAA${day + 2}`),
  outcomes: ['severe maladministration', 'maladministration', 'service failure', 'reasonable redress'],
  orders: orderKinds.map((kind, index) => ({
    ...{ number: index + 1, kind, dueOn: dateOnly('2026-09-21'), doneOn: index === 0 ? dateOnly('2026-09-28') : null },
  })),
})

const promises = { kept: 800, broken: 199, running: 100 }
const fullest: QuarterTold = {
  figures: { now: figuresOf((place) => 900 - place), before: figuresOf(() => 120), yearBefore: figuresOf(() => 999) },
  promises: { now: promises, before: promises, yearBefore: promises },
  answers: weeksOf(summer).map(({ from }, week) => ({
    ...{ on: from, inTime: 30 + week, inExtendedTime: 12, late: 20 - week, notKnown: 3 },
  })),
  determinations: [1, 2, 3, 4, 5, 6].map(determination),
}
const nothing = { kept: 0, broken: 0, running: 0 }
const none = figuresOf(() => 0)
const empty: QuarterTold = {
  figures: { now: none, before: none, yearBefore: none },
  promises: { now: nothing, before: nothing, yearBefore: nothing },
  ...{ answers: [], determinations: [] },
}

const memory = await createMemory('2026-11-24T10:00:00Z')
const shown = { told: fullest }
const deskFor = (landlord: string, person: Person): Desk => {
  const desk = memory.deskFor(landlord, person)
  return { ...desk, figures: { ...desk.figures, quarter: async () => shown.told } }
}
const server = await createServer({ ...memory, deskFor })
const address = await server.listen({ port: 0, host: '127.0.0.1' })
const browser = await openBrowser()
after(async () => {
  await browser.close()
  await server.close()
})
const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
const person = await sitDown(context, { address, scripts: true })
await signsIn(person, 'amira.khan')

/** A4 less margins of 10 millimetres, in pixels of 96 to the inch. */
const paper = { width: 718, height: 1046 }

for (const [name, told, says] of [
  [
    '19. the fullest quarter prints on one side of A4, with nothing cut off',
    fullest,
    /Questions to ask.*Why were 66 orders of the Ombudsman not complied with by their day\?/,
  ],
  [
    '19. an empty quarter prints on one side of A4, with nothing cut off',
    empty,
    /No complaint was received in the quarter\..*These numbers put none by themselves/,
  ],
] as const) {
  test(name, async () => {
    shown.told = told
    await person.goTo('/staff/figures/quarter?from=2026-07-01')
    await person.reads(says)
    const pdf = await PDFDocument.load(await person.page.pdf({ preferCSSPageSize: true }))
    assert.equal(pdf.getPageCount(), 1)
    const { width, height } = pdf.getPage(0).getSize()
    // In points: 210 by 297 millimetres.
    assert.deepEqual([Math.round(width), Math.round(height)], [595, 842])
    await person.page.setViewportSize(paper)
    await person.page.emulateMedia({ media: 'print' })
    const box = await person.page.locator('.app-quarter').boundingBox()
    assert(box && box.height > 300)
    assert(box.y + box.height <= paper.height, `it ends ${box.y + box.height} pixels down`)
    const wide = await person.page.evaluate('document.documentElement.scrollWidth')
    assert.equal(wide, paper.width)
    await person.page.emulateMedia({ media: null })
    await person.page.setViewportSize({ width: 1280, height: 900 })
  })
}

test('the fullest has every theme, six determinations of which four stand open, and five questions', async () => {
  shown.told = fullest
  await person.goTo('/staff/figures/quarter?from=2026-07-01')
  const count = (what: string) => person.page.locator(what).count()
  assert.equal(await count('.app-quarter__themes > li'), themes.length + 2)
  assert.equal(await count('section .govuk-list--number > li'), 5)
  await person.reads('The Ombudsman: 6 determinations, 66 orders')
  await person.reads('2 more')
})
