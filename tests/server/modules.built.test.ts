import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a script where there is no DOM, and returns its output. */
const run = (script: string): string =>
  execFileSync(process.execPath, ['--import=tsx', '--input-type=module', '--eval', script], {
    cwd: ROOT,
    encoding: 'utf8',
  }).trim();

const modules = readdirSync(`${ROOT}/src`, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('.ts'));
/** Modules that register elements, and the snippet builder, which is a page. They need a page. */
const needsPage = (file: string): boolean =>
  /(?:^|\/)define\.ts$|^(?:embed|snippet-builder)\//.test(file);
/** The command line. It reads its arguments when it is loaded. */
const COMMAND = 'publisher/publication-widgets.ts';

describe('where there is no page', () => {
  test('every module that elements import can be loaded', () => {
    const files = modules.filter((file) => !needsPage(file) && file !== COMMAND);
    assert.ok(files.length > 20);
    const script = `${files.map((file) => `await import('./src/${file}');`).join('')}
      console.log(typeof document, typeof window, typeof HTMLElement);`;
    assert.equal(run(script), 'undefined undefined undefined');
  });

  test('the main module registers nothing, and the define module registers three elements', () => {
    const script = (module: string): string => `
      const tags = [];
      globalThis.customElements = { get: (tag) => tags.includes(tag), define: (tag) => tags.push(tag) };
      await import('./src/${module}.ts');
      console.log(tags.sort().join());`;
    assert.equal(run(script('index')), '');
    assert.equal(run(script('define')), 'publication-card,related-resources,report-download');
  });
});
