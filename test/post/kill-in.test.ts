// A thousand mails, taken by programs that are killed while they take them: each is there once, and lands once.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { fetchMail } from '../../src/fetch-mail.ts'
import { amira, fernbank, openSpine } from '../spine/app.ts'
import { dovecotMissing, startImapServer } from './imap-server.ts'
import { sender, waitingLetter } from './letters.ts'

const skip = dovecotMissing()
const { deployment, deskOf, owner, connection } = await openSpine('2026-11-24T10:00:00Z')
const server = skip ? null : await startImapServer()
const many = 1000
const rounds = 8

/** Begins to fetch, is killed after a while, and answers whether it was still at it. */
async function liveAndDie(url: string, forMilliseconds: number): Promise<boolean> {
  const { host, port, user, database } = connection
  const program = path.join(import.meta.dirname, 'fetcher.ts')
  const told = [program, host, String(port), user, database, url]
  const child = spawn(process.execPath, told, { stdio: ['ignore', 'pipe', 'inherit'] })
  after(() => child.kill('SIGKILL'))
  const gone = once(child, 'exit')
  await once(child.stdout, 'data')
  await wait(forMilliseconds)
  child.kill('SIGKILL')
  await gone
  return child.signalCode === 'SIGKILL'
}

test('a thousand mails, eight kill -9: nothing is lost and nothing is doubled', { skip }, async () => {
  assert(server)
  const id = await waitingLetter(deskOf(amira), 'C-26-25EEEE')
  const mails = Array.from({ length: many }, (_, at) =>
    [
      `From: Person ${at} <p${at}@example.org>`,
      'To: complaints@fernbank.example',
      `Message-ID: <${at}@example.org>`,
      `Subject: ${at % 2 === 0 ? `Re: ${id}` : `Question ${at}`}`,
      '',
      `Words of ${at}`,
    ].join('\r\n'),
  )
  await server.putAll(mails)
  let kills = 0
  for (let round = 0; round < rounds; round++) if (await liveAndDie(server.url, 150 + 90 * round)) kills++
  assert(kills > 0, 'it was killed at work')
  const settings = {
    mailboxes: new Map([['fernbank', server.url]]),
    from: new Map([['fernbank', sender.address]]),
  }
  await fetchMail(deployment, fernbank, settings)
  const { rows } = await owner.query(`
    select (select count(*)::int from message) as kept,
      (select count(distinct body)::int from message) as different,
      (select count(*)::int from message where landed_at is null) as waiting,
      (select count(*)::int from message where complaint_id = '${id}') as filed,
      (select count(distinct contact_id)::int from message) as contacts,
      (select count(*)::int from contact) as registered,
      (select count(*)::int from complaint_event where type = 'ContactLogged') as logged`)
  const half = many / 2
  assert.deepEqual(rows, [
    { kept: many, different: many, waiting: 0, filed: half, contacts: half, registered: half, logged: half },
  ])
  assert.deepEqual(await server.counts(), { all: many, seen: many })
  console.log(`${many} mails, ${kills} kills at work`)
})
