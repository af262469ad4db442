// As whom the embedded PostgreSQL runs: it refuses to run as root, and its files have one owner.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'

export type ServerUser = {
  /** Another user's ids, where we are root and become that user. */
  readonly ids?: { readonly uid: number; readonly gid: number }
  /** What the command line begins with, where we are root and need a user namespace. */
  readonly through: readonly string[]
}

type Account = { readonly name: string; readonly uid: number; readonly gid: number }

const namespace = ['unshare', '-U', '--map-user=65534', '--map-group=65534', '--']

export function chooseServerUser(program: string, folder: string, data: string): ServerUser {
  const me = process.getuid?.() ?? -1
  const owner = fs.statSync(data, { throwIfNoEntry: false })?.uid
  if (me !== 0) {
    if (owner !== undefined && owner !== me) throw new Error(belongsTo(data, nameOf(owner), nameOf(me)))
    // PostgreSQL asks for its user's name, and a container may run as a number that has none.
    return { through: systemKnows(me) ? [] : namespace }
  }
  const candidates = serverAccounts().filter(({ uid }) => owner === undefined || owner === uid)
  for (const { uid, gid } of candidates) {
    fs.chownSync(folder, uid, gid)
    if (canUse(program, folder, { uid, gid })) return { ids: { uid, gid }, through: [] }
  }
  if (owner !== undefined && owner !== 0) throw new Error(belongsTo(data, nameOf(owner), nameOf(me)))
  fs.chownSync(folder, 0, 0)
  // Files under a folder such as /root cannot be reached by another user, but root need not be root to itself.
  const [unshare = '', ...rest] = namespace
  if (spawnSync(unshare, [...rest, 'true']).status === 0) return { through: namespace }
  throw new Error(
    `PostgreSQL does not run as root, and neither "postgres" nor "nobody" can reach ${folder}. ` +
      'Run Recourse as an ordinary user, move it out of a private folder, or set DATABASE_URL to a PostgreSQL server.',
  )
}

const systemKnows = (uid: number): boolean => spawnSync('id', ['-un', String(uid)]).status === 0

const belongsTo = (data: string, owner: string, me: string) =>
  `The data in ${data} belongs to ${owner}, who started Recourse first, and you are ${me}. ` +
  `Start it as ${owner}, or choose another data folder.`

function accounts(): readonly Account[] {
  return fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
}

const serverAccounts = () =>
  ['postgres', 'nobody'].flatMap((name) => accounts().find((account) => account.name === name) ?? [])

/** Root starts the server as another account, so what belongs to that account was started by root. */
function nameOf(uid: number): string {
  if (serverAccounts().some((account) => account.uid === uid)) return 'root'
  return accounts().find((account) => account.uid === uid)?.name ?? `user ${uid}`
}

function canUse(program: string, folder: string, ids: { uid: number; gid: number }): boolean {
  const asked = spawnSync('sh', ['-c', 'test -x "$1" && cd "$2" && test -w .', 'sh', program, folder], ids)
  return asked.status === 0
}
