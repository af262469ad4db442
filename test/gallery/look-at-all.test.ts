// Every page in every state of the gallery: what axe finds, its shape, its focus, a narrow screen, forced colours, its weight.
import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { openBrowser } from '../browser.ts'
import { shots } from './catalogue.ts'
import { faultsOnCloserLook } from './look-closer.ts'
import { visitorsOf } from './visitors.ts'
import { openWorld } from './world.ts'

const world = await openWorld(60)
const browser = await openBrowser()
after(() => browser.close())
const visitors = visitorsOf(browser, world)

describe('every page in every state', { concurrency: 3 }, () => {
  for (const shot of shots) {
    test(`${shot.journey}: ${shot.page}, ${shot.state}`, async () => {
      await visitors.see(shot, async (page, state) =>
        assert.deepEqual(await faultsOnCloserLook(page), [], `${state}: ${page.url()}`),
      )
    })
  }
})

test('nothing is wrong behind the pages', () => assert.deepEqual(world.app.faults, []))
