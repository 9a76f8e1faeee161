/** A WordPress of Debian's packages, in a folder of its own, for the length of some tests. */
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { findDebianWordPress } from '../../scripts/install/debian-wordpress.mjs';
import { startDatabase } from './a-database.js';
import { runProgram } from './a-program.js';
import { freePort, startWebServer, type WebServer } from './a-web-server.js';

/** Where Debian keeps WordPress and what it needs. */
export type DebianWordPress = NonNullable<ReturnType<typeof findDebianWordPress>>;

/** A running site. */
export interface WordPress {
  /** Its address, with a slash at its end. */
  readonly url: string;
  /** The folder with WordPress and everything that the server shows. */
  readonly documents: string;
  readonly log: WebServer['log'];
  /** Runs one of the scripts in `fixtures/` inside this WordPress, and returns what it returns. */
  readonly run: <Result>(script: string, argument?: unknown) => Promise<Result>;
  /** Calls a function of WordPress in the name of a user, whose rights then hold. */
  readonly call: <Result>(user: string, name: string, ...args: unknown[]) => Promise<Result>;
  readonly end: () => Promise<void>;
}

const FIXTURES = 'tests/wordpress/fixtures';

/**
 * Copies WordPress, starts a database and a web server for it, and installs the site.
 *
 * @throws if Debian's packages are missing, or if anything fails. Nothing runs then.
 */
export async function startWordPress(): Promise<WordPress> {
  const debian = findDebianWordPress();
  if (!debian) throw new Error('No WordPress: `npm run test:wordpress` says what to install.');
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const ends: (() => Promise<void>)[] = [];
  const end = async (): Promise<void> => {
    for (const each of ends.reverse()) await each();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    // The server runs as another user.
    chmodSync(folder, 0o755);
    const documents = join(folder, 'documents');
    const notHtaccess = (path: string): boolean => basename(path) !== '.htaccess';
    const options = { recursive: true, dereference: true, filter: notHtaccess };
    cpSync(debian.wordpress, documents, options);
    const database = await startDatabase(debian, folder);
    ends.push(database.program.end);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/`;
    writeFileSync(join(documents, 'wp-config.php'), settings(url, database.socket));
    mkdirSync(join(documents, 'wp-content/mu-plugins'));
    cpSync(`${FIXTURES}/publisher.php`, join(documents, 'wp-content/mu-plugins/publisher.php'));
    const run = runIn(debian, documents);
    await run('install.php', url);
    const server = await startWebServer(debian, port, { documents, folder });
    ends.push(server.program.end);
    return {
      url,
      documents,
      log: server.log,
      run,
      call: (user, name, ...args) => run('call.php', { user, name, args }),
      end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

const runIn =
  ({ php }: DebianWordPress, documents: string): WordPress['run'] =>
  async <Result>(script: string, argument: unknown = null): Promise<Result> => {
    // An argument of a program may not be as long as 250 posts.
    const file = join(documents, '..', 'argument.json');
    writeFileSync(file, JSON.stringify(argument));
    const path = join(process.cwd(), FIXTURES, script);
    const { status, out, err } = await runProgram(php, [path, file], documents);
    if (status !== 0) throw new Error(out + err);
    return JSON.parse(out) as Result;
  };

/** The site is far from Greenwich, since WordPress keeps two dates of everything. */
const settings = (url: string, socket: string): string => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${url.slice(0, -1)}' );
define( 'WP_SITEURL', '${url.slice(0, -1)}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;
