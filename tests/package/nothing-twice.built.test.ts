/**
 * No reader loads the same code twice: not in two scripts that a page needs together, nor in two
 * scripts of which each page needs one, but whose chunks are one set.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const CDN = join(DIST, 'cdn');
const MODULE = 'publication-widgets.js';
const CLASSIC = 'publication-widgets.iife.js';

/** What the build wrote down: each script, and the sources that something in it came from. */
const made = JSON.parse(readFileSync(join(DIST, 'demo/modules.json'), 'utf8')) as Readonly<
  Record<string, readonly string[]>
>;
const scripts = readdirSync(CDN, { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.js'))
  .sort();
const chunks = scripts.filter((file) => file.startsWith('chunks/'));
const textOf = (script: string): string => readFileSync(join(CDN, script), 'utf8');

/** The scripts that a script imports, by their paths in the folder. */
function importsOf(script: string): readonly string[] {
  const folder = script.includes('/') ? 'https://x/chunks/' : 'https://x/';
  const addresses = Array.from(
    textOf(script).matchAll(/(?:\bfrom|\bimport\(?|\bnew URL\()["']([\w./-]+\.js)["']/g),
    ([, address = '']) => address,
  );
  return addresses.map((address) => new URL(address, folder).pathname.slice(1)).sort();
}

/** All scripts that a page may load after one, itself included. */
function closure(script: string, found = new Set<string>()): ReadonlySet<string> {
  if (!found.has(script)) {
    found.add(script);
    for (const imported of importsOf(script)) closure(imported, found);
  }
  return found;
}

/** What stands in more than one of these lists. */
function repeated(lists: readonly (readonly string[])[]): readonly string[] {
  const all = lists.flat();
  return all.filter((entry, index) => all.indexOf(entry) !== index);
}

/** The first text of so many characters that two scripts have in common. */
function sameText(one: string, other: string, length: number): string | undefined {
  for (let start = 0; start + length <= one.length; start++) {
    const text = one.slice(start, start + length);
    if (other.includes(text)) return text;
  }
  return undefined;
}

describe('nothing is shipped twice:', () => {
  test('the build wrote down what each script is made of', () => {
    assert.deepEqual(Object.keys(made).sort(), scripts);
    for (const script of scripts) assert.ok(made[script]?.length, script);
    assert.ok(made[MODULE]?.includes('node_modules/lit-html/lit-html.js'));
    assert.ok(made[MODULE]?.includes('src/feed/parse-feed.ts'));
  });

  for (const core of [MODULE, CLASSIC]) {
    test(`no source stands in two of ${core} and its chunks`, () => {
      assert.deepEqual(repeated([core, ...chunks].map((script) => made[script] ?? [])), []);
    });

    test(`${core} holds one copy of each package`, () => {
      const folders = new Set(
        made[core]?.map((source) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(source)?.[0] ?? ''),
      );
      const names = [...folders].map((folder) => folder.split('node_modules/').at(-1));
      assert.deepEqual(repeated([names.map(String)]), []);
    });

    test(`${core} leads to every chunk, and no chunk back to it`, () => {
      assert.deepEqual([...closure(core)].sort(), [core, ...chunks].sort());
      for (const chunk of chunks) assert.ok(!importsOf(chunk).includes(core), chunk);
    });
  }

  test('the module and the classic script are made of the same sources, and load the same chunks', () => {
    assert.deepEqual([...(made[MODULE] ?? [])].sort(), [...(made[CLASSIC] ?? [])].sort());
    assert.ok(importsOf(MODULE).length);
    assert.deepEqual(importsOf(CLASSIC), importsOf(MODULE));
  });

  test('no chunk says what the script that loads it says already', () => {
    for (const chunk of chunks) {
      assert.equal(sameText(textOf(chunk), textOf(MODULE), 60), undefined, chunk);
    }
  });
});
