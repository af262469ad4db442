// Every sentence of a language's words with samples in it, so that two languages can be held against each other.
import assert from 'node:assert/strict'

/** What stands in a sentence, by the name of its parameter; or by the place and the name, where it is another there. */
export type Samples = { readonly [parameter: string]: unknown }

export type Said = { readonly place: string; readonly text: string }

/** The parameters of a function as it is written. */
const parametersOf = (written: string): readonly string[] =>
  (/^(?:function \w+)?\(?([^)=]*)\)?/.exec(written)?.[1] ?? '')
    .split(',')
    .map((parameter) => parameter.trim().replace(/[: ].*$/, ''))
    .filter((parameter) => parameter !== '')

export function sentencesIn(words: unknown, samples: Samples, place = ''): readonly Said[] {
  if (typeof words === 'string') return [{ place, text: words }]
  if (typeof words === 'function') {
    const given = parametersOf(String(words)).map((parameter) => {
      const sample = samples[`${place}.${parameter}`] ?? samples[parameter]
      assert(sample !== undefined, `${place} is given ${parameter}, of which there is no sample`)
      return sample
    })
    return [{ place, text: String(Reflect.apply(words, null, given)) }]
  }
  assert(typeof words === 'object' && words !== null, `${place} is neither words nor a group of them`)
  return Object.entries(words).flatMap(([name, inner]) =>
    sentencesIn(inner, samples, place ? `${place}.${name}` : name),
  )
}

/** The numbers, days and names that a sentence says. */
export const factsIn = (text: string): readonly string[] =>
  [...new Set(text.match(/\d[\d,.]*\d|\d|<\w[^>]*>/g) ?? [])].toSorted()
