// A program to be killed, by itself at one step or by others at any: lands mail that is kept, and files what is attached.
import assert from 'node:assert/strict'
import { createFiles, type Files } from '#files/files.ts'
import { openDatabase } from '#store/database.ts'
import { createJobs } from '#store/jobs.ts'
import { createCalendars } from '../../src/calendars.ts'
import { surroundingsOf } from '../../src/desks.ts'
import { fileMail } from '../../src/mail-files.ts'
import { landMail } from '../../src/receive-mail.ts'
import { dyingFiles } from '../files/dying-files.ts'
import { fernbank } from '../spine/app.ts'
import { secret, sender } from './letters.ts'

const [host, port, user, database, folder, step] = process.argv.slice(2)
assert(host && port && user && database && folder, 'it is told where')
const connection = { host, port: Number(port), user, database }
const onError = (error: Error) => console.error(error)
const dieAt = (here: string): void => void (here === step && process.kill(process.pid, 'SIGKILL'))

const real = createFiles({ folder, longestMegabytes: 26, clamd: null, onUnscanned: assert.fail })
const files: Files = {
  ...dyingFiles(real, dieAt),
  preview: async (landlord, facts) => {
    dieAt('rows')
    await real.preview(landlord, facts)
  },
}
const opened = openDatabase(connection, { max: 4, onError })
const nothingIsSet = () => Promise.reject(new Error('nothing is set here'))
const deployment = {
  ...{ files, database: opened, jobs: await createJobs(connection, onError), secret },
  ...{ now: () => Date.parse('2026-11-24T10:00:00Z'), address: 'http://localhost:3000' },
  typesetter: { pdf: nothingIsSet, letter: nothingIsSet, docx: nothingIsSet },
  ...(await createCalendars(opened)),
}
await landMail(deployment, fernbank, [sender.address])
dieAt('landed')
console.log('begun')
await fileMail(deployment, 'fernbank', (id) => {
  dieAt('opened')
  return surroundingsOf(deployment, fernbank, id)
})
process.exit(0)
