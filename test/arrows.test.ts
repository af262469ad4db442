// The gate that checks the arrows sees: a planted bad import is named, and the real tree is read.
import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import test from 'node:test'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const depcruise = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
const check = (folder: string) =>
  spawnSync(process.execPath, [depcruise, '--config', '.dependency-cruiser.cjs', 'src'], {
    cwd: folder,
    encoding: 'utf8',
  })

test('the tree has no forbidden import, and it is read', () => {
  const { stdout, status } = check(root)
  assert.equal(status, 0, stdout)
  const modules = /\((\d+) modules/.exec(stdout)?.[1]
  assert(Number(modules) > 100, `only ${modules} modules were read`)
})

test('an import of the store in the core, and of the file system, are two named faults', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'recourse-arrows-'))
  for (const name of ['src', 'package.json', 'tsconfig.json', '.dependency-cruiser.cjs']) {
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true })
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  const bad = `import { readFileSync } from 'node:fs'\nimport { openDatabase } from '#store/database.ts'\nexport const bad = [readFileSync, openDatabase]\n`
  writeFileSync(path.join(folder, 'src/core/calendar/bad.ts'), bad)
  const { stdout, status } = check(folder)
  assert.notEqual(status, 0)
  assert.match(stdout, /core may import only: core: src\/core\/calendar\/bad\.ts → src\/store\/database\.ts/)
  assert.match(stdout, /core is pure: src\/core\/calendar\/bad\.ts → (node:)?fs/)
  execFileSync('rm', ['-rf', folder])
})
