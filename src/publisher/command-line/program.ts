import { Command, CommanderError } from 'commander';
import { addBuild } from './add-build.js';
import { addCheck } from './add-check.js';
import { addImport } from './add-import.js';
import { addPreview } from './add-preview.js';
import { addTakedown } from './add-takedown.js';
import { CannotGoOn } from './cannot-go-on.js';
import type { Status } from './status.js';
import type { Terminal } from './terminal.js';

/**
 * Runs the command line `publication-widgets`.
 *
 * @param args - The words after the name of the command.
 * @param version - What `--version` says.
 * @returns The status for the shell. It never rejects.
 * @example
 * process.exitCode = await run(['check', 'feed.json'], processTerminal(), '1.0.0');
 */
export async function run(
  args: readonly string[],
  terminal: Terminal,
  version: string,
): Promise<Status> {
  let status: Status = 0;
  const program = programOn(terminal, version, (next) => (status = next));
  try {
    await program.parseAsync(args, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof CannotGoOn) terminal.err(`${error.message}\n`);
    else terminal.err(`Something went wrong inside this program: ${String(error)}\n`);
    return 2;
  }
}

function programOn(terminal: Terminal, version: string, end: (status: Status) => void): Command {
  const program = new Command('publication-widgets')
    .description('Helps a publisher of reports with their JSON Feed.')
    .version(version, '--version', 'say the version')
    .helpOption('-h, --help', 'say what there is')
    .helpCommand(false)
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      getOutHelpWidth: () => terminal.outColumns ?? 80,
      getErrHelpWidth: () => terminal.outColumns ?? 80,
      outputError: (text, write) => write(text),
    })
    .exitOverride();
  addCheck(program, terminal, end);
  addImport(program, terminal, version, end);
  addTakedown(program, terminal, end);
  addBuild(program, terminal, version, end);
  addPreview(program, terminal, version, end);
  return program;
}
