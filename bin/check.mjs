// npm run check: types, style, arrows, unused code and tests; one line for each, and all of them whatever fails.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { root } from './install.mjs'
import { prepare } from './prepare.mjs'
import { main, run } from './run.mjs'

const tool = (...parts) => path.join(root, 'node_modules', ...parts)

// The arrows also fail when nothing was read: a tool that sees no modules finds no faults in them.
const checks = [
  { name: 'types', args: [tool('typescript', 'bin', 'tsc'), '--noEmit'] },
  { name: 'style', args: [tool('@biomejs', 'biome', 'bin', 'biome'), 'ci', '--error-on-warnings'] },
  {
    name: 'arrows',
    args: [tool('dependency-cruiser', 'bin', 'dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs', 'src'],
    proof: /\([1-9]\d* modules/,
  },
  { name: 'unused', args: [tool('knip', 'bin', 'knip.js')] },
]

function passes(node, { name, args, proof = /^/ }) {
  const began = Date.now()
  const { status, stdout, stderr } = spawnSync(node, args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 })
  const passed = status === 0 && proof.test(stdout)
  if (!passed) console.log(`${stdout}${stderr}`.trimEnd())
  console.log(`${passed ? 'passed' : 'FAILED'}  ${name}  ${((Date.now() - began) / 1000).toFixed(1)} s`)
  return passed
}

await main(async () => {
  const node = await prepare({ developing: true })
  const results = checks.map((check) => passes(node, check))
  const tests = await run(process.execPath, [path.join(root, 'bin', 'test.mjs')])
  console.log(`${tests === 0 ? 'passed' : 'FAILED'}  tests`)
  return tests === 0 && results.every(Boolean) ? 0 : 1
})
