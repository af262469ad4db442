// A database that is there already gets the migrations that it lacks, whatever their numbers, and each of them once.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { migrate } from './migrate.ts'
import { openTestStore } from './scenario.ts'

const { connection, owner } = await openTestStore()

test('a migration numbered before one that is applied already is applied too, and then no more', async () => {
  await owner.query('drop table erasure')
  await owner.query(`delete from kysely_migration where name = '0013-erasures'`)
  await owner.query(`delete from migration_text where name = '0013-erasures'`)

  assert.deepEqual(await migrate(connection), ['0013-erasures'])
  assert.deepEqual(await migrate(connection), [])
  const { rows } = await owner.query(`select count(*)::int as count from erasure`)
  assert.deepEqual(rows, [{ count: 0 }])
})
