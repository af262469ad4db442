// Writes a pack of 60 MB to S3 until it dies in the middle, or to its end: pack-process.ts PLACE NAME PIECES.
import assert from 'node:assert/strict'
import { storageOf } from '#files/files.ts'

const [place, name, until] = process.argv.slice(2)
assert(place && name && until)

const pieces = (function* () {
  for (let count = 0; count < 60; count++) {
    if (count === Number(until)) process.kill(process.pid, 'SIGKILL')
    yield Buffer.alloc(1_000_000, `${count} `)
  }
})()
await storageOf({ folder: '', s3: JSON.parse(place) }).write(name, pieces)
