// A program to be killed: fetches one landlord's mail and lands it, on the database and from the server that it is told of.
import assert from 'node:assert/strict'
import os from 'node:os'
import path from 'node:path'
import { createFiles } from '#files/files.ts'
import { openDatabase } from '#store/database.ts'
import { createJobs } from '#store/jobs.ts'
import { createCalendars } from '../../src/calendars.ts'
import { fetchMail } from '../../src/fetch-mail.ts'
import { fernbank } from '../spine/app.ts'
import { secret, sender } from './letters.ts'

const [host, port, user, database, url] = process.argv.slice(2)
assert(host && port && user && database && url, 'it is told where')
const connection = { host, port: Number(port), user, database }
const onError = (error: Error) => console.error(error)
const opened = openDatabase(connection, { max: 4, onError })
const jobs = await createJobs(connection, onError)
const nothingIsSet = () => Promise.reject(new Error('nothing is set here'))
const typesetter = { pdf: nothingIsSet, letter: nothingIsSet, docx: nothingIsSet }
const noFiles = path.join(os.tmpdir(), 'recourse-no-files')
const now = () => Date.parse('2026-11-24T10:00:00Z')
const address = 'http://localhost:3000'
const files = createFiles({ folder: noFiles, longestMegabytes: 26, clamd: null, onUnscanned: assert.fail })
const deployment = {
  files,
  database: opened,
  jobs,
  now,
  typesetter,
  ...(await createCalendars(opened)),
  secret,
  address,
}
console.log('begun')
await fetchMail(deployment, fernbank, {
  mailboxes: new Map([['fernbank', url]]),
  from: new Map([['fernbank', sender.address]]),
})
process.exit(0)
