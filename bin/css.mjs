// Compiles the style sheet that is kept beside its source: node bin/css.mjs (with --print, only shows it).
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as sass from 'sass'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const assets = join(root, 'src/web/assets')

// MoJ Frontend still uses a mixin that GOV.UK Frontend is retiring; that is theirs to mend, and anything else is ours.
function warn(message) {
  if (!message.includes('`govuk-text-colour` mixin is deprecated')) throw new Error(message)
}

const { css } = sass.compile(join(assets, 'recourse.scss'), {
  style: 'compressed',
  charset: false,
  // MoJ Frontend imports 'node_modules/govuk-frontend/…', so the root is searched as well.
  loadPaths: [join(root, 'node_modules'), root],
  quietDeps: true,
  logger: { warn },
})

if (process.argv.includes('--print')) process.stdout.write(`${css}\n`)
else writeFileSync(join(assets, 'recourse.css'), `${css}\n`)
