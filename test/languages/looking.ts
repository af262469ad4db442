// A visitor who reads each page for residents in a language that nobody speaks, and says what on it is not in that language.
import assert from 'node:assert/strict'
import { ombudsmen } from '#core/handling-code/ombudsman.ts'
import { createVisitor, formOn, type Seen } from '../memory/visitor.ts'
import { fernbank, openApp } from '../spine/app.ts'
import { speakIt, strangersOn } from './pseudo-language.ts'

const { contact } = fernbank
const ombudsman = ombudsmen[fernbank.scheme]

/** What is nobody's sentence: names, addresses, and what we were told. */
export const known = [
  ...[fernbank.name, 'Cymraeg', 'Relay UK', 'Amira Khan', 'Tom Ash', 'Hale', 'shed.txt'],
  ...[contact.telephone, contact.email, contact.web, contact.web.replace('https://', ''), ...contact.address],
  ...[ombudsman.name, ombudsman.web, ...ombudsman.post, ombudsman.post.join(', ')],
  ...['Flat', 'Birch House', 'tom.ash@mail.example', 'The lift has been out of order for nine days.'],
]

export const inWelsh = (path: string): string => `${path}${path.includes('?') ? '&' : '?'}lang=cy`

/** References and codes are letters and figures, and no words. */
const codes = /\b[CDS]-26-[0-9A-Z]{6}\b|\b[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}\b/g

export const hasForm = /<main[\s\S]*<form method="post"[\s\S]*<\/main>/

export function isWhole({ page }: Seen, path: string): void {
  assert.match(page, /<html lang="cy"/, path)
  assert.deepEqual(strangersOn(page.replace(codes, ' '), known), [], path)
  assert.match(
    page,
    /<li lang="pl" dir="ltr"><a href="tel:01632960123">Bezpłatny tłumacz ustny: <bdi>01632 960 123</,
    path,
  )
}

/** Call at the top of a test file. */
export async function openInNoLanguage(startsAt: string) {
  speakIt()
  const app = await openApp(startsAt)
  const visitor = createVisitor(app.server)

  async function looksAt(path: string, status = 200): Promise<Seen> {
    const seen = await visitor.get(inWelsh(path))
    assert.equal(seen.status, status, path)
    isWhole(seen, path)
    return seen
  }

  /** Sends its form as it opens, which is wrong wherever something must be answered. */
  async function sendsNothing(seen: Seen, path: string): Promise<void> {
    const empty = Object.fromEntries(
      Object.keys(formOn(seen.page).posted).flatMap((name) => (name === '_csrf' ? [] : [[name, '']])),
    )
    const answer = await visitor.send(seen, { ...empty, press: 'go' })
    if (answer.status === 422) isWhole(answer, `${path}, with nothing in it`)
  }

  return { ...app, visitor, looksAt, sendsNothing }
}
