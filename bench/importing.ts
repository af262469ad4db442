// A file of complaints handled elsewhere brought in, in a process of its own, so that its memory is its own.
import { Readable } from 'node:stream'
import { z } from 'zod'
import { publishedCalendar } from '#core/calendar/bank-holidays.ts'
import { dayInLondon } from '#core/calendar/dates.ts'
import { recourseItself } from '#core/complaint/complaint.ts'
import { suggestMapping } from '#core/import/mapping.ts'
import { openDatabase } from '#store/database.ts'
import { importComplaints } from '../src/import-complaints.ts'
import { csv, headings } from '../test/imports/file.ts'
import { answerQuestions, peakMemory } from './process.ts'
import { madeUpLandlord, now } from './setting.ts'

const { connection } = z
  .object({ connection: z.looseObject({ host: z.string(), port: z.number() }) })
  .parse(JSON.parse(process.argv[2] ?? ''))
const database = openDatabase(connection, { max: 4, onError: console.error })

/** Memory grows from the first thousand on: before them the program is still being read. */
async function bringIn(rows: number) {
  let early = 0
  const began = performance.now()
  const { recorded, faults } = await importComplaints(
    { database, jobs: { queueDelivery: async () => {} }, now },
    {
      landlord: madeUpLandlord(),
      file: { name: 'past.csv', bytes: () => Readable.from(csv(rows)).map((line: string) => Buffer.from(line)) },
      mapping: suggestMapping(headings),
      accept: 'all',
      by: recourseItself,
      today: dayInLondon(now()),
      calendar: publishedCalendar(),
      tell: ({ fault }) => console.error(fault),
      progress: (count) => {
        if (count >= 1000 && early === 0) early = process.resourceUsage().maxRSS * 1024
      },
    },
  )
  return { recorded, faults, milliseconds: performance.now() - began, early }
}

answerQuestions({ bringIn: (rows) => bringIn(Number(rows)), peak: peakMemory }, database.close)
