import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer } from '../publisher/a-server.js';
import { startProgram, waitFor, type RunningProgram } from './a-program.js';
import type { DebianWordPress } from './a-real-site.js';

/** A line of the access log. */
export interface LoggedRequest {
  readonly method: string;
  /** The path and the query, decoded. */
  readonly address: string;
  readonly status: number;
  readonly userAgent: string;
}

/** An Apache. */
export interface WebServer {
  readonly program: RunningProgram;
  /** All requests so far that were answered, oldest first. */
  readonly log: () => readonly LoggedRequest[];
}

/** A port of loopback that nobody uses. */
export async function freePort(): Promise<number> {
  const server = await startServer((_request, response) => void response.end());
  await server.close();
  return Number(new URL(server.url).port);
}

/** Starts Apache on loopback, with PHP, for the files in a folder. It writes into another folder. */
export async function startWebServer(
  debian: DebianWordPress,
  port: number,
  { documents, folder }: { readonly documents: string; readonly folder: string },
): Promise<WebServer> {
  const log = join(folder, 'access.log');
  const settings = join(folder, 'apache.conf');
  writeFileSync(log, '');
  writeFileSync(settings, settingsOf(debian, port, documents, folder));
  const args = ['-d', folder, '-f', settings, '-DFOREGROUND'];
  const program = startProgram(debian.apache, args, folder);
  const answers = (): Promise<boolean> =>
    fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' }).then(
      () => true,
      () => false,
    );
  await waitFor(answers, program);
  return {
    program,
    log: () => readFileSync(log, 'utf8').split('\n').filter(Boolean).map(readLine),
  };
}

/** Every address without a file is WordPress's, as its own `.htaccess` says. */
const settingsOf = (
  { modules, phpModule }: DebianWordPress,
  port: number,
  documents: string,
  folder: string,
): string => `
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${folder}/apache.pid
ErrorLog ${folder}/error.log
${['mpm_prefork', 'authz_core', 'mime', 'dir', 'setenvif']
  .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`)
  .join('\n')}
LoadModule php_module ${phpModule}
StartServers 2
User www-data
Group www-data
TypesConfig /etc/mime.types
DocumentRoot ${documents}
<Directory ${documents}>
  Require all granted
  DirectoryIndex index.php
  FallbackResource /index.php
</Directory>
<FilesMatch "\\.php$">
  SetHandler application/x-httpd-php
</FilesMatch>
LogFormat "%r\\t%>s\\t%{User-Agent}i" fields
CustomLog ${folder}/access.log fields
`;

function readLine(line: string): LoggedRequest {
  const [request = '', status, userAgent = ''] = line.split('\t');
  const [method = '', address = ''] = request.split(' ');
  return { method, address: decodeURIComponent(address), status: Number(status), userAgent };
}
