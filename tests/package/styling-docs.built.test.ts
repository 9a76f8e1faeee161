/** Compares docs/styling.md with custom-elements.json, and its recipes with the demo. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { surfaces } from './public-surface.js';

const ROOT = new URL('../../', import.meta.url);
const text = readFileSync(new URL('docs/styling.md', ROOT), 'utf8');

/** The text below a heading, up to the next heading of the same or a higher level. */
function sectionOf(heading: string): string {
  const [, rest = ''] = text.split(`${heading}\n`);
  return rest.split(/^##+ /m)[0] ?? '';
}

/** The rows of the table below a heading, without its head. */
const rowsOf = (heading: string): string[][] =>
  Array.from(sectionOf(heading).matchAll(/^\| (.+) \|$/gm), ([, row = '']) =>
    row.split(' | ').map((cell) => cell.trim().replaceAll('`', '')),
  ).slice(2);

const HEADS = { 'publication-card': 2, 'related-resources': 3, 'report-download': 4 };

describe('docs/styling.md', () => {
  test('names the existing elements', () =>
    assert.deepEqual(surfaces.map(({ tag }) => tag).sort(), Object.keys(HEADS).sort()));

  test('lists every custom property, with its default and its elements', () => {
    const rows = rowsOf('## Custom properties');
    const names = new Set(surfaces.flatMap(({ properties }) => properties.map(({ name }) => name)));
    assert.deepEqual(rows.map(([name]) => name).sort(), [...names].sort());
    for (const row of rows) {
      for (const { tag, properties } of surfaces) {
        const property = properties.find(({ name }) => name === row[0]);
        assert.equal(
          row[HEADS[tag as keyof typeof HEADS]],
          property ? 'yes' : 'no',
          `${row[0]}: ${tag}`,
        );
        if (property) assert.equal(row[1], property.default, row[0]);
      }
    }
  });

  for (const { tag, parts, slots } of surfaces) {
    test(`lists and draws every part of ${tag}`, () => {
      const heading = `### \`<${tag}>\``;
      assert.deepEqual(
        rowsOf(heading)
          .map(([name]) => name)
          .sort(),
        [...parts].sort(),
      );
      const [, drawing = ''] = /^```text\n(.*?)^```/ms.exec(sectionOf(heading)) ?? [];
      const words = drawing.split(/[^\w-]+/);
      assert.deepEqual(
        parts.filter((part) => !words.includes(part)),
        [],
      );
    });

    test(`lists every slot of ${tag}`, () => {
      const own = rowsOf('## Slots').filter(([element]) => element === `<${tag}>`);
      const names = own.map(([, name]) => (name === '(default)' ? '' : name));
      assert.deepEqual(names.sort(), [...slots].sort());
    });
  }

  test('takes its recipes, word for word, from the style sheets of the demo', () => {
    const folder = new URL('demo/looks/', ROOT);
    const sheets = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), 'utf8'));
    const recipes = Array.from(sectionOf('## Recipes').matchAll(/^```css\n(.*?)^```/gms));
    assert.ok(recipes.length >= 5);
    for (const rule of recipes.flatMap(([, block = '']) => block.trim().split('\n\n'))) {
      assert.ok(
        sheets.some((sheet) => sheet.includes(`\n${rule}\n`)),
        rule,
      );
    }
  });
});
