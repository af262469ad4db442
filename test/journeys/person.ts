// A person at a browser: goes to pages, types by label, presses by name. Every page is looked at when it opens.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import type { BrowserContext, Locator, Page, Response } from 'playwright-core'
import { faultsSeenBy } from './look.ts'

export type Person = {
  readonly page: Page
  readonly goTo: (path: string, status?: number) => Promise<void>
  /** Presses a button, and waits for the page that it leads to. */
  readonly press: (button: string, status?: number) => Promise<void>
  /** Presses a button by a double click, and waits for the address that the second press leads to. */
  readonly pressTwice: (button: string, address: RegExp) => Promise<void>
  readonly follow: (link: string | RegExp) => Promise<void>
  /** Types into the field that this label stands at, in place of what was there. */
  readonly type: (label: string, words: string) => Promise<void>
  readonly choose: (question: string, answer: string) => Promise<void>
  readonly pick: (label: string, option: string) => Promise<void>
  /** '10 12 2026', into the day, the month and the year. */
  readonly date: (question: string, day: string) => Promise<void>
  readonly unfold: (summary: string) => Promise<void>
  readonly reads: (words: string | RegExp) => Promise<void>
  readonly download: (link: string) => Promise<Buffer>
  /** The same person, looking only at a part of the page that has a name. */
  readonly at: (group: string) => Pick<Person, 'type' | 'date' | 'pick'>
  readonly seesTitle: (title: string) => Promise<void>
}

export type Habits = {
  readonly address: string
  /** Where scripts are on, axe looks at every page on arrival, and so does somebody with a narrow screen. */
  readonly scripts: boolean
}

/** Milliseconds. Nothing takes a tenth of this on a machine with nothing else to do; it is for one that is busy. */
const patience = 30_000

export async function sitDown(context: BrowserContext, { address, scripts }: Habits): Promise<Person> {
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  const looked = faultsSeenBy(page, { address, scripts })
  const arriveBy = async (move: () => Promise<unknown>, status: number) => {
    const opened = page.waitForEvent('load')
    const answered = page.waitForResponse((answer) => isNewPage(answer, page))
    const [answer] = await Promise.all([answered, opened, move()])
    assert.equal(answer.status(), status, `${page.url()} answers ${status}`)
    assert.deepEqual(await looked({ status }), [], `what is wrong on ${page.url()}`)
  }
  const whole = fieldsIn(page)
  return {
    page,
    ...whole,
    at: (group) => fieldsIn(page.getByRole('group', { name: group, exact: true })),
    goTo: (path, status = 200) => arriveBy(() => page.goto(`${address}${path}`), status),
    press: (button, status = 200) =>
      arriveBy(() => page.getByRole('button', { name: button, exact: true }).click(), status),
    pressTwice: async (button, leadsTo) => {
      const opened = page.waitForEvent('load', { predicate: () => leadsTo.test(page.url()) })
      await page.getByRole('button', { name: button, exact: true }).dblclick()
      await opened
      assert.deepEqual(await looked({ status: 200, twice: true }), [], `what is wrong on ${page.url()}`)
    },
    follow: (link) => arriveBy(() => page.getByRole('link', { name: link, exact: true }).first().click(), 200),
    choose: (question, answer) =>
      page
        .getByRole('group', { name: question, exact: true })
        .getByRole('radio', { name: answer, exact: true })
        .check(),
    unfold: (summary) => page.getByText(summary, { exact: true }).click(),
    reads: async (words) => {
      const said = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ')
      if (typeof words === 'string') assert.ok(said.includes(words), `‘${words}’ is not in: ${said}`)
      else assert.match(said, words)
    },
    download: async (link) => {
      const coming = page.waitForEvent('download')
      await page.getByRole('link', { name: link }).click()
      return readFile(await (await coming).path())
    },
    seesTitle: async (title) => assert.equal(await page.title(), title),
  }
}

const isNewPage = (answer: Response, page: Page): boolean =>
  answer.request().isNavigationRequest() && answer.frame() === page.mainFrame() && answer.status() !== 303

function fieldsIn(part: Page | Locator): Pick<Person, 'type' | 'date' | 'pick'> {
  const type = (label: string, words: string) => part.getByLabel(label, { exact: true }).fill(words)
  return {
    type,
    pick: async (label, option) => void (await part.getByLabel(label, { exact: true }).selectOption({ label: option })),
    date: async (question, day) => {
      const group = part.getByRole('group', { name: question, exact: true })
      for (const [place, value] of day.split(' ').entries()) {
        await group.getByRole('textbox', { name: ['Day', 'Month', 'Year'][place] ?? '' }).fill(value)
      }
    },
  }
}
