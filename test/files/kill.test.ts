// Killed between any two steps of taking in a file: what was acknowledged is there, once, and nothing is left lying.
import { test } from 'node:test'
import { loseAndDoubleNothing, openSenders } from './senders-killed.ts'

const senders = await openSenders('kill-files')

test('at each of four steps and at eight moments: nothing acknowledged is lost, nothing is doubled or left', () =>
  loseAndDoubleNothing(senders))
