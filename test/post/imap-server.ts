// A real IMAP server on loopback, Debian's Dovecot, with one empty mailbox; installed where we may, and otherwise said.
import assert from 'node:assert/strict'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { after } from 'node:test'
import { ImapFlow } from 'imapflow'
import { installWithApt } from '../install-browser.ts'
import { until } from '../spine/program.ts'

const isThere = () => !spawnSync('dovecot', ['--version']).error

/** Why its tests are left out; false where the server is there. */
export const dovecotMissing = (): string | false =>
  isThere() || (installWithApt(['dovecot-imapd'], (line) => console.log(line)) && isThere())
    ? false
    : 'dovecot is not installed (Debian: dovecot-imapd)'

export type ImapServer = {
  readonly url: string
  /** Puts a mail into the mailbox, as its server got it at that instant. */
  readonly put: (original: Buffer | string, at: string) => Promise<void>
  /** Puts many, each as got now. */
  readonly putAll: (originals: readonly string[]) => Promise<void>
  /** The numbers of those that have a flag. */
  readonly flagged: () => Promise<readonly number[]>
  /** How many mails there are, and how many of them were seen. */
  readonly counts: () => Promise<{ readonly all: number; readonly seen: number }>
}

/** Call at the top of a test file. */
export async function startImapServer(): Promise<ImapServer> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'recourse-imap-'))
  const port = await freePort()
  const { uid, gid } = userOf('nobody')
  for (const name of ['home', 'run']) mkdirSync(path.join(folder, name))
  chownSync(path.join(folder, 'home'), uid, gid)
  spawnSync('chmod', ['755', folder])
  const config = path.join(folder, 'dovecot.conf')
  writeFileSync(config, configuration(folder, port, { uid, gid }))
  const server = spawn('dovecot', ['-F', '-c', config], { stdio: 'inherit' })
  after(async () => {
    await ended(server)
    rmSync(folder, { recursive: true, force: true })
  })
  const url = `imap://rosa:word@127.0.0.1:${port}`
  const asked = async <Answer>(work: (client: ImapFlow) => Promise<Answer>): Promise<Answer> => {
    const auth = { user: 'rosa', pass: 'word' }
    const client = new ImapFlow({ host: '127.0.0.1', port, secure: false, auth, logger: false })
    client.on('error', () => undefined)
    await client.connect()
    const answer = await work(client)
    await client.logout()
    return answer
  }
  const counts = () =>
    asked(async (client) => {
      const status = await client.status('INBOX', { messages: true, unseen: true })
      assert(status)
      const { messages = 0, unseen = 0 } = status
      return { all: messages, seen: messages - unseen }
    })
  const answers = () =>
    counts().then(
      () => true,
      () => false,
    )
  await until('dovecot answers', answers, () => '')
  return {
    url,
    counts,
    flagged: () =>
      asked(async (client) => {
        await client.mailboxOpen('INBOX')
        return (await client.search({ flagged: true }, { uid: true })) || []
      }),
    putAll: (originals) =>
      asked(async (client) => {
        for (const original of originals) await client.append('INBOX', original)
      }),
    put: (original, at) => asked(async (client) => void (await client.append('INBOX', original, [], new Date(at)))),
  }
}

const configuration = (folder: string, port: number, { uid, gid }: { uid: number; gid: number }): string => `
base_dir = ${folder}/run
state_dir = ${folder}/run
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
first_valid_uid = ${Math.min(uid, 500)}
first_valid_gid = ${Math.min(gid, 500)}
mail_location = maildir:~/Maildir
default_vsz_limit = 1G
service anvil {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
}
passdb {
  driver = static
  args = password=word
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/home/%u
}
`

function userOf(name: string): { readonly uid: number; readonly gid: number } {
  const [uid, gid] = ['-u', '-g'].map((what) => Number(spawnSync('id', [what, name]).stdout.toString()))
  assert(uid !== undefined && gid !== undefined)
  return { uid, gid }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const place = server.address()
  assert(place && typeof place === 'object')
  await new Promise((resolve) => server.close(resolve))
  return place.port
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) return
  const gone = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  await gone
}
