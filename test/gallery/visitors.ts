// Whoever looks at the gallery's pages: each at a browser of their own, signed in once, or with a complaint begun.
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { goesOn, tells } from '../journeys/complains.ts'
import { type Person, sitDown } from '../journeys/person.ts'
import { signsIn } from '../journeys/staff.ts'
import { pathOf, type Reached, type Shot, type Who } from './shot.ts'
import type { World } from './world.ts'

export type Visitors = {
  /** Opens the page of a picture, and hands it over in each state that it is seen in; then closes it. */
  readonly see: (shot: Shot, look: Look) => Promise<void>
}

type Look = (page: Page, state: string) => Promise<void>

/** Everything that was filled in beforehand is taken away. */
const emptied = `for (const one of document.querySelectorAll('main form :is(input, textarea, select)')) {
  if (one.type === 'hidden') continue
  if (one.type === 'radio' || one.type === 'checkbox') one.checked = false
  else if (one.localName === 'select') one.selectedIndex = 0
  else one.value = ''
}`

const desktop = { width: 1280, height: 900 }

export function visitorsOf(browser: Browser, world: World): Visitors {
  const { address } = world.app
  const habits = { address, scripts: true }
  const contexts = new Map<string, Promise<BrowserContext>>()
  const contextOf = (who: Who): Promise<BrowserContext> => {
    const key = JSON.stringify(who)
    const there = contexts.get(key) ?? comeIn(who)
    contexts.set(key, there)
    return there
  }
  const comeIn = async (who: Who): Promise<BrowserContext> => {
    const context = await browser.newContext({ viewport: desktop })
    const person = await sitDown(context, { address, scripts: false })
    if (who.who === 'staff') await signsIn(person, who.name, who.landlord)
    if (who.who === 'resident') await checksOn(person, world, who)
    if (who.who === 'writer') await writes(person, who.reached)
    await person.page.close()
    return context
  }
  return {
    see: async (shot, look) => {
      const { params, query, ...who } = await shot.place(world)
      // Nobody in particular has been here before: what comes with a first visit is seen, and weighed.
      const isNobody = who.who === 'nobody'
      const context = await (isNobody ? browser.newContext({ viewport: desktop }) : contextOf(whoOf(who)))
      const person = await sitDown(context, habits)
      const place = { ...who, ...(params ? { params } : {}), ...(query ? { query } : {}) }
      await person.goTo(pathOf(shot.route, place), shot.status)
      await look(person.page, shot.state)
      if (shot.refuses !== undefined) {
        await person.page.evaluate(emptied)
        await person.press(shot.refuses, 422)
        await look(person.page, `${shot.state}, sent with nothing in it`)
      }
      await (isNobody ? context : person.page).close()
    },
  }
}

/** Nothing but who it is: two places of one person are seen by the same browser. */
function whoOf(who: Who): Who {
  switch (who.who) {
    case 'nobody':
      return { who: 'nobody' }
    case 'staff':
      return { who: 'staff', name: who.name, ...(who.landlord === undefined ? {} : { landlord: who.landlord }) }
    case 'resident':
      return { who: 'resident', of: who.of, ...(who.speaker ? { speaker: true } : {}) }
    case 'writer':
      return { who: 'writer', reached: who.reached }
  }
}

async function checksOn(person: Person, world: World, who: Extract<Who, { who: 'resident' }>): Promise<void> {
  const { complaint, accessCode } = await world.complaint(who.of)
  await person.goTo('/fernbank/check')
  await person.type('Reference', complaint.id)
  await person.type('Access code', who.speaker ? await world.speakersCode(who.of) : accessCode)
  await person.press('Continue')
}

async function writes(person: Person, reached: Reached): Promise<void> {
  if (reached === 'a report' || reached === 'nothing yet') {
    await person.goTo('/fernbank/complain/what-it-is')
    const answer = reached === 'a report' ? 'No, I want to report something for the first time' : 'I am not sure'
    await person.choose('Is it a complaint?', answer)
    return goesOn(person)
  }
  await tells(person)
  await goesOn(person)
  if (reached === 'sent') await person.press('Send my complaint')
}
