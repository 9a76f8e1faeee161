/**
 * If a developer bundles one element alone, the bundle holds only that element. These tests bundle
 * the built package.
 */
import assert from 'node:assert/strict';
import { join, relative } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/**
 * This file does not exist. A module with this path finds the package by its name, as a user's
 * module does.
 */
const ENTRY = join(ROOT, 'entry.js');

interface Bundle {
  readonly code: string;
  /** Its size in bytes after minification. */
  readonly weigh: () => Promise<number>;
  /** The modules of the package with code in the bundle. */
  readonly modules: readonly string[];
}

/** Bundles a module in TypeScript, without Lit, and without lazy chunks. */
async function bundle(entry: string): Promise<Bundle> {
  const { outputText } = ts.transpileModule(entry, {
    compilerOptions: { module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
  });
  const build = await rollup({
    input: ENTRY,
    external: [/^lit(\/|$)/, /^@lit\//],
    plugins: [
      {
        name: 'entry',
        resolveId: (source) => (source === ENTRY ? ENTRY : null),
        load: (id) => (id === ENTRY ? outputText : null),
      },
      nodeResolve(),
    ],
    onwarn: () => undefined,
  });
  const { output } = await build.generate({});
  const { code, modules } = output[0];
  return {
    code,
    weigh: async () => {
      const small = await build.generate({ plugins: [terser({ module: true, maxWorkers: 1 })] });
      return Buffer.byteLength(small.output[0].code);
    },
    modules: Object.entries(modules)
      .filter(([id, { renderedLength }]) => id !== ENTRY && renderedLength > 0)
      .map(([id]) => relative(ROOT, id).replaceAll('\\', '/')),
  };
}

const TAGS = ['publication-card', 'related-resources', 'report-download'] as const;
type Tag = (typeof TAGS)[number];

interface Parts {
  readonly name: string;
  /** Texts that only this element's templates, styles, properties and messages have. */
  readonly own: readonly string[];
  /** Its greatest size, as a share of the size of all three elements. */
  readonly share: number;
}
const ELEMENTS: Readonly<Record<Tag, Parts>> = {
  'publication-card': {
    name: 'PublicationCard',
    own: ['part="summary-text"', '.portrait ', `'horizontal'`, 'ListFormat'],
    share: 0.94,
  },
  'related-resources': {
    name: 'RelatedResources',
    own: ['part="read-more"', '.item {', 'excerptLength', 'relatedInTurns', 'resource-select'],
    share: 0.78,
  },
  'report-download': { name: 'ReportDownload', own: [`'full'`], share: 0.77 },
};
/** Texts that the two elements with a download have in common. */
const DOWNLOAD = ['part="download-label"', '.downloads {', 'megabyte', 'ReportDownloadEvent'];

const registered = (code: string): readonly string[] =>
  Array.from(code.matchAll(/^defineOnce\('([\w-]+)'/gm), ([, tag = '']) => tag).sort();

function expectNone(code: string, words: readonly string[]): void {
  assert.deepEqual(
    words.filter((word) => code.includes(word)),
    [],
  );
}

function expectAll(code: string, words: readonly string[]): void {
  assert.deepEqual(
    words.filter((word) => code.includes(word)),
    words,
  );
}

describe('a bundle of this package', () => {
  let all: Bundle;
  let weightOfAll: number;
  before(async () => {
    all = await bundle(`import 'publication-widgets/define.js';`);
    weightOfAll = await all.weigh();
  });

  test('holds all three elements if all are imported, and nothing for publishers', () => {
    assert.deepEqual(registered(all.code), TAGS);
    expectAll(all.code, [...Object.values(ELEMENTS).flatMap(({ own }) => own), ...DOWNLOAD]);
    expectNone(all.code, ['oEmbed', '<iframe', 'allow-scripts']);
  });

  for (const tag of TAGS) {
    const { name, own, share } = ELEMENTS[tag];
    const entries = {
      [`import 'publication-widgets/${tag}.js';`]: [tag],
      [`export { ${name} } from 'publication-widgets';`]: [],
    };
    for (const [entry, tags] of Object.entries(entries)) {
      test(`holds no other element for ${entry}`, async () => {
        const { code, weigh, modules } = await bundle(entry);
        assert.deepEqual(registered(code), tags);
        expectAll(code, [`class ${name} `, ...own]);
        for (const other of TAGS.filter((other) => other !== tag)) {
          expectNone(code, [`class ${ELEMENTS[other].name} `, ...ELEMENTS[other].own]);
          expectNone(modules.join('\n'), [`/${other}/`]);
        }
        expectNone(modules.join('\n'), ['/publisher/']);
        expectNone(code, tag === 'related-resources' ? DOWNLOAD : []);
        const bytes = await weigh();
        assert.ok(bytes < share * weightOfAll, `${bytes} bytes of ${weightOfAll}`);
      });
    }
  }

  for (const entry of [
    `import type { Publication } from 'publication-widgets'; export type Title = Publication['title'];`,
    `import { type Publication } from 'publication-widgets'; export type Title = Publication['title'];`,
    `import 'publication-widgets';`,
  ]) {
    test(`holds nothing for ${entry}`, async () => {
      assert.deepEqual((await bundle(entry)).modules, []);
    });
  }

  for (const name of [
    'FeedErrorEvent',
    'FeedLoadEvent',
    'ReportDownloadEvent',
    'ResourceSelectEvent',
  ]) {
    test(`holds only that event for the class ${name}`, async () => {
      const { code, modules } = await bundle(`export { ${name} } from 'publication-widgets';`);
      assert.deepEqual(modules, ['dist/elements/shared/events.js']);
      assert.deepEqual(code.match(/(?<=^class )\w+/gm), [name]);
    });
  }

  test('holds no element for the publishers’ code, and no part of the parser', async () => {
    const { modules } = await bundle(`export { oEmbed } from 'publication-widgets/o-embed.js';`);
    assert.deepEqual(modules, ['dist/publisher/html.js', 'dist/publisher/o-embed.js']);
  });
});
