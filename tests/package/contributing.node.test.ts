/** Compares the map of the folders in CONTRIBUTING.md with the repository and its import rules. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import cruiser from '../../.dependency-cruiser.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const [, section = ''] = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8').split(
  '\n## Where things are\n',
);
const [map = ''] = section.split('\n## ');

/** Each row of the map: its folder or file, and its “may import”. */
const MAP = new Map(
  Array.from(
    map.matchAll(/^\| `([^`]+)` +\|[^|]+\|([^|]*)\|$/gm),
    ([, place = '', imports = '']) => [place, imports.trim()] as const,
  ),
);
/** The rows with an import rule. */
const RULED = [...MAP].filter(([, imports]) => imports);

/** A tag in the place of `<tag>`, and the tag of another element, which may not be imported. */
const [TAG, OTHER] = ['publication-card', 'related-resources'];

/** The possible targets of an import, by their names in the map. */
const TARGETS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    RULED.map(([place]) => [place.replace(/^src\/|\/$|\.ts$/g, ''), fileIn(place, OTHER)]),
  ),
  Lit: 'node_modules/lit/index.js',
  Node: 'fs',
};

/** A file of a row, for the rules. */
function fileIn(place: string, tag: string): string {
  const path = place.replace('<tag>', tag);
  return path.endsWith('.ts') ? path : `${path}a.ts`;
}

interface Rule {
  readonly from: { readonly path?: unknown };
  readonly to: {
    readonly path?: unknown;
    readonly pathNot?: unknown;
    readonly dependencyTypesNot?: readonly string[];
  };
}

/** Whether a rule forbids an import. The rules about cycles and orphans have no path. */
function forbids({ from, to }: Rule, importer: string, file: string, type: string): boolean {
  const match = typeof from.path === 'string' && new RegExp(from.path).exec(importer);
  if (!match || to.dependencyTypesNot?.includes(type)) return false;
  const matches = (pattern: unknown): boolean =>
    typeof pattern === 'string' && new RegExp(pattern.replace('$1', match[1] ?? '')).test(file);
  return to.pathNot === undefined ? matches(to.path) : !matches(to.pathNot);
}

function mayImport(place: string, target: string, type: string): boolean {
  const importer = fileIn(place, TAG);
  // Each element is registered in a separate file, with its own rules.
  const files = [target, target.replace(`${OTHER}/a.ts`, `${OTHER}/define.ts`)];
  return files.some(
    (file) => !cruiser.forbidden?.some((rule) => forbids(rule as Rule, importer, file, type)),
  );
}

describe('the map of the folders', () => {
  test('names every folder of the repository, and no folder that does not exist', () => {
    const ignored = readFileSync(join(ROOT, '.gitignore'), 'utf8').split('\n');
    const isFolder = (name: string): boolean => !name.includes('.');
    const top = readdirSync(ROOT, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && isFolder(entry.name))
      .map(({ name }) => `${name}/`)
      .filter((name) => name !== 'src/' && !ignored.includes(name));
    const layers = readdirSync(join(ROOT, 'src')).map((name) =>
      isFolder(name) ? `src/${name}/` : `src/${name}`,
    );
    for (const place of [...top, ...layers].filter(
      (name) => name !== 'src/elements/' && name !== 'src/embed/',
    ))
      assert.ok(MAP.has(place), `${place} is not on the map`);
    for (const place of MAP.keys())
      assert.ok(existsSync(join(ROOT, place.replace('<tag>', TAG))), `${place} is not there`);
  });

  for (const [place, imports] of RULED) {
    test(`allows ${place} the same imports as the import check: ${imports}`, () => {
      const [types = [], values = []] = [true, false].map((isOfTypes) =>
        imports
          .split('; ')
          .filter((part) => part.startsWith('types of') === isOfTypes)
          .flatMap((part) => part.replace(/^types of |`/g, '').split(', '))
          .filter((name) => name !== 'nothing'),
      );
      const own = place.replace(/^src\/|\/$|\.ts$/g, '');
      const others = Object.entries(TARGETS).filter(
        ([name]) => !['demo', 'snippet-builder', own].includes(name),
      );
      const allowed = (type: string): readonly string[] =>
        others
          .filter(([, file]) => mayImport(place, file, type))
          .map(([name]) => name)
          .sort();
      assert.deepEqual(allowed('local'), [...values].filter((name) => name !== 'Node').sort());
      assert.deepEqual(
        allowed('type-only'),
        [...values, ...types].filter((name) => name !== 'Node').sort(),
      );
      assert.equal(mayImport(place, 'fs', 'core'), values.includes('Node'));
    });
  }

  test('lets no element import the class of another', () =>
    assert.ok(!mayImport('src/elements/<tag>/', `src/elements/${OTHER}/a.ts`, 'local')));
});
