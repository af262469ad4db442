// The shape of one thing that a landlord's document says, with its words and where they stand.
import { z } from 'zod'

export const text = z.string().min(1)
export const kebabCase = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write it in lower case, with hyphens between words')

export const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()

/** A list in which each item has an id of its own. */
export const listById = <T extends z.ZodType<{ readonly id: string }>>(item: T) =>
  list(item).superRefine((items, context) => {
    for (const [index, { id }] of items.entries()) {
      if (items.findIndex((other) => other.id === id) === index) continue
      context.addIssue({ code: 'custom', path: [index, 'id'], message: `"${id}" is there twice` })
    }
  })

/** What the document says: `says` in our words, `quote` in the landlord's, `source` the row or section it stands in. */
export const statement = z.strictObject({ id: kebabCase, says: text, quote: text, source: text })
