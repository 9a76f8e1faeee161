import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { runCommand } from '../a-terminal.js';
import { BASE, buildFolder, type BuiltFolder } from './a-build.js';

const reports = (...ids: readonly string[]): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Reports',
  items: ids.map((id) => ({ id, title: `Report ${id}`, content_text: 'A text.' })),
});

describe('a build that could lose reports', () => {
  let folder: BuiltFolder;
  beforeEach(() => (folder = buildFolder()));
  afterEach(() => folder.remove());

  test('withdraws most of them only if somebody believes it', async () => {
    await folder.build(reports('a', 'b', 'c'));
    const files = folder.files();
    const { status, err } = await folder.build(reports(), '--prune');
    assert.equal(status, 2);
    assert.match(err, /would withdraw 3 of 3 reports[^]*add --accept/);
    assert.deepEqual(folder.files(), files);
    assert.equal((await folder.build(reports('a', 'b'), '--prune')).status, 0);
    assert.equal((await folder.build(reports(), '--prune', '--accept')).status, 0);
    assert.doesNotMatch(folder.text('reports/a-'), /Report a/);
  });

  test('says which items are no reports, and that a file has one page of several', async () => {
    const feed = { ...reports('a', 'a'), next_url: 'https://publisher.example/feed-2.json' };
    const { status, err } = await folder.build(feed);
    assert.equal(status, 0);
    assert.match(err, /1 of 2 items are left out/);
    assert.match(err, /goes on at https:\/\/publisher\.example\/feed-2\.json/);
    assert.match((await folder.build(feed, '--prune')).err, /Name the feed by its address/);
  });

  test('reads a feed of several pages to its end, or writes nothing', async () => {
    let second = 'broken';
    const server = createServer(({ url }, response) => {
      const first = JSON.stringify({ ...reports('a'), next_url: 'two.json' });
      response.end(url === '/one.json' ? first : second);
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    const build = () =>
      runCommand([
        ...['build', `http://127.0.0.1:${port}/one.json`, folder.path, '--base-url', BASE],
        ...['--scripts', 'https://scripts.example/'],
      ]);
    const broken = await build();
    assert.equal(broken.status, 2);
    assert.match(broken.err, /two\.json” is no JSON Feed, and the feed goes on there/);
    second = JSON.stringify(reports('b'));
    assert.equal((await build()).status, 0);
    assert.match(folder.text('reports/b-'), /Report b/);
    server.close();
    server.closeAllConnections();
  });
});
