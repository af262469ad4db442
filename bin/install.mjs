// Installs the packages that package-lock.json names, once, and never twice at the same time.
import { spawn } from 'node:child_process'
import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

const lockFile = path.join(root, 'package-lock.json')
const stamp = path.join(root, 'node_modules', '.recourse-installed')
const npmRecord = path.join(root, 'node_modules', '.package-lock.json')
// Beside node_modules and not in it, because npm ci begins by deleting node_modules.
const turn = path.join(root, '.recourse-installing')
const beatEvery = 2_000
const abandonedAfter = 15_000

/** An error that is a sentence for the person at the keyboard, and needs no stack. */
export function sentence(words) {
  return Object.assign(new Error(words), { name: 'Sentence' })
}

const hashOf = (file) => createHash('sha256').update(fs.readFileSync(file)).digest('hex')

/** Someone may have run npm ci by hand, with or without the development packages: npm leaves a record of it. */
function installedByHand(developing) {
  if (!fs.existsSync(npmRecord)) return false
  const wanted = JSON.parse(fs.readFileSync(lockFile, 'utf8')).packages
  const found = JSON.parse(fs.readFileSync(npmRecord, 'utf8')).packages
  const mayBeAbsent = (entry) => entry.optional || (!developing && (entry.dev || entry.devOptional))
  return Object.entries(wanted).every(
    ([name, entry]) => name === '' || mayBeAbsent(entry) || found[name]?.version === entry.version,
  )
}

function isInstalled(developing) {
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === hashOf(lockFile)) return true
  return installedByHand(developing)
}

function takeTurn(mark) {
  try {
    fs.mkdirSync(turn)
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw sentence(`Packages have to be installed, and ${root} cannot be written to (${error.code}).
Run the command as the owner of that folder, or run "npm ci" there as the owner first.`)
  }
  fs.writeFileSync(path.join(turn, 'mark'), mark)
  return true
}

const hasTurn = (mark) =>
  fs.existsSync(path.join(turn, 'mark')) && fs.readFileSync(path.join(turn, 'mark'), 'utf8') === mark

function isAbandoned() {
  const seen = fs.statSync(turn, { throwIfNoEntry: false })
  return seen !== undefined && Date.now() - seen.mtimeMs > abandonedAfter
}

async function waitForTurn(say) {
  const mark = randomUUID()
  let told = false
  for (;;) {
    const abandoned = isAbandoned()
    if (abandoned) fs.rmSync(turn, { recursive: true, force: true })
    if (takeTurn(mark)) {
      // Two may find the same abandoned turn at once: the later one wins, and the other sees so here.
      if (abandoned) await wait(500)
      if (hasTurn(mark)) return
    }
    if (!told) say('Another process is installing the packages; waiting for it…')
    told = true
    await wait(250)
  }
}

function npmCommand() {
  const own = process.env.npm_execpath
  return own?.endsWith('npm-cli.js') ? [process.execPath, own] : ['npm']
}

function runNpm() {
  const [program, ...before] = npmCommand()
  const arguments_ = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--include=dev', '--include=optional']
  return new Promise((resolve, reject) => {
    const npm = spawn(program, [...before, ...arguments_], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    const said = []
    for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (part) => said.push(part))
    npm.on('error', () => reject(sentence('npm is not on this machine. Install Node with npm, and try again.')))
    npm.on('close', (exit) => {
      if (exit === 0) return resolve()
      const reason = Buffer.concat(said)
        .toString()
        .trimEnd()
        .split('\n')
        .filter((line) => !/^npm (warn|notice)/.test(line))
      reject(
        sentence(`${reason.slice(0, 10).join('\n')}\n
Installing packages failed; npm's reason is above. Check that this machine can reach the npm registry
(a proxy or a mirror is set with "npm config"), and that the disk has 600 MB free, then run the command again.`),
      )
    })
  })
}

export async function install({ developing = false, say = () => {} } = {}) {
  if (isInstalled(developing)) return
  await waitForTurn(say)
  const giveUp = () => {
    fs.rmSync(turn, { recursive: true, force: true })
    process.exit(1)
  }
  const beat = setInterval(() => fs.utimesSync(turn, new Date(), new Date()), beatEvery)
  process.once('SIGINT', giveUp).once('SIGTERM', giveUp)
  try {
    if (isInstalled(developing)) return
    say('Installing packages (about half a minute, once)…')
    await runNpm()
    fs.writeFileSync(stamp, hashOf(lockFile))
  } finally {
    clearInterval(beat)
    process.off('SIGINT', giveUp).off('SIGTERM', giveUp)
    fs.rmSync(turn, { recursive: true, force: true })
  }
}
