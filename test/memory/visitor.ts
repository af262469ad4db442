// A browser without a screen: keeps its cookies, reads the form on a page, fills it in and sends it.
import assert from 'node:assert/strict'
import type { FastifyInstance } from 'fastify'
import { password } from './memory-parts.ts'
import { accessCode } from './records.ts'

export type Seen = {
  readonly status: number
  readonly page: string
  readonly goTo: string | null
  readonly headers: Readonly<Record<string, unknown>>
}
type Fields = Readonly<Record<string, string>>

export function createVisitor(app: FastifyInstance) {
  const cookies = new Map<string, string>()
  const ask = async (
    method: 'GET' | 'POST',
    url: string,
    payload?: string | Buffer,
    type = 'application/x-www-form-urlencoded',
  ): Promise<Seen> => {
    const answer = await app.inject({
      method,
      url,
      cookies: Object.fromEntries(cookies),
      ...(payload === undefined ? {} : { payload }),
      headers: method === 'POST' ? { 'content-type': type } : {},
    })
    for (const { name, value } of answer.cookies) cookies.set(name, value)
    const location = answer.headers.location
    return {
      status: answer.statusCode,
      page: answer.body,
      goTo: typeof location === 'string' ? location : null,
      headers: answer.headers,
    }
  }
  const post = (url: string, fields: Fields) => ask('POST', url, new URLSearchParams(fields).toString())
  const get = (url: string) => ask('GET', url)
  /** Sends the form on a page as a browser would, with these fields changed. */
  const send = (from: Seen, fields: Fields = {}) => {
    const { action, posted } = formOn(from.page)
    return post(action, { ...posted, ...fields })
  }
  /** Sends the form on a page with a file; a name of no letters is a form that no file was chosen for. */
  const sendFile = async (from: Seen, name: string, content: string | Uint8Array<ArrayBuffer>, fields: Fields = {}) => {
    const { action, posted } = formOn(from.page)
    const form = new FormData()
    for (const [field, value] of Object.entries({ ...posted, ...fields }))
      if (field !== 'file') form.append(field, value)
    form.append('file', new File([content], name))
    const request = new Response(form)
    const body = Buffer.from(await request.arrayBuffer())
    return ask('POST', action, body, request.headers.get('content-type') ?? '')
  }
  return {
    cookies,
    get,
    post,
    send,
    sendFile,
    signIn: async (id = 'amira.khan') => {
      const answer = await send(await get('/staff/sign-in'), { email: `${id}@fernbank.example`, password })
      assert.equal(answer.goTo, '/staff')
    },
    comeIn: async (reference: string) => {
      const answer = await send(await get('/fernbank/check'), { reference, accessCode })
      assert.equal(answer.goTo, '/fernbank/complaint')
    },
  }
}

export type Visitor = ReturnType<typeof createVisitor>

/** Where the last form of the main content goes, and what is in it. */
export function formOn(page: string): { readonly action: string; readonly posted: Fields } {
  const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'))
  const form = main.slice(main.indexOf('<form method="post"'), main.lastIndexOf('</form>'))
  const action = attributeOf(form, 'action')
  assert(action, 'the page has a form')
  const posted: Record<string, string> = {}
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const [name, type] = [attributeOf(tag, 'name'), attributeOf(tag, 'type')]
    if (name && (!(type === 'radio' || type === 'checkbox') || tag.includes(' checked')))
      posted[name] = attributeOf(tag, 'value') ?? ''
  }
  for (const [tag, content = ''] of form.matchAll(/<textarea[^>]*>([^<]*)<\/textarea>/g)) {
    posted[attributeOf(tag, 'name') ?? ''] = unescaped(content)
  }
  for (const [tag, options = ''] of form.matchAll(/<select[^>]*>([\s\S]*?)<\/select>/g)) {
    const chosen = /<option[^>]* selected[^>]*>/.exec(options)?.[0] ?? /<option[^>]*>/.exec(options)?.[0] ?? ''
    posted[attributeOf(tag, 'name') ?? ''] = attributeOf(chosen, 'value') ?? ''
  }
  return { action, posted }
}

const attributeOf = (tag: string, name: string): string | undefined => {
  const found = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? undefined : unescaped(found)
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

/** The errors of a page, in their order, as its summary lists them. */
export function errorsOn(page: string): readonly string[] {
  const list = /govuk-error-summary__list">([\s\S]*?)<\/ul>/.exec(page)?.[1] ?? ''
  return [...list.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, item = '']) =>
    unescaped(item.replace(/<span class="app-provision">[^<]*<\/span>/g, '').replace(/<[^>]+>/g, '')).trim(),
  )
}

/** Every error leads to an input that is there. */
export function assertErrorsLead(page: string): void {
  const list = /govuk-error-summary__list">([\s\S]*?)<\/ul>/.exec(page)?.[1] ?? ''
  const targets = [...list.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
  assert(targets.length > 0, 'errors lead somewhere')
  for (const id of targets) assert(page.includes(` id="${id}"`), `nothing on the page has the id ${id}`)
}
