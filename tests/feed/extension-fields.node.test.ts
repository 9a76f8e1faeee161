/**
 * Checks that every place knows every field of the extension. The first test that fails names the
 * place that a new field still lacks. CONTRIBUTING.md lists all steps.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { FIELDS } from '../attacks/hostile-feed.js';
import { item } from './any-feed.js';

interface Field {
  readonly type?: string;
}
interface Schema {
  readonly $defs: Readonly<
    Record<string, { readonly properties: Readonly<Record<string, Field>> }>
  >;
}

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const { $defs } = JSON.parse(read('src/feed/publication-extension.schema.json')) as Schema;
const docs = read('docs/feed-extension.md');

/** The fields that the widgets do not read: for people who read the feed, and for the snippet builder. */
const UNREAD: ReadonlySet<string> = new Set(['about', 'feed']);
const example = item('1');
const PLACES = [
  {
    where: 'item',
    heading: 'In an item',
    fields: example._publication,
    path: '.items[0]._publication.',
  },
  {
    where: 'attachment',
    heading: 'In an attachment',
    fields: example.attachments[0]?._publication ?? {},
    path: '.items[0].attachments[0]._publication.',
  },
];

for (const { where, heading, fields, path } of PLACES) {
  describe(`every field of the extension in an ${where}`, () => {
    const defined = Object.entries($defs[where]?.properties ?? {}).filter(
      ([name]) => !UNREAD.has(name),
    );
    const names = defined.map(([name]) => name).sort();

    test('has its row in docs/feed-extension.md, and no other has', () => {
      const [, section = ''] = docs.split(`## ${heading}\n`);
      const [table = ''] = section.split('\n## ');
      const rows = Array.from(table.matchAll(/^\| `(\w+)`/gm), ([, name = '']) => name);
      assert.deepEqual(rows.filter((row) => !UNREAD.has(row)).sort(), names);
      const unread = Object.keys($defs[where]?.properties ?? {}).filter((name) => UNREAD.has(name));
      for (const name of unread) if (name !== 'about') assert.ok(rows.includes(name), name);
    });

    test('is in the feed in which any value is tested (tests/feed/any-feed.ts)', () =>
      assert.deepEqual(Object.keys(fields).sort(), names));

    test('is in the feed that is attacked, if it holds text (tests/attacks/hostile-feed.ts)', () => {
      const attacked = FIELDS.filter((field) => field.startsWith(path)).map(
        (field) => /^\w+/.exec(field.slice(path.length))?.[0] ?? '',
      );
      const texts = defined.filter(([, { type }]) => type !== 'integer').map(([name]) => name);
      assert.deepEqual([...new Set(attacked)].sort(), texts.sort());
    });
  });
}
