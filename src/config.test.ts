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
  const unknown = readSettings(['--porrt', '1'], {})
  assert('faults' in unknown)
  assert.match(unknown.faults[0] ?? '', /Unknown option '--porrt'/)
})
