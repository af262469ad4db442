// npm run coverage-of-the-code: every provision of every edition, with its rule, examples, steps, letters and tests.
import path from 'node:path'
import { root } from './install.mjs'
import { prepare } from './prepare.mjs'
import { main, run } from './run.mjs'

await main(async () => {
  const node = await prepare({ developing: true })
  return run(node, [path.join(root, 'src', 'cli', 'coverage-of-the-code.ts'), ...process.argv.slice(2)])
})
