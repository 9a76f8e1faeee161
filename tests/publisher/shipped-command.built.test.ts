/** The command as the package ships it: a file that Node runs, without any other package. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { feedWith } from './check/a-feed.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

describe('the shipped command', () => {
  let folder = '';
  // Away from the repository, there is no package that it could find.
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'shipped-'));
    cpSync('package.json', join(folder, 'package.json'));
    cpSync('dist/cli', join(folder, 'dist/cli'), { recursive: true });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = (args: readonly string[], input = '') => {
    const command = join(folder, 'dist/cli/publication-widgets.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
      input,
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };

  test('says its version', () => {
    assert.deepEqual(run(['--version']), { status: 0, stdout: `${version}\n`, stderr: '' });
  });

  test('reads a pipe and writes a pipe, without colours', () => {
    const feed = feedWith({ language: 'English', date_published: 'Tue, 05 Nov 2024 10:00:00 GMT' });
    const { status, stdout, stderr } = run(['check', '-'], JSON.stringify(feed));
    assert.equal(stderr, '');
    assert.equal(status, 1);
    // These need the readers of what few feeds hold, which are loaded.
    assert.match(stdout, /Write "language": "en"/);
    assert.match(stdout, /Write "date_published": "2024-11-05T10:00:00Z"/);
    assert.doesNotMatch(stdout, /\u001b/);
  });

  test('writes all of a long report before it ends', () => {
    const items = Array.from({ length: 3000 }, () => ({}));
    const { stdout } = run(['check', '-', '--json'], JSON.stringify({ items }));
    assert.equal((JSON.parse(stdout) as { items: number }).items, 3000);
  });

  test('ends with the status 2 for a wrong command, and says what is wrong', () => {
    const { status, stdout, stderr } = run(['check', 'no-such-file.json']);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /There is no such file/);
  });

  test('makes a feed of a table, and looks into its files with all that it needs', () => {
    const table = run(['import', '--template', 'fr']);
    assert.match(table.stdout, /^\ufeffIdentifiant;/);
    const cases: Readonly<Record<string, string>> = {
      'reports.csv': table.stdout,
      'list.bib': '@report{a, title = {A}, year = 2024, url = {https://publisher.example/a}}',
      'list.rss':
        '<rss version="2.0"><channel><title>T</title><item><guid>1</guid><title>One</title></item></channel></rss>',
    };
    for (const [name, content] of Object.entries(cases)) {
      writeFileSync(join(folder, name), content);
      const out = join(folder, name, '..', `${name}.json`);
      const files = name === 'reports.csv' ? ['--no-enrich'] : [];
      const state = join(folder, `state-${name}`);
      const { status, stderr } = run([
        'import',
        join(folder, name),
        '--out',
        out,
        '--state',
        state,
        ...files,
      ]);
      assert.equal(status, 0, stderr);
      assert.ok(
        (JSON.parse(readFileSync(out, 'utf8')) as { items: readonly unknown[] }).items.length,
      );
    }
  });

  test('has the schema of the settings, and a licence for each package in it', () => {
    assert.ok(readFileSync('dist/import-config.schema.json', 'utf8').includes('keyEnv'));
    const licences = readFileSync(join(folder, 'dist/cli/LICENSES.txt'), 'utf8');
    for (const name of ['unpdf', 'franc-min', 'image-size', 'robots-parser', 'papaparse'])
      assert.match(licences, new RegExp(`^${name}\n-+\n\n[^]*?Copyright`, 'mi'), name);
  });

  test('loads the parts that ask servers when they are asked for', () => {
    const { status, stdout } = run(
      ['check', '-', '--links', '--as-partner', 'https://partner.example'],
      JSON.stringify(feedWith({ url: 'http://10.0.0.1/' }, { feed_url: 'http://10.0.0.1/f' })),
    );
    assert.equal(status, 1);
    assert.match(stdout, /link-private/);
    assert.match(stdout, /partner-unanswered/);
  });
});
