// The style sheet that is served: what its source compiles to, small, and nobody else's brand.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'

const served = readFileSync(join(import.meta.dirname, 'assets/recourse.css'), 'utf8')

test('the kept style sheet is what its source compiles to: node bin/css.mjs', () => {
  const command = join(import.meta.dirname, '../../bin/css.mjs')
  const printed = execFileSync(process.execPath, [command, '--print'], { encoding: 'utf8', maxBuffer: 1_000_000 })
  assert.ok(printed === served, 'run node bin/css.mjs and commit the result')
})

test('it is at most 22 KB compressed', () => {
  assert.ok(gzipSync(served).length <= 22 * 1024)
})

test('a landlord is not GOV.UK: none of its typeface, crown, or brand blue', () => {
  assert.doesNotMatch(served, /GDS Transport|@font-face|crown|#1d70b8/i)
})

test('no markup of ours carries a style of its own, which the content security policy would refuse', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  const sources = files.filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  assert.ok(sources.length > 30)
  for (const file of sources) {
    assert.doesNotMatch(readFileSync(join(import.meta.dirname, file), 'utf8'), /\sstyle="/, file)
  }
})
