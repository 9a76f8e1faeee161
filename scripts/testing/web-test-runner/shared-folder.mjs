import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, resolve, sep } from 'node:path';
import { ROOT } from '../../files/root.mjs';

const PREFIX = '/__shared/';

/**
 * A middleware of Web Test Runner that serves real feeds to the tests, at `/__shared/…`: the folder
 * that the environment variable `PUBLICATION_SHARED` names, else `../shared` beside the repository.
 * What is not there is answered with 404.
 *
 * @returns {import('@web/dev-server-core').Middleware}
 */
export function sharedFolder() {
  const folder = resolve(ROOT, process.env.PUBLICATION_SHARED ?? '../shared');
  return async (context, next) => {
    if (!context.path.startsWith(PREFIX)) return next();
    const file = resolve(folder, decodeURIComponent(context.path.slice(PREFIX.length)));
    const isThere = file.startsWith(folder + sep) && existsSync(file) && statSync(file).isFile();
    context.status = isThere ? 200 : 404;
    context.type = isThere ? extname(file) || 'text/plain' : 'text/plain';
    context.body = isThere ? readFileSync(file) : `Not found: ${context.path}`;
  };
}
