import { Option, type Command } from 'commander';
import type { ImportCommandOptions } from '../import/settings/import-options.js';
import { readCount, readDay, readDelay, readNames, readVariable } from './arguments.js';
import type { CommandContext } from './command-context.js';

/** What may stand after `--from`. `source-table.ts` has the readers, which are loaded later. */
export const SOURCES = [
  'wordpress',
  'table',
  'drupal',
  'pages',
  'feed',
  'json-feed',
  'reliefweb',
  'zenodo',
  'citations',
];

const HELP = `
<source> is an address or a file: a WordPress or Drupal site, a spreadsheet (CSV, XLSX, Google
Sheet), a page that lists reports, a sitemap, a feed, a page of ReliefWeb or Zenodo, a file of
citations. Without it, publications.config.json names the sources.

Corrections go into edits.json, which this command only reads.

Examples:
  publication-widgets import https://publisher.example
  publication-widgets import reports.xlsx --out public/feed.json
  publication-widgets import https://publisher.example --type report --since 2020 --dry-run
  publication-widgets import --template > reports.csv

The status is 0 if all is well, 1 if a source has so little that nothing was written, and 2 if the
import could not go on or the command is wrong.
`;

/** Adds the command `import`. Its code is loaded when it runs. */
export function addImport(program: Command, { terminal, version, end }: CommandContext): void {
  program
    .command('import')
    .description('Makes a feed of what you have, again and again.')
    .argument('[source]', 'an address, a file, or a file of settings')
    .option('--out <file>', 'the feed (default: feed.json)')
    .addOption(new Option('--from <kind>', 'what the source is').choices(SOURCES))
    .option('--type <names>', 'only these types of content, with commas', readNames)
    .option('--languages <codes>', 'of a Drupal site: these languages too', readNames)
    .option('--since <day>', 'only from this day, month or year', readDay)
    .option('--limit <number>', 'only so many, the latest first', readCount)
    .option('--map <file>', 'which column or field holds what')
    .option('--edits <file>', 'your corrections (default: edits.json)')
    .option('--state <folder>', 'what is known (default: .publication-import)')
    .option('--fresh', 'fetch everything again')
    .option('--dry-run', 'say what would change, and write no feed')
    .option('--accept', 'believe a source that has much less than last time')
    .option('--prune', 'remove what is gone from its source')
    .option('--no-enrich', 'do not look into files and covers')
    .option('--delay <time>', 'a pause between two requests (default: 1s)', readDelay)
    .option('--contact <who>', 'how to reach you, for the servers’ people')
    .option('--encoding <name>', 'the encoding of a CSV file')
    .addOption(new Option('--dates <order>', 'day or month first').choices(['dmy', 'mdy']))
    .option('--key-env <name>', 'the variable that holds a key', readVariable)
    .option('--allow-private', 'also ask addresses of private networks')
    .addOption(
      new Option('--template [language]', 'write a table to fill in')
        .choices(['en', 'fr', 'es', 'pt', 'ar'])
        .preset('en'),
    )
    .addHelpText('after', HELP)
    .action(async (source: string | undefined, options: ImportCommandOptions) => {
      const { importCommand } = await import('../import/import-command.js');
      end(await importCommand(source, options, terminal, version));
    });
}
