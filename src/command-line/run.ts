import packageFile from '../../package.json' with { type: 'json' }
import { checkCommand } from './check-command.ts'
import { draftCommand } from './draft-command.ts'
import { EXIT } from './exit-code.ts'
import { initCommand } from './init/init-command.ts'
import { previewCommand } from './preview/preview-command.ts'
import { runProgram } from './program.ts'
import { thisMachine } from './this-machine.ts'

/** The commands in the order of the help. */
const COMMANDS = [draftCommand, checkCommand, previewCommand, initCommand]

/** Runs the program in this process and sets its exit code. */
export async function run(words: readonly string[]): Promise<void> {
  // A reader such as `head` can close the pipe before everything is printed.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.failed)
  })
  // If standard error is closed, the work goes on without messages.
  process.stderr.on('error', () => undefined)
  // Files are written completely or not at all, so there is nothing to undo.
  const machine = thisMachine(() => {
    process.stderr.write('\nStopped; nothing was written.\n')
    process.exit(EXIT.interrupted)
  })
  process.exitCode = await runProgram(words, { commands: COMMANDS, version: packageFile.version }, machine)
}
