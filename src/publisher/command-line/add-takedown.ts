import type { Command } from 'commander';
import type { TakedownOptions } from '../import/takedown/takedown-command.js';
import type { CommandContext } from './command-context.js';

const HELP = `
<report> is the id or the address of the report, or the address of one of its files.

Examples:
  publication-widgets takedown https://publisher.example/reports/safe-journeys
  publication-widgets takedown wordpress:42 --out public/feed.json
`;

/** Adds the command `takedown`. Its code is loaded when it runs. */
export function addTakedown(program: Command, { terminal, end }: CommandContext): void {
  program
    .command('takedown')
    .description('Removes a report at once and for good, and names every copy.')
    .argument('<report>', 'its id, its address, or that of its file')
    .option('--out <file>', 'the feed', 'feed.json')
    .option('--state <folder>', 'what is known (default: .publication-import)')
    .addHelpText('after', HELP)
    .action(async (report: string, options: TakedownOptions) => {
      const { takedown } = await import('../import/takedown/takedown-command.js');
      end(await takedown(report, options, terminal));
    });
}
