// Draws the gallery: every page in every state, on two telephones, on a desk, and in forced colours, with an index by journey.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { after, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openBrowser } from '../browser.ts'
import { shots } from './catalogue.ts'
import { type Drawn, indexPage } from './index-page.ts'
import type { Shot } from './shot.ts'
import { visitorsOf } from './visitors.ts'
import { openWorld } from './world.ts'

const folder = path.resolve(import.meta.dirname, '../../gallery')

const sizes = [
  { name: 'telephone, 320', width: 320, height: 640 },
  { name: 'telephone, 390', width: 390, height: 844 },
  { name: 'desk', width: 1280, height: 900 },
] as const

const world = await openWorld(120)
const browser = await openBrowser()
after(() => browser.close())
const visitors = visitorsOf(browser, world)

const slug = (words: string): string => words.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '-')

/** A window that has just been given another size is drawn anew before it is pictured. */
const painted = 'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))'

async function draw(page: Page, { journey, page: title, route }: Shot, state: string): Promise<Drawn> {
  const name = slug(`${journey} ${title} ${state}`)
  const pictures: Drawn['pictures'][number][] = []
  const keep = async (size: string) => {
    const file = `${name}-${slug(size)}.png`
    await page.evaluate(painted)
    await page.screenshot({ path: path.join(folder, file), fullPage: true })
    pictures.push({ size, file })
  }
  for (const { name: size, ...viewport } of sizes) {
    await page.setViewportSize(viewport)
    await keep(size)
  }
  if ((await page.locator('main svg').count()) > 0) {
    await page.emulateMedia({ forcedColors: 'active' })
    await keep('desk, forced colours')
    await page.emulateMedia({ forcedColors: 'none' })
  }
  return { journey, page: title, state, route, pictures }
}

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const drawn: (readonly Drawn[])[] = []

describe('the gallery', { concurrency: 2 }, () => {
  for (const [place, shot] of shots.entries()) {
    test(`${shot.journey}: ${shot.page}, ${shot.state}`, async () => {
      const states: Drawn[] = []
      await visitors.see(shot, async (page, state) => void states.push(await draw(page, shot, state)))
      drawn[place] = states
    })
  }
})

// Whatever failed is missing from it, and is named above.
after(() => {
  writeFileSync(path.join(folder, 'index.html'), indexPage(drawn.flat()))
  console.log(`The gallery is in ${path.join(folder, 'index.html')}`)
})
