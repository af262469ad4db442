// Run by npm test before the tests: installs what they need from outside, and prints the path of the browser.
import { spawnSync } from 'node:child_process'
import { findBrowser } from './browser.ts'
import { installWithApt } from './install-browser.ts'

/** Tests of printed letters look at them with these, and skip with a word where they are absent. */
const tools = [
  { program: 'pdftotext', version: '-v', from: 'poppler-utils' },
  { program: 'qpdf', version: '--version', from: 'qpdf' },
]

const say = (line: string) => console.error(line)

try {
  console.log(findBrowser(say))
} catch (error) {
  say(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}

const missing = tools.filter(({ program, version }) => spawnSync(program, [version]).error !== undefined)
if (missing.length > 0)
  installWithApt(
    missing.map(({ from }) => from),
    say,
  )
