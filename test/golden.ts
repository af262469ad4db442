// A golden file: what was there when somebody last read it through. UPDATE_GOLDEN=1 writes it anew, to be read again.
import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'

export function assertGolden(file: URL, now: string): void {
  if (process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(new URL('.', file), { recursive: true })
    writeFileSync(file, now)
  }
  assert.equal(now, readFileSync(file, 'utf8'))
}
