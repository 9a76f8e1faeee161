import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { addBuild } from './add-build.js';
import { addPreview } from './add-preview.js';
import { CannotGoOn } from './cannot-go-on.js';
import type { CheckCommandOptions } from '../check/check-command.js';
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
  addBuild(program, terminal, version, end);
  addPreview(program, terminal, version, end);
  return program;
}

const CHECK_HELP = `
<feed> is a file, an address, or - for standard input.

  error    it is not shown, or is against the standard
  warning  readers lose something
  advice   it could be better

Examples:
  publication-widgets check feed.json
  publication-widgets check https://publisher.example/feed.json --links
  publication-widgets check feed.json --address https://publisher.example/feed.json --json
  publication-widgets check - < feed.json

The status is 0 if there is no error, 1 if there is one (with --strict also a warning), and 2 if
the feed cannot be read or the command is wrong.
`;

function addCheck(program: Command, terminal: Terminal, end: (status: Status) => void): void {
  program
    .command('check')
    .description('Says what readers lose by a feed, and how to mend it.')
    .argument('<feed>', 'a file, an address, or - for standard input')
    .option('--address <url>', 'where a file will be published', readAddress)
    .option('--json', 'write all of it for machines')
    .option('--strict', 'also fail for warnings')
    .addOption(
      new Option('--max <number>', 'how many of a kind to show; 0 for all')
        .default(3)
        .argParser(readCount),
    )
    .option('--links', 'ask every address of the feed whether it is there')
    .option('--as-partner <origin>', 'ask as a page of this site would', readOrigin)
    .option('--scripts <url>', 'with --as-partner: the folder of your scripts', readAddress)
    .option('--allow-private', 'also ask addresses of private networks')
    .helpOption('-h, --help', 'say this')
    .addHelpText('after', CHECK_HELP)
    .action(async (feed: string, options: CheckCommandOptions) => {
      const { check } = await import('../check/check-command.js');
      end(await check(feed, options, terminal));
    });
}

function readCount(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Write a number, such as 10.');
  return Number(text);
}

function readAddress(text: string): string {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) {
    throw new InvalidArgumentError('Write a whole address, which begins with https://.');
  }
  return new URL(text).href;
}

function readOrigin(text: string): string {
  return new URL(readAddress(text)).origin;
}
