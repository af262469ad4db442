// A browser for tests: finds one, or installs one, and opens it.
import { spawnSync } from 'node:child_process'
import { type Browser, chromium } from 'playwright-core'
import { installFromNpm, installWithApt, type Say } from './install-browser.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const args = [
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The path of a Chromium that runs, installed first if it must be. */
export function findBrowser(say: Say = console.error): string {
  const { RECOURSE_BROWSER: chosen, RECOURSE_NO_BROWSER: why } = process.env
  if (chosen !== undefined) {
    if (runs(chosen)) return chosen
    throw new Error(`RECOURSE_BROWSER is ${chosen}, and that does not run as a browser.`)
  }
  // npm test has already looked everywhere; each test file need not try again.
  if (why !== undefined) throw new Error(why)
  const found = onPath() ?? (installWithApt(['chromium'], say) ? onPath() : undefined) ?? installFromNpm(say)
  if (found !== undefined) return found
  throw new Error(
    'The tests need a browser. None is on the PATH, and none could be installed. Install Chromium or Google Chrome, ' +
      'or set RECOURSE_BROWSER to the path of one, and run the tests again.',
  )
}

function onPath(): string | undefined {
  const where = (name: string) => spawnSync('sh', ['-c', 'command -v "$1"', 'sh', name], { encoding: 'utf8' })
  return names.map((name) => where(name).stdout.trim()).find((file) => file !== '' && runs(file))
}

/** Some systems have a "chromium" that only says how to get the real one. */
function runs(browser: string): boolean {
  const { status, stdout } = spawnSync(browser, ['--version'], { encoding: 'utf8', timeout: 20_000 })
  return status === 0 && /Chrom/.test(stdout)
}

export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser()
  if (process.getuid?.() === 0) return chromium.launch({ executablePath, args: [...args, '--no-sandbox'] })
  try {
    return await chromium.launch({ executablePath, args, chromiumSandbox: true })
  } catch (error) {
    // Containers and some distributions forbid the namespaces that the sandbox is made of. Tests open only our pages.
    if (!(error instanceof Error) || !/sandbox/i.test(error.message)) throw error
    return chromium.launch({ executablePath, args: [...args, '--no-sandbox'] })
  }
}
