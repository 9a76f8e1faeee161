import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { headersFor, headerRules } from '../../../src/publisher/build/hosting/rules.js';
import { preview } from '../../../src/publisher/preview/preview-command.js';
import { buildFolder } from './a-build.js';

describe('a preview', () => {
  const folder = buildFolder();
  const end = new AbortController();
  let address = '';
  let ended: Promise<number> | undefined;
  before(async () => {
    await folder.build({ title: 'Reports', items: [{ id: 'one', title: 'One' }] });
    await new Promise<void>((resolve) => {
      const out = (text: string): void => {
        address = text.trim();
        resolve();
      };
      const terminal = { out, err: () => undefined, outColumns: undefined, isErrSeen: false };
      const all = { ...terminal, hasColour: false, input: () => Promise.resolve(new Uint8Array()) };
      ended = preview(folder.path, { port: 0 }, all, '1.2.3', end.signal);
    });
  });
  after(async () => {
    end.abort();
    assert.equal(await ended, 0);
    folder.remove();
  });

  test('serves the pages on this machine, with the headers of a real server', async () => {
    assert.match(address, /^http:\/\/127\.0\.0\.1:\d+\/$/);
    const page = await fetch(address);
    assert.match(await page.text(), /<h1><bdi>Reports<\/bdi><\/h1>/);
    assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8');
    const name = folder.files().find((file) => file.startsWith('reports/')) ?? '';
    const feed = await fetch(address + name);
    assert.equal(feed.headers.get('content-type'), 'application/feed+json; charset=utf-8');
    assert.equal(feed.headers.get('access-control-allow-origin'), '*');
    assert.equal(((await feed.json()) as { items: unknown[] }).items.length, 1);
  });

  test('answers nothing outside of the folder, and nothing but reading', async () => {
    for (const path of ['..%2ffeed.json', '..%5cfeed.json', 'nowhere', 'embed/', '.git/config']) {
      assert.equal((await fetch(address + path)).status, 404, path);
    }
    assert.equal((await fetch(address, { method: 'POST' })).status, 405);
  });

  test('keeps a version of the scripts for ever, and a feed for minutes', () => {
    const rules = headerRules('1.2.3');
    const cache = (path: string): string | undefined => headersFor(path, rules)['cache-control'];
    assert.match(cache('widgets/1.2.3/publication-widgets.js') ?? '', /immutable/);
    assert.match(cache('widgets/publication-widgets.js') ?? '', /max-age=3600/);
    assert.match(cache('widgets/1.2.3/embed.config.json') ?? '', /max-age=3600/);
    assert.match(cache('feed.json') ?? '', /max-age=300/);
  });
});
