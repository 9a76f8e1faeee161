import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { checkFeed } from '../../../src/publisher/check/check-feed.js';
import { aFolder } from './a-folder.js';
import { aWordPress } from './a-wordpress.js';

describe('an import', () => {
  test('gives the same feed, whatever happened to a file of its state', async () => {
    const site = await aWordPress({ post: [1, 2, 3, 4].map((id) => ({ id })) }, [
      { id: 9, post: 2, name: 'two.pdf' },
    ]);
    const folder = aFolder();
    try {
      await folder.import(site.url);
      const feed = folder.text('feed.json');
      const state = join(folder.path, '.publication-import');
      const files = readdirSync(state, { recursive: true, encoding: 'utf8' })
        .map((name) => join(state, name))
        .filter((path) => statSync(path).isFile());
      assert.ok(files.length > 4);
      for (const path of files) {
        for (const change of [
          (bytes: Buffer) => bytes.subarray(0, bytes.length / 2),
          () => Buffer.from('{}'),
        ]) {
          writeFileSync(path, change(readFileSync(path)));
          const { status, err, out } = await folder.import(site.url);
          assert.equal(status, 0, `${path} ${err}`);
          assert.equal(folder.text('feed.json'), feed, `${path} ${out}`);
        }
      }
    } finally {
      folder.remove();
      await site.close();
    }
  });

  test('of any table gives a feed in which check finds no error, or says why there is none', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '',
        '2024-11-05',
        '05/11/2024',
        'https://publisher.example/a.pdf',
        '=1+1',
        '<b>x</b>',
        'en; fr',
      ),
    );
    const names = fc.constantFrom(
      'ID',
      'Title',
      'Date',
      'Page',
      'Files',
      'Cover',
      'Language',
      'Summary',
      'DOI',
      'x',
    );
    const table = fc.tuple(
      fc.array(names, { minLength: 1, maxLength: 8 }),
      fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 6 }),
    );
    const folder = aFolder();
    const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
    await fc.assert(
      fc.asyncProperty(table, async ([head, rows]) => {
        const csv = [head, ...rows].map((row) => row.map(quoted).join(',')).join('\n');
        const args = [folder.write('any.csv', csv), '--no-enrich', '--accept', '--prune'];
        const { status, err, out } = await folder.import(...args);
        assert.doesNotMatch(err, /inside this program/);
        if (status !== 0) return assert.match(err, /\([a-z-]+\)\n$/);
        const { findings } = await checkFeed(folder.text('feed.json'));
        const errors = findings.filter(({ severity }) => severity === 'error');
        // The import says these two itself, and only the publisher can mend them.
        const named = errors.filter(
          ({ code }) =>
            !(code === 'missing' && out.includes('(no-text)')) &&
            !(code === 'unfilled-value' && out.includes('(unfilled-value)')),
        );
        assert.deepEqual(named, []);
      }),
      { numRuns: 60 },
    );
    folder.remove();
  });
});
