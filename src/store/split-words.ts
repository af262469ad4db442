// An event parted into its facts, which never change, and its words, which can be erased; and the two put together again.
import assert from 'node:assert/strict'
import { erased } from '#core/complaint/words.ts'
import { type EventType, type StreamEvent, wordsOf } from './streams.ts'

/** What JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json }
type JsonRecord = { readonly [name: string]: Json }

/** Each word's text under its place: 'points.0.text'. */
export type Words = { readonly [place: string]: string }

/**
 * The event without its type; null stands where a word was, so lists keep their lengths and order. A text with nothing in it
 * is a fact: once erased it would read as something that was said, and turn no need told of into a need.
 */
export type Split = { readonly type: EventType; readonly facts: JsonRecord; readonly words: Words }

/** Parts an event by the paths that its type names. */
export function splitWords(event: StreamEvent): Split {
  const { type, ...rest } = event
  const words: Record<string, string> = {}
  const facts = replaceAt(asJson(rest), wordsOf[type], (value, place) => {
    assert(typeof value === 'string', `${type}.${place} is not text`)
    if (value === '') return value
    words[place] = value
    return null
  })
  return { type, facts: asRecord(facts), words }
}

/** The event as it was; where its words were erased (`words` is null), a text that says so. */
export function joinWords(type: EventType, facts: unknown, words: Words | null): JsonRecord {
  const whole = replaceAt(asJson(facts), wordsOf[type], (fact, place) => {
    if (fact === '') return fact
    if (!words) return erased
    const text = words[place]
    assert(text !== undefined, `the words of ${type} lack ${place}`)
    return text
  })
  return { type, ...asRecord(whole) }
}

type Replace = (value: Json, place: string) => Json

const replaceAt = (value: Json, paths: readonly string[], replace: Replace): Json =>
  paths.reduce((changed, path) => replaceAlong(changed, path.split('.'), '', replace), value)

function replaceAlong(value: Json, [step, ...rest]: readonly string[], place: string, replace: Replace): Json {
  if (step === undefined) return replace(value, place)
  const at = (name: string | number): string => (place === '' ? String(name) : `${place}.${name}`)
  if (step === '*') {
    assert(Array.isArray(value), `${place} is not a list`)
    return value.map((item, index) => replaceAlong(item, rest, at(index), replace))
  }
  const record = asRecord(value)
  const name = step.replace(/\?$/, '')
  const inner = record[name]
  if (inner === undefined && name !== step) return value
  assert(inner !== undefined, `there is no ${at(name)}`)
  return { ...record, [name]: replaceAlong(inner, rest, at(name), replace) }
}

function asRecord(value: Json): JsonRecord {
  assert(isRecord(value), 'not a record')
  return value
}

const isRecord = (value: Json): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Asserts that JSON can hold the value as it is: nothing would be lost or changed on the way to the database. */
export function asJson(value: unknown, place = 'value'): Json {
  assertJson(value, place)
  return value
}

function assertJson(value: unknown, place: string): asserts value is Json {
  if (value === null || typeof value === 'boolean') return
  if (typeof value === 'string') {
    // PostgreSQL's jsonb can hold neither.
    assert(value.isWellFormed() && !value.includes('\0'), `${place} has a character that cannot be kept`)
    return
  }
  if (typeof value === 'number') {
    assert(Number.isFinite(value) && !Object.is(value, -0), `${place} is not a number that JSON can hold`)
    return
  }
  assert(typeof value === 'object', `${place} is not something that JSON can hold`)
  for (const [name, inner] of Object.entries(value)) assertJson(inner, `${place}.${name}`)
}
