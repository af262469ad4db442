// What the tests hold our components against: the fixtures that govuk-frontend publishes, white space aside.
import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { test } from 'node:test'
import { z } from 'zod'
import { type Content, type Html, html, toText } from '../html.ts'

const require = createRequire(import.meta.url)

const fixtureFile = z.object({
  component: z.string(),
  fixtures: z.array(z.object({ name: z.string(), options: z.unknown(), html: z.string() })).min(1),
})

/** Draws a fixture whose options we have; null for one that we do not offer. */
export type Draw = (options: unknown) => Html | null

/** The shape is strict, so that an option we do not offer leaves the fixture uncovered instead of unread. */
export const covers =
  <Shape extends z.ZodType>(shape: Shape, draw: (options: z.output<Shape>) => Html): Draw =>
  (options) => {
    const read = shape.safeParse(options)
    return read.success ? draw(read.data) : null
  }

/** Markup of a fixture. Only tests may turn a string into markup, and this is how. */
export const markup = (text: string): Html => html(Object.assign([text], { raw: [text] }))

type Sentence = { readonly text?: string | undefined; readonly html?: string | undefined }

/** The official text or html, whichever is given, as what our components take. */
export const sentenceOf = ({ text, html: given }: Sentence): Content => (given ? markup(given) : (text ?? ''))

export const text = z.string().optional()
export const yes = z.boolean().optional()
export const scalar = z.union([z.string(), z.number(), z.boolean()]).transform(String)
export const content = z.strictObject({ text, html: text }).transform(sentenceOf)

/** What stands in a list for an item that is left out. */
export const nil = z
  .literal('')
  .or(z.literal(false))
  .or(z.null())
  .transform(() => null)

export const words = z
  .strictObject({ text, html: text, classes: text, isPageHeading: yes })
  .transform(({ html: given, ...rest }) => ({ ...rest, text: sentenceOf({ text: rest.text, html: given }) }))

export const group = z.strictObject({ classes: text }).optional()
export const field = {
  name: z.string(),
  label: words,
  id: text,
  value: scalar.optional(),
  classes: text,
  describedBy: text,
  hint: content.optional(),
  errorMessage: content.optional(),
  formGroup: group,
}

type Official = { errorMessage?: z.output<typeof content> | undefined; formGroup?: z.output<typeof group> }

/** The official names of an error and of the group's classes, as ours. */
export const ours = <Options extends Official>({ errorMessage: error, formGroup, ...rest }: Options) => ({
  ...rest,
  error,
  groupClasses: formGroup?.classes,
})

export const legendAndDescription = z
  .strictObject({ legend: words.optional(), describedBy: text })
  .optional()
  .refine((given) => given === undefined || given.legend !== undefined)

/** Attributes are kept apart by one space, elements by none, and words by one. */
export const withoutSpace = (text: string): string =>
  text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([<>]) ?/g, '$1')
    .trim()

/** Compares every fixture that we cover; `expected` is how many of how many, so that none can slip away. */
export function holdTo(component: string, draw: Draw, expected: `${number} of ${number}`): void {
  test(`${component} is drawn as the official one: ${expected} fixtures`, (t) => {
    const path = require.resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`)
    const { fixtures } = fixtureFile.parse(require(path))
    let covered = 0
    for (const fixture of fixtures) {
      const drawn = draw(fixture.options)
      t.diagnostic(`${drawn === null ? 'not offered' : 'covered'}: ${fixture.name}`)
      if (drawn === null) continue
      covered += 1
      assert.equal(withoutSpace(toText(drawn)), withoutSpace(fixture.html), `${component}: ${fixture.name}`)
    }
    assert.equal(`${covered} of ${fixtures.length}`, expected)
  })
}
