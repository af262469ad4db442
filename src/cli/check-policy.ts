// recourse check-policy PROFILE: a landlord's policy held against the Code, with each clause to change.
import { readdirSync, readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { editions } from '#core/handling-code/catalogue.ts'
import type { Edition } from '#core/handling-code/edition.ts'
import { provisionLabel } from '#core/handling-code/provisions.ts'
import { faultText, type Profile, readProfile } from '#core/landlord/profile.ts'
import { checkPolicy } from '#core/policy-check/check-policy.ts'
import { type PolicyAnswers, type PolicyFinding, type Severity, severities } from '#core/policy-check/finding.ts'

const folder = new URL('../../profiles/', import.meta.url)

/** What is printed, and whether anything is in breach: 1 where it is, 0 where nothing is, doubts and notes apart. */
export type PolicyChecked = { readonly printed: string; readonly exitCode: 0 | 1 }

/**
 * check-policy PROFILE [--edition 2024] [--answers FILE] [--json]. PROFILE is the id of a profile of this deployment, or
 * a profile's file; without an edition it is the one in force. Nothing is printed where nothing is found, and the empty
 * list as JSON. Throws one message that lists every fault of a malformed profile.
 */
export function checkPolicyCommand(words: readonly string[]): PolicyChecked {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { edition: { type: 'string' }, answers: { type: 'string' }, json: { type: 'boolean' } },
  })
  const [named, ...others] = positionals
  if (!named || others.length > 0) {
    throw new Error('Say which profile to check: recourse check-policy PROFILE [--edition E] [--answers FILE] [--json]')
  }
  const profile = profileNamed(named)
  const edition = editionNamed(values.edition ?? '2024')
  const findings = checkPolicy(profile, edition, values.answers ? answersIn(values.answers) : undefined)
  return {
    printed: values.json ? JSON.stringify(findings, null, 2) : inWords(profile, edition, findings),
    exitCode: findings.some(({ severity }) => severity === 'breach') ? 1 : 0,
  }
}

function profileNamed(named: string): Profile {
  const isFile = named.endsWith('.json') || named.includes('/')
  const ids = readdirSync(folder).map((file) => file.replace(/\.json$/, ''))
  if (!isFile && !ids.includes(named)) throw new Error(`There is no profile ${named}. There are: ${ids.join(', ')}`)
  const file = isFile ? named : `profiles/${named}.json`
  const content = readFileSync(isFile ? named : new URL(`${named}.json`, folder), 'utf8')
  const read = readProfile(jsonIn(content, file), file, isFile ? 'any name' : 'its id')
  if ('faults' in read) throw new Error([`${file} cannot be checked:`, ...read.faults.map(faultText)].join('\n  '))
  return read.profile
}

function editionNamed(named: string): Edition {
  const edition = Object.values(editions).find(({ id }) => id === named)
  if (!edition) throw new Error(`There is no edition ${named}. There are: ${Object.keys(editions).join(', ')}`)
  return edition
}

const answersOfFile = z.object({
  edition: z.enum(['2020', '2022', '2024']),
  answers: z.array(
    z.object({
      provision: z.string().min(1),
      comply: z.nullable(z.string()),
      evidence: z.array(z.string()),
      commentary: z.exactOptional(z.string()),
    }),
  ),
})

function answersIn(file: string): PolicyAnswers {
  const read = answersOfFile.safeParse(jsonIn(readFileSync(file, 'utf8'), file))
  if (read.success) return read.data
  const faults = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  throw new Error([`${file} holds no self-assessment's answers:`, ...faults].join('\n  '))
}

function jsonIn(content: string, file: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Error(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

const titles: { readonly [severity in Severity]: string } = {
  breach: 'Breach',
  doubt: 'Doubt',
  'no evidence': 'No evidence',
  note: 'Note',
}

function inWords(profile: Profile, edition: Edition, findings: readonly PolicyFinding[]): string {
  if (findings.length === 0) return ''
  const groups = severities.flatMap((severity) => {
    const those = findings.filter((finding) => finding.severity === severity)
    return those.length === 0 ? [] : [`${titles[severity]}: ${those.length}`, ...those.map(lines)]
  })
  return [`${profile.name}, ${profile.source.document}, by the ${edition.title}`, ...groups].join('\n\n')
}

const lines = ({ provision, says, asks, wayOut }: PolicyFinding): string =>
  [`  ${provisionLabel(provision).padEnd(9)} ${says}`, `the Code: “${asks}”`, `way out: ${wayOut}`].join(
    `\n${' '.repeat(12)}`,
  )
