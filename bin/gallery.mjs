// npm run gallery: draws every page in every state into the folder gallery, with an index.html to look at them.
import path from 'node:path'
import { root } from './install.mjs'
import { prepare } from './prepare.mjs'
import { main, run } from './run.mjs'

await main(async () => {
  const node = await prepare({ developing: true })
  const exit = await run(node, ['--test', '--test-reporter=dot', path.join(root, 'test', 'gallery', 'draw.ts')])
  await run(node, [path.join(root, 'test', 'stop-postgres.ts')])
  return exit
})
