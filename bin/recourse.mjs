#!/usr/bin/env node
// The recourse command: replay, verify and the rest. Its own output is kept clean for pipes.
import path from 'node:path'
import { root } from './install.mjs'
import { prepare } from './prepare.mjs'
import { main, run } from './run.mjs'

await main(async () => {
  const node = await prepare({ say: (line) => console.error(line) })
  return run(node, [path.join(root, 'src', 'command-line.ts'), ...process.argv.slice(2)], {
    // File names are the caller's, so they are read from where the caller stands.
    cwd: process.cwd(),
  })
})
