import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { headersFor, headerRules } from '../../../src/publisher/build/hosting/rules.js';
import { WAIT_LIMIT } from '../../../scripts/testing/wait-limit.mjs';
import { buildFolder } from './a-build.js';

/** Where the built folder stands on the servers: the path of `BASE`. */
const PATH = '/publications/';

interface RealServer {
  readonly program: string;
  readonly args: (folder: string) => readonly string[];
  /** The text of its configuration. */
  readonly config: (port: number, folder: string, root: string) => string;
}

const modules = '/usr/lib/apache2/modules';
const SERVERS: Readonly<Record<string, RealServer>> = {
  nginx: {
    program: '/usr/sbin/nginx',
    args: (folder) => ['-p', folder, '-c', join(folder, 'server.conf'), '-e', 'stderr'],
    config: (port, folder, root) => `
daemon off; master_process off; pid ${folder}/server.pid;
events { }
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  types { text/html html; text/javascript js; application/json json; text/plain txt; application/xml xml; }
  include ${root}/publications/server/nginx-http.conf;
  server { listen 127.0.0.1:${port}; root ${root}; include ${root}/publications/server/nginx-server.conf; }
}`,
  },
  Apache: {
    program: '/usr/sbin/apache2',
    args: (folder) => ['-d', folder, '-f', join(folder, 'server.conf'), '-D', 'FOREGROUND'],
    config: (port, folder, root) => `
ServerName 127.0.0.1
Listen 127.0.0.1:${port}
PidFile ${folder}/server.pid
ErrorLog ${folder}/error.log
${['mpm_event', 'authz_core', 'mime', 'dir', 'headers'].map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`).join('\n')}
TypesConfig /etc/mime.types
DocumentRoot ${root}
DirectoryIndex index.html
<Directory ${root}>
  Require all granted
</Directory>
Include ${root}/publications/server/apache.conf`,
  },
};

for (const [name, server] of Object.entries(SERVERS)) {
  const skip = existsSync(server.program) ? false : `${server.program} is not installed`;
  describe(`the headers on a real ${name}`, { skip }, () => {
    const folder = buildFolder('publications');
    const own = mkdtempSync(join(tmpdir(), 'server-'));
    let address = '';
    let running: ChildProcess | undefined;

    before(async () => {
      const item = { id: 'one', title: 'One', url: 'https://publisher.example/one' };
      await folder.build({ title: 'Reports', items: [item] });
      for (const path of ['widgets', 'widgets/1.2.3']) {
        mkdirSync(join(folder.path, path), { recursive: true });
        writeFileSync(join(folder.path, path, 'publication-widgets.js'), '// a script\n');
      }
      const port = await freePort();
      address = `http://127.0.0.1:${port}`;
      writeFileSync(join(own, 'server.conf'), server.config(port, own, join(folder.path, '..')));
      running = spawn(server.program, server.args(own), { stdio: 'ignore' });
      await answering(address);
    });
    after(async () => {
      const ended = new Promise((resolve) => running?.once('exit', resolve));
      running?.kill('SIGTERM');
      await ended;
      folder.remove();
      rmSync(own, { recursive: true, force: true });
    });

    test('are those that a preview sends, for every kind of file', async () => {
      const rules = headerRules('1.2.3');
      const files = folder
        .files()
        .filter((file) => !/^(?:server\/|_headers|build-manifest|\.nojekyll)/.test(file));
      assert.ok(files.length > 12);
      for (const file of files) {
        const response = await fetch(address + PATH + file);
        assert.equal(response.status, 200, file);
        await response.arrayBuffer();
        for (const [header, value] of Object.entries(headersFor(file, rules))) {
          const sent = response.headers.get(header);
          assert.equal(sent?.toLowerCase(), value.toLowerCase(), `${file}: ${header}`);
        }
      }
    });

    test('let every page read an error, a part of a file, and the page of a folder', async () => {
      const missing = await fetch(`${address}${PATH}reports/nowhere.json`);
      assert.equal(missing.status, 404);
      assert.equal(missing.headers.get('access-control-allow-origin'), '*');
      const part = await fetch(`${address}${PATH}feed.json`, { headers: { range: 'bytes=0-0' } });
      assert.deepEqual([part.status, await part.text()], [206, '{']);
      const page = await fetch(address + PATH);
      assert.match(page.headers.get('content-type') ?? '', /^text\/html/);
      assert.match(await page.text(), /<h1><bdi>Reports/);
    });

    test('are not sent with other pages of the server', async () => {
      const { headers } = await fetch(`${address}/feed.json`);
      assert.equal(headers.get('access-control-allow-origin'), null);
      assert.equal(headers.get('cache-control'), null);
    });
  });
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answering(address: string): Promise<void> {
  for (const end = Date.now() + WAIT_LIMIT; Date.now() < end;) {
    if (await fetch(address).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`${address} does not answer`);
}
