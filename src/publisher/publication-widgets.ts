/** The command `publication-widgets`, as the package ships it. */
import { readFileSync } from 'node:fs';
import { run } from './command-line/program.js';
import { processTerminal } from './command-line/terminal.js';
import { PACKAGE_FOLDER } from './package-folder.js';

const manifest = readFileSync(new URL('package.json', PACKAGE_FOLDER), 'utf8');
const { version } = JSON.parse(manifest) as { readonly version: string };

process.exitCode = await run(process.argv.slice(2), processTerminal(), version);
