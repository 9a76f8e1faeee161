/** The demo's publisher: from a spreadsheet to the files of a web space, with the shipped command. */
import { join } from 'node:path';
import { ROOT } from '../files/root.mjs';

/** Where the publisher says that its site is. The demo's server says its own address instead. */
export const PUBLISHER = 'https://publisher.example/';

/** The folder that the publisher uploads. */
export const PUBLISHED = join(ROOT, 'dist/demo/published');

const COMMAND = 'dist/cli/publication-widgets.js';
const FEED = 'dist/demo/feed.json';

/** The steps, as arguments of the command. */
const STEPS = [
  ['import', 'demo/publisher/publications.config.json', '--no-enrich'],
  ['check', FEED],
  [
    ...['build', FEED, 'dist/demo/published', '--prune'],
    ...['--base-url', `${PUBLISHER}published/`, '--scripts', `${PUBLISHER}cdn/`],
  ],
];

/**
 * Imports the spreadsheet, checks the feed, and builds the publisher's files.
 *
 * @param {(args: string[]) => Promise<void>} runStep runs one step: Node with these arguments
 * @throws what `runStep` throws
 */
export async function publishDemo(runStep) {
  for (const step of STEPS) await runStep([COMMAND, ...step]);
}
