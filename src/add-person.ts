// recourse add-person: an account for somebody who works for a landlord; only the hash of the password is kept.
import { parseArgs } from 'node:util'
import {
  type PersonId,
  personId,
  recourseItself,
  somebodyElsewhere,
  theResident,
  whoeverWasAsked,
} from '#core/complaint/identity.ts'
import type { Profile } from '#core/landlord/profile.ts'
import { roles } from '#core/landlord/roles.ts'
import { readAsLandlord } from '#store/database.ts'
import { findAccountAnywhere } from '#store/doors.ts'
import { migrate } from '#store/migrate.ts'
import { type Person, readStaff, savePerson } from '#store/people.ts'
import { hashPassword } from '#web/passwords.ts'
import { askLine, isAtKeyboard } from './cli/ask.ts'
import { type Place, withDatabase, withRecord } from './cli/data.ts'
import { readProfiles } from './profiles.ts'

export const addPersonUsage = `recourse add-person --landlord L --name N --email E --role adviser|officer|lead|checker|auditor [--data FOLDER]
                                   an account for somebody who works there; asks for the password`

const fewestLetters = 12

type Wanted = {
  readonly landlord: Profile
  readonly name: string
  readonly email: string
  readonly role: Person['role']
  readonly data: string | undefined
}

/** Makes the account, or throws one message with every fault. `askPassword` is asked once the rest can be used. */
export async function addPerson(
  words: readonly string[],
  place: Place,
  askPassword: () => Promise<string>,
  now: number,
): Promise<string> {
  const { landlord, name, email, role, data } = readWords(words)
  const password = await askPassword()
  if ([...password].length < fewestLetters) throw new Error(`The password has fewer than ${fewestLetters} characters.`)
  const passwordHash = await hashPassword(password)
  return withRecord({ ...place, data: data ?? place.data }, async (connection) => {
    await migrate(connection)
    return withDatabase(connection, async (database) => {
      const there = await findAccountAnywhere(database, email)
      if (there) throw new Error(`${email} is the address of ${there.person.name}, ${there.landlord}, already.`)
      await readAsLandlord(database, landlord.id, async (records) => {
        const id = freeId(email, await readStaff(records))
        await savePerson(records, { id, name, role, email, passwordHash }, new Date(now).toISOString())
      })
      return `Added: ${name}, ${role} at ${landlord.name}, who signs in as ${email}.`
    })
  })
}

function readWords(words: readonly string[]): Wanted {
  const text = { type: 'string' } as const
  const { values } = parseArgs({
    args: [...words],
    options: { landlord: text, name: text, email: text, role: text, data: text },
  })
  const landlords = readProfiles()
  const landlord = landlords.find(({ id }) => id === values.landlord)
  const name = (values.name ?? '').trim()
  const email = (values.email ?? '').trim().toLowerCase()
  const role = roles.find((one) => one === values.role)
  const ids = landlords.map(({ id }) => id).join(', ')
  const faults = [
    ...(landlord ? [] : [`--landlord: ${given(values.landlord)} is not one of ${ids}`]),
    ...(name === '' ? ['--name: it is missing'] : []),
    ...(/^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(email) ? [] : [`--email: ${given(values.email)} is no email address`]),
    ...(role ? [] : [`--role: ${given(values.role)} is not one of ${roles.join(', ')}`]),
  ]
  if (!landlord || !role || faults.length > 0) throw new Error(['Nobody was added:', ...faults].join('\n  '))
  return { landlord, name, email, role, data: values.data }
}

const given = (word: string | undefined): string => (word ? `“${word}”` : 'nothing')

/** What their acts are recorded under, so nobody else's, and none of those that Recourse and the resident act under. */
function freeId(email: string, staff: readonly Person[]): PersonId {
  const [local = ''] = email.split('@')
  const plain = local.replace(/[^a-z0-9.-]/g, '-').slice(0, 50)
  // 'representative-2' is the second person who speaks for a resident.
  const first = /^(?!representative)[a-z]./.test(plain) ? plain : `person-${plain}`
  const others = [theResident, recourseItself, somebodyElsewhere, whoeverWasAsked]
  const taken = new Set([...others, ...staff.map(({ id }) => id)].map(String))
  let id = first
  for (let number = 2; taken.has(id); number += 1) id = `${first}-${number}`
  return personId(id)
}

/** At a keyboard it is asked for twice and not shown; from a pipe it is the first line. */
export async function askPassword(): Promise<string> {
  const ask = (text: string) => askLine({ text, hidden: true, stopped: 'Nobody was added.' })
  const password = await ask('Password: ')
  if (isAtKeyboard() && (await ask('The same again: ')) !== password) {
    throw new Error('The two passwords are not the same.')
  }
  return password
}
