// A program to be killed: delivers one letter, by email or by Notify, or the text beside it, to the server that it is told of.
import assert from 'node:assert/strict'
import path from 'node:path'
import { createPrintTray } from '#channels/print.ts'
import { complaintId } from '#core/complaint/complaint.ts'
import { createFiles } from '#files/files.ts'
import { openDatabase } from '#store/database.ts'
import { createJobs } from '#store/jobs.ts'
import { createTypesetter } from '#typesetting/typesetter.ts'
import { createCalendars } from '../../src/calendars.ts'
import { deliver } from '../../src/deliver.ts'
import { sendText } from '../../src/send-text.ts'
import { fernbank } from '../spine/app.ts'
import { notifyTo, secret, smtpTo } from './letters.ts'

const [host, port, user, database, url, outbox, reference, what] = process.argv.slice(2)
assert(host && port && user && database && url && outbox && reference, 'it is told where and what')
const connection = { host, port: Number(port), user, database }
const onError = (error: Error) => console.error(error)
const opened = openDatabase(connection, { max: 4, onError })
const jobs = await createJobs(connection, onError)
const now = () => Date.parse('2026-11-24T10:00:00Z')
const typesetter = createTypesetter()
const address = 'http://localhost:3000'
const calendars = await createCalendars(opened)
const files = createFiles({
  ...{ folder: path.join(outbox, 'files'), longestMegabytes: 26, clamd: null, onUnscanned: assert.fail },
})
const deployment = { files, database: opened, jobs, now, typesetter, ...calendars, secret, address }
const carriers = url.startsWith('smtp:') ? { email: smtpTo(url, now) } : notifyTo(url, now)
const channels = { print: createPrintTray(outbox), ...carriers }
const job = { landlord: 'fernbank', complaint: complaintId(reference), letter: 2 }
if (what === 'text') await sendText(deployment, fernbank, channels, { ...job, textBeside: 1 })
else await deliver(deployment, fernbank, channels, job)
console.log('delivered')
process.exit(0)
