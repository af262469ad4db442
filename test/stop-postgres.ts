// Run by npm test when all tests have ended: stops the test server, unless another run still uses it.
import path from 'node:path'
import { startEmbedded } from '#store/embedded.ts'
import { readServerNote } from '#store/embedded-files.ts'
import { testFolder } from './postgres.ts'

if (readServerNote(path.join(testFolder(), 'pgdata')) !== undefined) {
  const { stop } = await startEmbedded(testFolder(), () => undefined)
  await stop()
}
