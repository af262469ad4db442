// The settings of a deployment, from the environment and the command line, checked once; every fault is listed at once.
import path from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'

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
  demonstration: z.enum(['yes', 'no'], { error: 'the demonstration is yes or no' }).default('yes'),
})

export type Settings = Readonly<z.infer<typeof settingsShape>>

/** The settings, or every fault in them. The command line goes before the environment. */
export function readSettings(
  words: readonly string[],
  environment: { readonly [name: string]: string | undefined },
): { readonly settings: Settings } | { readonly faults: readonly string[] } {
  const given = fromWords(words)
  if ('faults' in given) return given
  const read = settingsShape.safeParse({
    databaseUrl: environment.DATABASE_URL || undefined,
    port: given.port ?? environment.PORT,
    host: given.host ?? environment.HOST,
    data: given.data ?? environment.RECOURSE_DATA,
    address: environment.RECOURSE_ADDRESS || undefined,
    secret: environment.RECOURSE_SECRET || undefined,
    demonstration: given.demonstration ?? environment.RECOURSE_DEMONSTRATION,
  })
  if (!read.success) return { faults: read.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`) }
  return { settings: { ...read.data, data: path.resolve(read.data.data) } }
}

type Words = { port?: string; host?: string; data?: string; demonstration?: string }

function fromWords(words: readonly string[]): Words | { faults: readonly string[] } {
  const text = { type: 'string' } as const
  const options = { port: text, host: text, data: text, demonstration: text }
  try {
    return { ...parseArgs({ args: [...words], options }).values }
  } catch (error) {
    const usage = 'npm start -- [--port 3000] [--host 127.0.0.1] [--data FOLDER] [--demonstration yes|no]'
    return { faults: [`${error instanceof Error ? error.message : String(error)}`, usage] }
  }
}
