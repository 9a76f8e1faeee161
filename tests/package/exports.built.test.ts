import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly sideEffects: readonly string[];
  readonly files: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const readText = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(readText('package.json')) as Manifest;

/** Runs a script in this package, where there is no DOM, and returns its output. */
const run = (script: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: ROOT,
    encoding: 'utf8',
  }).trim();

const REGISTRY = `const tags = [];
  globalThis.customElements = { get: (tag) => tags.includes(tag), define: (tag) => tags.push(tag) };`;

const tagsFrom = (name: string): string =>
  run(`${REGISTRY} await import('${name}'); console.log(tags.sort().join());`);

describe('the package', () => {
  for (const [path, target] of Object.entries(manifest.exports)) {
    const files = typeof target === 'string' ? [target] : Object.values(target);
    test(`has ${files.join(' and ')} for ${path}`, () => {
      for (const file of files) assert.ok(existsSync(join(ROOT, file)), file);
    });

    const expected = typeof target === 'string' ? target : target.default;
    // tests/frameworks imports the entries that have only types.
    if (expected === undefined) continue;
    test(`resolves ${path} by its own name`, () => {
      const name = manifest.name + path.slice(1);
      const resolved = run(`console.log(import.meta.resolve(${JSON.stringify(name)}))`);
      assert.equal(fileURLToPath(resolved), join(ROOT, expected));
    });
  }

  test('registers nothing in its main entry, which holds the classes, the events and the loader of the words', () => {
    assert.equal(tagsFrom('publication-widgets'), '');
    const script = `import * as all from 'publication-widgets'; console.log(Object.keys(all).sort().join());`;
    assert.equal(
      run(script),
      'FeedErrorEvent,FeedLoadEvent,PublicationCard,RelatedResources,ReportDownload,ReportDownloadEvent,ResourceSelectEvent,loadMessages',
    );
  });

  test('registers the three elements in define.js, and each alone in its own module', () => {
    const all = ['publication-card', 'related-resources', 'report-download'];
    assert.equal(tagsFrom('publication-widgets/define.js'), all.join());
    for (const tag of all) assert.equal(tagsFrom(`publication-widgets/${tag}.js`), tag);
  });

  test('registers no element a second time if its name is taken', () => {
    const script = `globalThis.customElements = { get: () => class {}, define() { throw new Error('twice'); } };
      await import('publication-widgets/define.js'); console.log('harmless');`;
    assert.equal(run(script), 'harmless');
  });

  test('lists only the modules that register elements as modules with side effects', () => {
    const patterns = manifest.sideEffects.map((glob) => {
      const parts = glob.split(/(\*\*\/|\*)/).map((part, index) => {
        if (index % 2) return part === '*' ? '[^/]*' : '(?:.+/)?';
        return part.replaceAll('.', '\\.');
      });
      return new RegExp(`^${parts.join('')}$`);
    });
    const named = (folder: string, ending: string): readonly string[] =>
      readdirSync(join(ROOT, folder), { recursive: true })
        .map((file) => `./${folder}/${String(file)}`)
        .filter((file) => file.endsWith(ending) && !file.endsWith('.d.ts'))
        .filter((file) => patterns.some((pattern) => pattern.test(file)));
    for (const file of [...named('src', '.ts'), ...named('dist', '.js')]) {
      assert.match(file, /\/define\.\w+$|\/embed\/|\/cdn\//);
    }
    const registrars = (folder: string, ending: string): readonly string[] =>
      [
        '',
        'elements/publication-card/',
        'elements/related-resources/',
        'elements/report-download/',
      ].map((path) => `./${folder}/${path}define${ending}`);
    for (const file of registrars('src', '.ts'))
      assert.ok(named('src', '.ts').includes(file), file);
    for (const file of registrars('dist', '.js'))
      assert.ok(named('dist', '.js').includes(file), file);
  });

  test('holds no module that needs more than its dependencies', () => {
    const imports = readdirSync(join(ROOT, 'dist'), { recursive: true })
      .map(String)
      .filter((file) => file.endsWith('.js') && !/^(?:cdn|cli)\b/.test(file))
      .flatMap((file) => Array.from(readText(`dist/${file}`).matchAll(/from '([^'.][^']*)'/g)))
      .map(([, name = '']) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    assert.deepEqual([...new Set(imports)].sort(), Object.keys(manifest.dependencies).sort());
  });
});

describe('the command line in the package', () => {
  const scripts = readdirSync(join(ROOT, 'dist/cli')).filter((file) => file.endsWith('.js'));
  const textOf = (file: string): string => readText(`dist/cli/${file}`);

  test('needs no other package, since all of them are in it', () => {
    for (const file of scripts) {
      const imported = Array.from(
        // In braces it is a type, in a comment.
        textOf(file).matchAll(/(?:^import [^;]*?from |(?<!\{)\bimport\()'([^']+)'/gm),
        ([, name = '']) => name,
      );
      const others = imported.filter((name) => !name.startsWith('./') && !isBuiltin(name));
      assert.deepEqual(others, [], file);
    }
  });

  test('has the licence of each package that is in it', () => {
    const names = textOf('LICENSES.txt').matchAll(/^(\S+)\n-{3,}$/gm);
    assert.deepEqual(
      Array.from(names, ([, name]) => name),
      [
        '@citation-js/core',
        '@citation-js/date',
        '@citation-js/name',
        '@citation-js/plugin-bibtex',
        '@lit-labs/ssr',
        '@lit-labs/ssr-client',
        '@lit-labs/ssr-dom-shim',
        '@lit/reactive-element',
        '@lit/task',
        '@nodable/entities',
        '@parse5/tools',
        'anynum',
        'collapse-white-space',
        'commander',
        'entities',
        'fast-xml-parser',
        'fastest-levenshtein',
        'feedsmith',
        'fflate',
        'franc-min',
        'htmlparser2',
        'image-size',
        'is-unsafe',
        'jsonc-parser',
        'lit-element',
        'lit-html',
        'moo',
        'n-gram',
        'papaparse',
        'parse5',
        'path-expression-matcher',
        'robots-parser',
        'strnum',
        'trigram-utils',
        'unpdf',
        'xml-naming',
      ],
    );
  });

  test('starts with a small script, and loads the check when it is asked for', () => {
    const start = textOf('publication-widgets.js');
    assert.ok(start.startsWith('#!/usr/bin/env node\n'));
    assert.doesNotMatch(start, /no-file-language/);
    assert.match(start, /import\('\.\/check-command-/);
  });
});

describe('the npm package', () => {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [packed] = JSON.parse(output) as readonly { files: readonly { path: string }[] }[];
  const files = (packed?.files ?? []).map(({ path }) => path);

  test('is the built files, the changelog, and the files that npm always adds', () => {
    const others = files.filter((file) => !file.startsWith('dist/'));
    assert.deepEqual([...others].sort(), [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'custom-elements.json',
      'package.json',
    ]);
  });

  test('holds no source, no test, no story, and no trace of the build', () => {
    for (const file of files) {
      assert.doesNotMatch(file, /(?<!\.d)\.ts$|\.map$|\btests?\b|\bstories\b|\/\.|node_modules/);
    }
  });

  test('holds every file in the export map', () => {
    for (const target of Object.values(manifest.exports)) {
      for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
        assert.ok(files.includes(file.replace('./', '')), file);
      }
    }
  });
});

describe('the hashes of the scripts', () => {
  const hashes = JSON.parse(readText('dist/cdn/integrity.json')) as Readonly<
    Record<string, string>
  >;
  const scripts = readdirSync(join(ROOT, 'dist/cdn'), { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.js'));

  test('are one for each script, and no more', () => {
    assert.ok(scripts.includes('publication-widgets.js'));
    assert.ok(scripts.includes('publication-widgets.iife.js'));
    assert.deepEqual(Object.keys(hashes).sort(), [...scripts].sort());
  });

  for (const [file, hash] of Object.entries(hashes)) {
    test(`let a browser load ${file.replace(/chunks\/[\w-]+/, 'chunks')}`, () => {
      const digest = createHash('sha384').update(readFileSync(join(ROOT, 'dist/cdn', file)));
      assert.equal(hash, `sha384-${digest.digest('base64')}`);
    });
  }
});

describe('the lock file', () => {
  test('names no registry’s host, so that any registry works', () => {
    assert.doesNotMatch(readText('package-lock.json'), /"resolved"|https?:\/\/[^"]*registry/);
  });

  test('holds the hash of every package', () => {
    const { packages } = JSON.parse(readText('package-lock.json')) as {
      readonly packages: Readonly<Record<string, { integrity?: string; link?: boolean }>>;
    };
    for (const [path, { integrity, link }] of Object.entries(packages)) {
      if (path.startsWith('node_modules/') && !link)
        assert.match(integrity ?? '', /^sha512-/, path);
    }
  });
});
