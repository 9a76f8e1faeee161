import { createReadStream, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { headersFor, type HeaderRule } from '../build/hosting/rules.js';
import { isSafePath } from '../files/safe-path.js';

/** The types of files, by the ends of their names. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * A server of a folder with the headers that `build` writes for real servers. It reads nothing outside of
 * the folder, and lists none.
 */
export function folderServer(folder: string, rules: readonly HeaderRule[]): Server {
  return createServer(({ method, url = '/' }, response) => {
    if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405);
    const path = pathOf(url);
    const file = path === undefined ? undefined : join(folder, path);
    const size = file && statSync(file, { throwIfNoEntry: false });
    if (!file || path === undefined || !size) return refuse(response, 404);
    if (size.isDirectory()) {
      response.writeHead(301, { location: `/${path}/` }).end();
      return;
    }
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    response.writeHead(200, {
      'content-type': type,
      'content-length': size.size,
      ...headersFor(path, rules),
    });
    if (method === 'HEAD') response.end();
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
  });
}

/** The path of the file that an address names. `undefined` if there can be no such file. */
function pathOf(url: string): string | undefined {
  const [path = ''] = url.split(/[?#]/);
  const name = path.slice(1).replace(/(^|\/)$/, '$1index.html');
  return isSafePath(name) ? name : undefined;
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
  response.end(status === 404 ? 'There is no such file.\n' : 'Only GET and HEAD are answered.\n');
}
