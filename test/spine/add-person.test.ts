// recourse add-person: an account that signs in, and nothing made of words that cannot be used.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openDatabase } from '#store/database.ts'
import { findAccountAnywhere } from '#store/doors.ts'
import { isPassword } from '#web/passwords.ts'
import { openSpine } from './app.ts'
import { addressOf, recourse } from './command.ts'

const { connection, owner, closing } = await openSpine('2026-11-24T10:00:00Z')
const database = openDatabase(connection, { max: 1, onError: assert.ifError })
closing.unshift(() => database.close())
const password = 'a long winded goose'
const add = (words: readonly string[], typed = `${password}\n`) =>
  recourse(['add-person', ...words], { DATABASE_URL: addressOf(connection) }, typed)
const counted = async () => (await owner.query('select count(*)::int as count from person')).rows[0].count

const words = (email: string, landlord = 'livin', name = 'Olwen Price') =>
  ['--landlord', landlord, '--name', name, '--email', email, '--role', 'lead'] as const

test('it says whom it added, and they sign in with that password', async () => {
  assert.deepEqual(await add(words('Olwen.Price@Livin.example')), {
    exit: 0,
    said: 'Added: Olwen Price, lead at Livin, who signs in as olwen.price@livin.example.\n',
    complained: '',
  })
  const account = await findAccountAnywhere(database, 'olwen.price@livin.example')
  assert.deepEqual(
    [account?.landlord, account?.person],
    ['livin', { id: 'olwen.price', name: 'Olwen Price', role: 'lead' }],
  )
  assert(account)
  assert.equal(await isPassword(password, account.passwordHash), true)
})

test('somebody else with the same first half of an address is somebody else', async () => {
  assert.equal((await add(words('olwen.price@other.example'))).exit, 0)
  assert.equal((await add(words('7_O’Neill+x@other.example'))).exit, 0)
  assert.equal((await findAccountAnywhere(database, '7_o’neill+x@other.example'))?.person.id, 'person-7-o-neill-x')
  assert.equal((await findAccountAnywhere(database, 'olwen.price@livin.example'))?.person.id, 'olwen.price')
  assert.equal((await findAccountAnywhere(database, 'olwen.price@other.example'))?.person.id, 'olwen.price-2')
})

test('what cannot be used is all named at once, and nobody is added', async () => {
  const before = await counted()
  const refused = async (given: readonly string[], typed?: string) => {
    const { exit, said, complained } = await add(given, typed)
    assert.deepEqual([exit, said], [1, ''])
    return complained
  }
  assert.equal(
    await refused(['--landlord', 'oakham', '--email', 'olwen', '--role', 'boss']),
    `Nobody was added:
  --landlord: “oakham” is not one of fernbank, livewest-policy-2020, livewest, livin, vivere, west-lancashire
  --name: it is missing
  --email: “olwen” is no email address
  --role: “boss” is not one of adviser, officer, lead, checker, auditor
`,
  )
  assert.equal(
    await refused(words('new@livin.example'), 'eleven lett\n'),
    'The password has fewer than 12 characters.\n',
  )
  assert.equal(await refused(words('new@livin.example'), ''), 'The password has fewer than 12 characters.\n')
  assert.equal(
    await refused(words('olwen.price@livin.example', 'vivere', 'Another')),
    'olwen.price@livin.example is the address of Olwen Price, livin, already.\n',
  )
  assert.equal(await counted(), before)
})
