import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { SOURCES } from '../../../src/publisher/command-line/add-import.js';
import { startServer } from '../a-server.js';
import { aFolder } from './a-folder.js';

/** What the real servers have in their answers, so that the readers look further into them. */
const key = fc.constantFrom(
  ...[
    'data',
    'links',
    'next',
    'href',
    'hits',
    'total',
    'id',
    'type',
    'attributes',
    'relationships',
  ],
  ...['node--report', 'report', 'rest_base', 'fields', 'items', 'included', 'post', 'title', 'x'],
  ...['langcode', 'default_langcode'],
);
const leaf = fc.oneof(
  fc.constantFrom('', 'report', 'node--report', '/jsonapi/node/report', 'SITE', null, 0, 1, true),
  fc.string({ maxLength: 5 }),
);
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(key, tie('json'), { maxKeys: 4 }),
  ),
}));
const body = fc.oneof(
  json.map((value) => JSON.stringify(value)),
  fc.constantFrom(
    '',
    '<!doctype html><a href="/report/x">x</a>',
    '<urlset><url><loc>SITE</loc></url></urlset>',
    '<rss/>',
    '%PDF-',
  ),
);

describe('an import of a site that answers with anything', () => {
  for (const from of SOURCES) {
    test(`ends with a feed or with a sentence and its code: ${from}`, async () => {
      let bodies: readonly string[] = [];
      let count = 0;
      const site = await startServer((request, response) => {
        if (request.url === '/robots.txt') return void response.writeHead(404).end();
        // Nobody asks without an end.
        if (++count > 60) return void response.writeHead(404).end();
        const text = bodies[count % bodies.length] ?? '';
        response.end(text.replaceAll('SITE', `${site.url}report/${count}`));
      });
      const folder = aFolder();
      process.env.TEST_ANY_KEY = 'x';
      try {
        await fc.assert(
          fc.asyncProperty(fc.array(body, { minLength: 1, maxLength: 4 }), async (some) => {
            bodies = some;
            count = 0;
            const place =
              from === 'reliefweb' ? `${site.url}v2/reports?source=1` : `${site.url}report`;
            const own = from === 'drupal' ? ['--languages', 'fr,ar'] : [];
            const args = [
              '--from',
              from,
              '--key-env',
              'TEST_ANY_KEY',
              '--fresh',
              '--no-enrich',
              ...own,
            ];
            const { status, err } = await folder.import(place, ...args, '--accept', '--prune');
            assert.ok(count <= 60, 'it asks on and on');
            if (status !== 0) assert.match(err, /\.\n.* \([a-z-]+\)\n$/);
          }),
          { numRuns: 12 },
        );
      } finally {
        delete process.env.TEST_ANY_KEY;
        folder.remove();
        await site.close();
      }
    });
  }
});
