// Pictures that are wider than high, printed: each lies on its side on one page, and not a part of it on another.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { PDFDocument } from '@cantoo/pdf-lib'
import { complaintId } from '#core/complaint/complaint.ts'
import { deskFor } from '../../src/desks.ts'
import { openBrowser } from '../browser.ts'
import { acknowledged, received, responded } from '../memory/stories.ts'
import { amira, fernbank } from '../spine/app.ts'
import { startApp } from './app.ts'
import { sitDown } from './person.ts'
import { signsIn } from './staff.ts'

const app = await startApp('2026-11-24T10:00:00Z')
const browser = await openBrowser()
after(() => browser.close())

const id = complaintId('C-26-22AAA2')
const desk = deskFor(app.deployment, fernbank, amira)
await desk.handle(id, received('2026-10-05', id), 0)
await desk.handle(id, acknowledged('2026-10-08'), 1)
await desk.handle(id, responded('2026-11-19', '2026-12-04'), 2)

// In more districts than have a column of their own, and one that nobody knows.
for (const [place, letter] of [...'23456789ABCD'].entries()) {
  const another = complaintId(`C-26-22AAB${letter}`)
  const told = received('2026-11-02', another)
  const address = place === 0 ? '' : `1 Mill Lane, ZZ${place + 10} 1QZ`
  await desk.handle(another, { ...told, resident: { ...told.resident, address } }, 0)
}

const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
const person = await sitDown(context, { address: app.address, scripts: false })
await signsIn(person, 'amira.khan')

/** A4 on its side less margins of 10 millimetres, in pixels of 96 to the inch. */
const paper = { width: 1046, height: 718 }
/** In points: 297 by 210 millimetres. */
const onItsSide = { width: 842, height: 595 }

for (const [what, path, picture] of [
  ['the two lanes of a complaint', `/staff/complaints/${id}/history`, '.app-lanes__picture'],
  ['the map of themes by area', '/staff/figures/by-area', '.app-heat'],
] as const) {
  test(`${what} prints on one page, with what it says of it`, async () => {
    await person.goTo(path)
    const pdf = await PDFDocument.load(await person.page.pdf({ preferCSSPageSize: true }))
    const { width, height } = pdf.getPage(0).getSize()
    assert.deepEqual({ width: Math.round(width), height: Math.round(height) }, onItsSide)
    await person.page.setViewportSize(paper)
    await person.page.emulateMedia({ media: 'print' })
    const box = await person.page.locator(picture).boundingBox()
    assert(box && box.width > 400)
    assert(box.y + box.height <= paper.height, `it ends ${box.y + box.height} pixels down`)
    assert(box.x + box.width <= paper.width, `it ends ${box.x + box.width} pixels across`)
    await person.page.emulateMedia({ media: null })
  })
}
