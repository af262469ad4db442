// Somebody who complains on the website, a page at a time, without a screen.
import assert from 'node:assert/strict'
import type { createVisitor } from '../memory/visitor.ts'

type Visitor = ReturnType<typeof createVisitor>
type Fields = Readonly<Record<string, string>>

export const form = '/fernbank/complain'

/** What is answered on each page, in their order: only what is required, unless a test says more. */
export const answers: Readonly<Record<string, Fields>> = {
  'what-it-is': { kind: 'complaint' },
  danger: { danger: 'no' },
  'what-happened': { story: 'The lift has been out of order for nine days.' },
  when: {},
  outcomes: {},
  where: { where: 'home', home: 'Flat 9, Birch House' },
  'who-for': {},
  help: {},
  reply: { replyBy: 'email', email: 'tom.ash@mail.example' },
  files: {},
  name: { name: 'Tom Ash' },
}

/** Answers pages by the way that each leads to, up to the page that reads everything back, or to one that is named. */
export async function answersAll(
  visitor: Visitor,
  more: Readonly<Record<string, Fields>> = {},
  upTo = 'check-answers',
) {
  let path = 'what-it-is'
  for (let pages = 1; path !== upTo; pages += 1) {
    const page = await visitor.get(`${form}/${path}`)
    assert.equal(page.status, 200, path)
    const { goTo } = await visitor.send(page, { press: 'go', ...answers[path], ...more[path] })
    assert(goTo !== null, `${path} leads on`)
    assert(goTo.startsWith(`${form}/`), `${path} leads to ${goTo}`)
    path = goTo.slice(form.length + 1)
    assert(pages <= 12, 'at most twelve questions')
  }
}

/** The draft's reference and code, as its pages say them. */
export async function pairOf(visitor: Visitor): Promise<{ readonly reference: string; readonly draftCode: string }> {
  const { page } = await visitor.get(`${form}/saved`)
  return {
    reference: /D-26-[0-9A-Z]{6}/.exec(page)?.[0] ?? '',
    draftCode: /\b[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}\b/.exec(page)?.[0] ?? '',
  }
}

/** The reference of the complaint that was sent, from the page that says so. */
export async function sends(visitor: Visitor): Promise<string> {
  const { goTo } = await visitor.send(await visitor.get(`${form}/check-answers`), { press: 'send' })
  assert.equal(goTo, `${form}/sent`)
  const { page } = await visitor.get(`${form}/sent`)
  return /C-26-[0-9A-Z]{6}/.exec(page)?.[0] ?? ''
}
