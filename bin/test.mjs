// npm test: prepares the machine, the browser included, and runs every test, or the files named, with the runner's own options.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { root } from './install.mjs'
import { prepare } from './prepare.mjs'
import { main, run } from './run.mjs'

const everything = ['src/**/*.test.ts', 'test/**/*.test.ts']

/** Found or installed once, here, so that no two test files try to install it together. */
function browserSettings(node) {
  const found = spawnSync(node, [path.join(root, 'test', 'prepare-browser.ts')], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (found.status === 0) return { RECOURSE_BROWSER: found.stdout.trim() }
  return { RECOURSE_NO_BROWSER: 'No browser could be found or installed; the reason is at the top of this run.' }
}

await main(async () => {
  const node = await prepare({ developing: true })
  // Each test file is a process that reads much the same sources: they are made ready once.
  const NODE_COMPILE_CACHE = path.join(root, 'node_modules', '.cache', 'node')
  const env = { RECOURSE_NODE: node, RECOURSE_WHOLE_RUN: 'yes', NODE_COMPILE_CACHE, ...browserSettings(node) }
  const options = process.argv.slice(2).filter((given) => given.startsWith('-'))
  const files = process.argv.slice(2).filter((given) => !given.startsWith('-'))
  // Both reporters end with the counts; the second writes them as "# tests 12", which other programs read.
  const reporter = process.stdout.isTTY ? 'spec' : 'tap'
  const fixed = ['--test', '--test-concurrency=2', `--test-reporter=${reporter}`]
  const exit = await run(node, [...fixed, ...options, ...(files.length > 0 ? files : everything)], { env })
  await run(node, [path.join(root, 'test', 'stop-postgres.ts')])
  return exit
})
