import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { SOURCES } from '../../../src/publisher/command-line/add-import.js';
import { SENTENCES } from '../../../src/publisher/import/problems/sentences.js';
import { SOURCE_NAMES } from '../../../src/publisher/import/source/source-table.js';
import { runCommand } from '../a-terminal.js';
import { problemRows } from './problem-rows.js';

const docs = readFileSync('docs/import.md', 'utf8');
/** A text without the spaces with which tables are filled up. */
const plain = (text: string): string => text.replace(/ +/g, ' ');
const matches = (text: string, pattern: RegExp): readonly string[] =>
  Array.from(text.matchAll(pattern), ([, found = '']) => found).sort();

describe('docs/import.md', () => {
  test('has a row for every code, with its sentence and its repair', () => {
    const written = plain(docs);
    for (const row of Object.values(problemRows()).flat())
      assert.ok(written.includes(plain(row)), row);
    assert.deepEqual(
      matches(docs, /^\| `([a-z]+(?:-[a-z]+)*)` +\|/gm).filter((code) => !SOURCES.includes(code)),
      Object.keys(SENTENCES).sort(),
    );
  });

  test('names every option that the help names, and no other', async () => {
    const { out } = await runCommand(['import', '--help']);
    assert.deepEqual(
      matches(docs, /^\| `(--[\w-]+)[ `<]/gm)
        .filter((name) => name !== '--from')
        .concat('--from')
        .sort(),
      matches(out, /^ {2}(--[\w-]+)/gm),
    );
  });

  test('names every source, as the command and the schema do', () => {
    const schema = JSON.parse(
      readFileSync('src/publisher/import/settings/import-config.schema.json', 'utf8'),
    ) as {
      properties: { sources: { items: { properties: { from: { enum: string[] } } } } };
    };
    const names = [...SOURCE_NAMES].sort();
    const [, table = ''] = docs.split('\n## Sources\n');
    assert.deepEqual(
      matches(table.split('\n## ')[0] ?? '', /^\| `([\w-]+)`/gm).filter(
        (name) => !name.startsWith('--'),
      ),
      names,
    );
    assert.deepEqual([...SOURCES].sort(), names);
    assert.deepEqual(schema.properties.sources.items.properties.from.enum.toSorted(), names);
  });

  test('has no code that nobody says', () => {
    const folders = ['src/publisher/import', 'src/sources'];
    const texts = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts') && !name.endsWith('sentences.ts'))
        .map((name) => readFileSync(join(folder, name), 'utf8')),
    );
    const all = texts
      .join('\n')
      .replace(/^ *\* - .*$/gm, '')
      .replace(/^ {2}\| '.*$/gm, '');
    for (const code of Object.keys(SENTENCES)) assert.ok(all.includes(`'${code}'`), code);
  });
});
