// npm run bench: measures what is promised about speed.
import path from 'node:path'
import { root } from './install.mjs'
import { prepare } from './prepare.mjs'
import { main, run } from './run.mjs'

await main(async () => {
  const node = await prepare({ developing: true })
  return run(node, [path.join(root, 'bench', 'main.ts'), ...process.argv.slice(2)])
})
