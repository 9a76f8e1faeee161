import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../../scripts/files/list-files.mjs';

/**
 * Names that store data on the reader's device, send data elsewhere, or keep the reader on the
 * page.
 */
const FORBIDDEN_NAMES =
  /\b(?:localStorage|sessionStorage|indexedDB|caches|cookie|cookieStore|serviceWorker|sendBeacon|XMLHttpRequest|WebSocket|EventSource|prefetch|preconnect|pushState|replaceState|beforeunload|unload|pagehide)\b/;

const CDN = fileURLToPath(new URL('../../dist/cdn', import.meta.url));

/** What readers load. The snippet builder keeps an editor's choices in its own address. */
const READ = listFiles(CDN).filter((name) => /^(?!snippet-builder\/).*\.(?:js|html)$/.test(name));

for (const file of READ) {
  test(`${file.replace(/chunks\/[\w-]+/, 'chunks')} uses no name for storing data, tracking readers or keeping them on the page`, () => {
    assert.doesNotMatch(readFileSync(join(CDN, file), 'utf8'), FORBIDDEN_NAMES);
  });
}

test('the script sends only one kind of request: for the feed, without credentials for other origins', () => {
  const script = readFileSync(join(CDN, 'publication-widgets.js'), 'utf8');
  assert.equal(script.match(/\bfetch\(/g)?.length, 1);
  assert.match(script, /\bfetch\(\w+,\{signal:[\w.]+,referrerPolicy:"no-referrer",cache:\w+\}\)/);
  // By default (`same-origin`) no other origin gets any.
  assert.doesNotMatch(script, /\bcredentials\b/);
});
