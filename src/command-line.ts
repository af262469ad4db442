// The command line: recourse COMMAND …
import { commands } from './commands.ts'

const [name, ...words] = process.argv.slice(2)

const everyUsage = [
  ...Object.values(commands).map(({ usage }) => usage),
  'The record is that of DATABASE_URL, or else of the data folder.',
].join('\n')

try {
  if (name === undefined || name === '--help' || name === 'help') console.log(everyUsage)
  else {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!command) throw new Error(`There is no command ${name}.\n${everyUsage}`)
    if (words.includes('--help')) console.log(command.usage)
    else await command.run(words)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
}
