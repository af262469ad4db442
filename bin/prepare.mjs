// Makes a plain machine ready: packages installed, and the Node 24 found that everything else runs on.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { install, root, sentence } from './install.mjs'

const needed = 24

/** The package may be there and not run, as on a Linux with another C library. */
function packagedNode() {
  const file = path.join(root, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  return spawnSync(file, ['--version']).status === 0 ? file : undefined
}

function runningNode() {
  return Number(process.versions.node.split('.')[0]) >= needed ? process.execPath : undefined
}

/** Installs what is missing and answers with the path of Node 24. */
export async function prepare({ developing = false, say = (line) => console.log(line) } = {}) {
  await install({ developing, say })
  const node = packagedNode() ?? runningNode()
  if (node) return node
  throw sentence(`Recourse runs on Node ${needed}. This machine has ${process.versions.node}, and no package carries \
Node ${needed} for ${process.platform} on ${process.arch}.
Install Node ${needed} from https://nodejs.org and run the command again.`)
}
