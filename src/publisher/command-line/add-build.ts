import { InvalidArgumentError, type Command } from 'commander';
import type { BuildCommandOptions } from '../build/build-command.js';
import { readAddress, readNames } from './arguments.js';
import type { Status } from './status.js';
import type { Terminal } from './terminal.js';

const HELP = `
<feed> is a file, an address, or - for standard input. <folder> is what you upload.

Nothing in the folder is removed, unless you say --prune. Then what is gone from the feed leaves a small
file that says so.

Examples:
  publication-widgets build feed.json public --base-url https://publisher.example/publications/
  publication-widgets build feed.json public --base-url https://publisher.example/ --dry-run
  publication-widgets build feed.json public --base-url https://publisher.example/ --language en,fr

The status is 0 if all is written, and 2 if the feed cannot be read or the command is wrong.
`;

/** Adds the command `build`. Its code is loaded when it runs. */
export function addBuild(
  program: Command,
  terminal: Terminal,
  version: string,
  end: (status: Status) => void,
): void {
  program
    .command('build')
    .description('Writes static files of every report, for any web server.')
    .argument('<feed>', 'a file, an address, or - for standard input')
    .argument('<folder>', 'where to write')
    .requiredOption(
      '--base-url <url>',
      'the address at which the folder will be served',
      readFolder,
    )
    .option('--address <url>', 'where a feed in a file is published', readAddress)
    .option('--scripts <url>', 'the folder of your scripts, if it is another', readFolder)
    .option(
      '--embed <url>',
      'the embed.html that frames show, in place of prepared pages',
      readAddress,
    )
    .option('--language <tags>', 'the languages of the pages’ own words, with commas', readNames)
    .option('--only <id>', 'only this report; may be given again', addName)
    .option('--dry-run', 'say what would change, and write nothing')
    .option('--prune', 'remove what is gone from the feed')
    .option('--accept', 'with --prune: believe a feed that has lost most reports')
    .option('--allow-private', 'also read a feed from a private network')
    .helpOption('-h, --help', 'say this')
    .addHelpText('after', HELP)
    .action(async (feed: string, folder: string, options: BuildCommandOptions) => {
      const { build } = await import('../build/build-command.js');
      end(await build(feed, folder, options, terminal, version));
    });
}

/** The address of a folder: without a query, a fragment or a password, and with a slash at its end. */
function readFolder(text: string): string {
  const url = new URL(readAddress(text));
  if (url.username || url.password || /[?#]/.test(text)) {
    throw new InvalidArgumentError('Leave out user names, passwords, ? and #.');
  }
  // It stands in the configuration of servers.
  if (
    !/^[\p{L}\p{M}\p{N}/._~@+-]*$/u.test(decoded(url.pathname)) ||
    /\.(?:js|html|json)$/.test(url.pathname)
  ) {
    throw new InvalidArgumentError('Write the address of a folder.');
  }
  return url.href.replace(/\/*$/, '/');
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

const addName = (name: string, names: readonly string[] = []): readonly string[] => [
  ...names,
  name,
];
