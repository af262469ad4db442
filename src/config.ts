// The settings of a deployment, from the environment and the command line, checked once; every fault is listed at once.
import path from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { S3Place } from '#files/s3-place.ts'
import { type Clamd, clamdAt } from '#files/scan.ts'
import { type MailSettings, readMailSettings } from './mail-settings.ts'
import { type NotifySettings, readNotifySettings } from './notify-settings.ts'
import { readS3Settings } from './s3-settings.ts'

const settingsShape = z.object({
  /** A PostgreSQL server of your own; without it, the embedded one is started in the data folder. */
  databaseUrl: z.url({ protocol: /^postgres(ql)?$/, error: 'DATABASE_URL is not a postgresql: address' }).optional(),
  port: z.coerce
    .number({ error: 'the port is not a number' })
    .int()
    .min(0, 'the port is below 0')
    .max(65_535, 'the port is above 65535')
    .default(3000),
  host: z.string().default('127.0.0.1'),
  data: z.string().default('data'),
  /** Where residents reach the pages; letters print it. */
  address: z.url({ protocol: /^https?$/, error: 'RECOURSE_ADDRESS is not an http: or https: address' }).optional(),
  /** Signs access codes. Without it, one is drawn and kept in the data folder. */
  secret: z.string().min(32, 'RECOURSE_SECRET has fewer than 32 letters').optional(),
  /** How many megabytes a file may have that somebody sends. */
  longestFile: z.coerce
    .number({ error: 'RECOURSE_LONGEST_FILE is not a number of megabytes' })
    .int()
    .min(1, 'RECOURSE_LONGEST_FILE is below 1 MB')
    .max(1000, 'RECOURSE_LONGEST_FILE is above 1000 MB')
    .default(50),
  /** Where clamd listens, which scans files for viruses; without it, they are not scanned, and that is said. */
  clamd: z
    .string()
    .default('')
    .transform((address, context): Clamd | null => {
      const clamd = address === '' ? null : clamdAt(address)
      if (address !== '' && !clamd) context.addIssue('RECOURSE_CLAMD is neither HOST:PORT nor the path of a socket')
      return clamd
    }),
  /** Asked for where the server is somebody's own: on the embedded one it is there without a word. */
  demonstration: z.enum(['yes', 'no'], { error: 'the demonstration is yes or no' }),
})

/** `mail`, `notify` and `s3` are there only where they are asked for. */
export type Settings = Readonly<z.infer<typeof settingsShape>> & {
  readonly mail?: MailSettings
  readonly notify?: NotifySettings
  readonly s3?: S3Place
}

/** The settings, or every fault in them. The command line goes before the environment. */
export function readSettings(
  words: readonly string[],
  environment: { readonly [name: string]: string | undefined },
): { readonly settings: Settings } | { readonly faults: readonly string[] } {
  const { given, faults } = fromWords(words)
  const read = settingsShape.safeParse(asGiven(given, environment))
  const mail = readMailSettings(environment)
  const notify = readNotifySettings(environment)
  const s3 = readS3Settings(environment)
  const wrong = read.success
    ? tooOpen(read.data)
    : read.error.issues.map((one) => `${one.path.join('.')}: ${one.message}`)
  const every = [...wrong, ...[mail, notify, s3].flatMap((one) => ('faults' in one ? one.faults : [])), ...faults]
  if (!read.success || 'faults' in mail || 'faults' in notify || 'faults' in s3 || every.length > 0)
    return { faults: every }
  return {
    settings: {
      ...{ ...read.data, data: path.resolve(read.data.data) },
      ...(mail.mail ? { mail: mail.mail } : {}),
      ...(notify.notify ? { notify: notify.notify } : {}),
      ...(s3.s3 ? { s3: s3.s3 } : {}),
    },
  }
}

function asGiven(given: Words, environment: { readonly [name: string]: string | undefined }) {
  const databaseUrl = environment.DATABASE_URL || undefined
  return {
    databaseUrl,
    port: given.port ?? environment.PORT,
    host: given.host ?? environment.HOST,
    data: given.data ?? environment.RECOURSE_DATA,
    address: environment.RECOURSE_ADDRESS || undefined,
    secret: environment.RECOURSE_SECRET || undefined,
    longestFile: environment.RECOURSE_LONGEST_FILE || undefined,
    clamd: environment.RECOURSE_CLAMD || undefined,
    demonstration:
      given.demonstration ?? (environment.RECOURSE_DEMONSTRATION || (databaseUrl === undefined ? 'yes' : 'no')),
  }
}

/** Its password is printed for all to read. */
const tooOpen = ({ demonstration, host }: Settings): readonly string[] =>
  demonstration === 'no' || /^(localhost|127(\.\d{1,3}){3}|::1)$/i.test(host)
    ? []
    : [
        `host: ${host} can be reached from other machines, and everybody knows the demonstration's password: \
add --demonstration no, or leave the host out`,
      ]

const usage = 'npm start -- [--port 3000] [--host 127.0.0.1] [--data FOLDER] [--demonstration yes|no]'
const text = { type: 'string' } as const
const options = { port: text, host: text, data: text, demonstration: text }

type Words = { readonly port?: string; readonly host?: string; readonly data?: string; readonly demonstration?: string }

/** What was given, and what cannot be read of it, so that it is told with the other faults. */
function fromWords(words: readonly string[]): { readonly given: Words; readonly faults: readonly string[] } {
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true })
  const given: { [name: string]: string } = {}
  const faults: string[] = []
  let unknown = -2
  for (const token of tokens) {
    if (token.kind === 'positional' && token.index !== unknown + 1) faults.push(`there is no setting “${token.value}”`)
    if (token.kind !== 'option') continue
    if (!Object.hasOwn(options, token.name)) {
      unknown = token.index
      faults.push(`there is no setting ${token.rawName}`)
    } else if (token.value === undefined || token.value.startsWith('--')) faults.push(`${token.rawName} has no value`)
    else given[token.name] = token.value
  }
  return { given, faults: faults.length > 0 ? [...faults, usage] : [] }
}
