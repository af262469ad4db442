import assert from 'node:assert/strict'
import path from 'node:path'
import test from 'node:test'
import { readSettings } from './config.ts'

test('without a word, the embedded server, port 3000 and the demonstration', () => {
  assert.deepEqual(readSettings([], {}), {
    settings: {
      databaseUrl: undefined,
      port: 3000,
      host: '127.0.0.1',
      data: path.resolve('data'),
      address: undefined,
      secret: undefined,
      longestFile: 50,
      clamd: null,
      demonstration: 'yes',
    },
  })
})

test('the command line goes before the environment', () => {
  const read = readSettings(['--port', '4000', '--data', '/tmp/x'], { PORT: '5000', DATABASE_URL: 'postgresql://db/x' })
  assert('settings' in read)
  assert.deepEqual(
    [read.settings.port, read.settings.data, read.settings.databaseUrl],
    [4000, '/tmp/x', 'postgresql://db/x'],
  )
})

test('every fault is listed at once', () => {
  const environment = { DATABASE_URL: 'mysql://x', RECOURSE_SECRET: 'short', RECOURSE_DEMONSTRATION: 'maybe' }
  assert.deepEqual(readSettings(['--port', '99999'], environment), {
    faults: [
      'databaseUrl: DATABASE_URL is not a postgresql: address',
      'port: the port is above 65535',
      'secret: RECOURSE_SECRET has fewer than 32 letters',
      'demonstration: the demonstration is yes or no',
    ],
  })
})

test('what is no setting is told with the other faults', () => {
  assert.deepEqual(readSettings(['--porrt', '1', '--data', 'x', 'more', '--port', '99999', '--host'], {}), {
    faults: [
      'port: the port is above 65535',
      'there is no setting --porrt',
      'there is no setting “more”',
      '--host has no value',
      'npm start -- [--port 3000] [--host 127.0.0.1] [--data FOLDER] [--demonstration yes|no]',
    ],
  })
})

test('on a server of somebody’s own the demonstration is asked for, and nowhere is it open to other machines', () => {
  const own = { DATABASE_URL: 'postgresql://db/x' }
  const demonstrationOf = (words: readonly string[], environment: object) => {
    const read = readSettings(words, { ...environment })
    return 'settings' in read ? read.settings.demonstration : read.faults
  }
  assert.equal(demonstrationOf([], own), 'no')
  assert.equal(demonstrationOf(['--demonstration', 'yes'], own), 'yes')
  assert.equal(demonstrationOf([], { ...own, RECOURSE_DEMONSTRATION: 'yes' }), 'yes')
  assert.equal(demonstrationOf(['--host', '::1'], {}), 'yes')
  assert.equal(demonstrationOf(['--host', '0.0.0.0'], own), 'no')
  assert.equal(demonstrationOf(['--host', '0.0.0.0', '--demonstration', 'no'], {}), 'no')
  assert.deepEqual(demonstrationOf(['--host', '0.0.0.0'], {}), [
    "host: 0.0.0.0 can be reached from other machines, and everybody knows the demonstration's password: add --demonstration no, or leave the host out",
  ])
})
