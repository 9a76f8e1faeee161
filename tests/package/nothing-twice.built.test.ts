/**
 * No reader loads the same code twice: not in two scripts that a page needs together, and not in
 * the core scripts, which share one set of chunks.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { TAGS } from '../../src/elements/tags.js';
import { DIST, modulesOf, SCRIPTS } from './script-modules.js';

const CDN = join(DIST, 'cdn');
const MODULE = 'publication-widgets.js';
/** The core scripts. A page has one of them. */
const CORES = ['publication-widgets', ...TAGS].flatMap((name) => [`${name}.js`, `${name}.iife.js`]);

const scripts = readdirSync(CDN, { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  // The snippet builder is a page of its own, which no reader loads.
  .filter((file) => file.endsWith('.js') && !file.startsWith('snippet-builder/'))
  .sort();
/** The chunks of the core scripts. One more belongs to the page for iframes, when it refuses a feed. */
const chunks = scripts.filter((file) => /^chunks\/.*(?<!refusal)\.js$/.test(file));
const textOf = (script: string): string => readFileSync(join(CDN, script), 'utf8');

/** The scripts that a script imports, by their paths in the folder. */
function importsOf(script: string): readonly string[] {
  const addresses = Array.from(
    // A core script hands the address to a function of its own.
    textOf(script).matchAll(/["'](\.\/[\w./-]+\.js)["']/g),
    ([, address = '']) => address,
  );
  return addresses
    .map((address) => new URL(address, `https://x/${script}`).pathname.slice(1))
    .sort();
}

/** All scripts that a page may load because of a script, and the script itself. */
function closure(script: string, found = new Set<string>()): ReadonlySet<string> {
  if (!found.has(script)) {
    found.add(script);
    for (const imported of importsOf(script)) closure(imported, found);
  }
  return found;
}

/** The entries that occur more than once in these lists. */
function repeated(lists: readonly (readonly string[])[]): readonly string[] {
  const all = lists.flat();
  return all.filter((entry, index) => all.indexOf(entry) !== index);
}

/** The first text of a certain length that two scripts have in common. */
function sameText(one: string, other: string, length: number): string | undefined {
  for (let start = 0; start + length <= one.length; start++) {
    const text = one.slice(start, start + length);
    if (other.includes(text)) return text;
  }
  return undefined;
}

describe('nothing is shipped twice:', () => {
  test('the build recorded the modules of each script', () => {
    assert.deepEqual([...SCRIPTS].sort(), scripts);
    for (const script of scripts) assert.ok(modulesOf(script).length, script);
    assert.ok(modulesOf(MODULE).includes('node_modules/lit-html/lit-html.js'));
    assert.ok(modulesOf(MODULE).includes('dist/feed/parse-feed.js'));
  });

  for (const core of CORES) {
    test(`no source is in two of ${core} and its chunks`, () => {
      assert.deepEqual(repeated([core, ...chunks].map(modulesOf)), []);
    });

    test(`${core} holds one copy of each package`, () => {
      const folders = new Set(
        modulesOf(core).map(
          (source) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(source)?.[0] ?? '',
        ),
      );
      const names = [...folders].map((folder) => folder.split('node_modules/').at(-1));
      assert.deepEqual(repeated([names.map(String)]), []);
    });

    test(`${core} loads every chunk that it needs, and no chunk imports it`, () => {
      // Only a card shows a long text with its elements, and a citation; only a list looks for similar
      // reports, and a list alone has no files.
      const hasCard = /widgets|card/.test(core);
      const hasList = /widgets|related/.test(core);
      const hasFiles = /widgets|card|download/.test(core);
      const needed = chunks.filter(
        (chunk) =>
          (hasCard || !/rich-text-nodes|citation/.test(chunk)) &&
          (hasList || !/related-in-turns|most-similar/.test(chunk)) &&
          (hasFiles || !/file-words|files-view/.test(chunk)),
      );
      assert.deepEqual([...closure(core)].sort(), [core, ...needed].sort());
      for (const chunk of chunks) assert.ok(!importsOf(chunk).includes(core), chunk);
    });
  }

  for (const tag of TAGS) {
    test(`${tag}.js holds no other element’s class`, () => {
      const others = TAGS.filter((other) => other !== tag);
      for (const core of [`${tag}.js`, `${tag}.iife.js`]) {
        assert.ok(modulesOf(core).includes(`dist/elements/${tag}/${tag}.js`));
        for (const other of others) {
          assert.ok(!modulesOf(core).some((path) => path.includes(`/${other}/`)), other);
        }
      }
    });
  }

  test('the module and the classic script are the same text', () => {
    assert.ok(importsOf(MODULE).length);
    for (const name of ['publication-widgets', ...TAGS]) {
      assert.equal(textOf(`${name}.js`), textOf(`${name}.iife.js`));
    }
  });

  test('no chunk repeats code of the script that loads it', () => {
    for (const chunk of chunks) {
      assert.equal(sameText(textOf(chunk), textOf(MODULE), 60), undefined, chunk);
    }
  });
});
