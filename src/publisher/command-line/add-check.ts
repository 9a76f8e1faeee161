import { Option, type Command } from 'commander';
import type { CheckCommandOptions } from '../check/check-command.js';
import { readAddress, readCount, readOrigin } from './arguments.js';
import type { CommandContext } from './command-context.js';

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

/** Adds the command `check`. Its code is loaded when it runs. */
export function addCheck(program: Command, { terminal, end }: CommandContext): void {
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
    .addHelpText('after', CHECK_HELP)
    .action(async (feed: string, options: CheckCommandOptions) => {
      const { check } = await import('../check/check-command.js');
      end(await check(feed, options, terminal));
    });
}
