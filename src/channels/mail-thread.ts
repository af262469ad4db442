// Reads one mail in a thread of its own, and ends: a mail that is made to take for ever takes nothing from anybody else.
import assert from 'node:assert/strict'
import { parentPort, workerData } from 'node:worker_threads'
import { readMail } from './read-mail.ts'

const { original, ours }: { original: Uint8Array; ours: readonly string[] } = workerData
assert(parentPort, 'it runs beside the program')
parentPort.postMessage(await readMail(Buffer.from(original), ours))
