// npm start: prepares the machine, then runs Recourse until it is told to stop.
import path from 'node:path'
import { root } from './install.mjs'
import { prepare } from './prepare.mjs'
import { main, runServer } from './run.mjs'

await main(async () =>
  runServer(await prepare(), ['--max-semi-space-size=8', path.join(root, 'src', 'main.ts'), ...process.argv.slice(2)]),
)
