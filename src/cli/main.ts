// The command line: recourse COMMAND …
import { replayFile, replayInWords } from './replay.ts'
import { workingDays } from './working-days.ts'

const usage = `recourse replay FILE [--json]      past complaints (JSON or CSV) held against the Code
recourse working-days FROM TO      working days after FROM, up to and including TO
recourse verify [--data FOLDER] [--export FILE]
                                   checks the record's hash chain, live or exported`

async function run([command, ...rest]: readonly string[]): Promise<string> {
  const [first, second] = rest.filter((word) => !word.startsWith('--'))
  switch (command) {
    case 'replay': {
      if (!first) throw new Error('Say which file to replay: recourse replay FILE [--json]')
      const replayed = replayFile(first)
      return rest.includes('--json') ? JSON.stringify(replayed, null, 2) : replayInWords(replayed)
    }
    case 'working-days':
      if (!first || !second) throw new Error('Say two days: recourse working-days 2026-12-18 2026-12-29')
      return String(workingDays(first, second))
    default:
      throw new Error(usage)
  }
}

try {
  console.log(await run(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
