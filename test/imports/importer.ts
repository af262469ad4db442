// A program that brings in a file and says after each transaction how far it is, to be measured, or killed in the middle.
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { publishedCalendar } from '#core/calendar/bank-holidays.ts'
import { dateOnly } from '#core/calendar/dates.ts'
import { recourseItself } from '#core/complaint/complaint.ts'
import { suggestMapping } from '#core/import/mapping.ts'
import { openDatabase } from '#store/database.ts'
import { importComplaints } from '../../src/import-complaints.ts'
import { readProfiles } from '../../src/profiles.ts'
import { headings } from './file.ts'

const [connection = '', file = ''] = process.argv.slice(2)
const database = openDatabase(JSON.parse(connection), { max: 4, onError: console.error })
const landlord = readProfiles().find(({ id }) => id === 'fernbank')
if (!landlord) throw new Error('there is a profile of Fernbank Homes')

const peak = () => Math.round(process.resourceUsage().maxRSS / 1024)
const began = performance.now()
let atFirst = 0
const counts = await importComplaints(
  { database, jobs: { queueDelivery: async () => {} }, now: () => Date.parse('2026-11-24T10:00:00Z') },
  {
    landlord,
    file: { name: path.basename(file), bytes: () => createReadStream(file) },
    mapping: suggestMapping(headings),
    accept: 'good',
    by: recourseItself,
    today: dateOnly('2026-11-24'),
    calendar: publishedCalendar(),
    tell: () => {},
    progress: (recorded) => {
      if (recorded >= 1000 && atFirst === 0) atFirst = peak()
      console.log(JSON.stringify({ recorded }))
    },
  },
)
const seconds = (performance.now() - began) / 1000
console.log(JSON.stringify({ recorded: counts.recorded, seconds, peak: peak(), grown: peak() - atFirst }))
await database.close()
