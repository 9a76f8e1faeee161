import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { runCommand } from './a-terminal.js';
import { feedOf, feedWith } from './check/a-feed.js';

let folder = '';

/** Writes a feed into a file, and returns its path. */
function file(feed: unknown): string {
  folder ||= mkdtempSync(join(tmpdir(), 'check-'));
  const path = join(folder, 'feed.json');
  writeFileSync(path, JSON.stringify(feed, null, 2));
  return path;
}

const UNDATED = Array.from({ length: 6 }, (_, index) => ({
  id: `${index}`,
  url: `https://publisher.example/${index}`,
  title: `Report ${index}`,
  date_published: undefined,
}));

describe('the command line', () => {
  after(() => rmSync(folder, { recursive: true, force: true }));

  describe('publication-widgets check', () => {
    test('says that there is nothing to mend, with the status 0', async () => {
      const { status, out, err } = await runCommand(['check', file(feedWith({}))]);
      assert.deepEqual([status, out, err], [0, 'Nothing to mend. 1 report is shown.\n', '']);
    });

    test('shows three of a kind, counts the others, and adds up', async () => {
      const { status, out } = await runCommand(['check', file(feedOf(...UNDATED))]);
      assert.equal(
        out,
        `warning  “Report 0”: it has no date.
         Readers see no date, and lists show the report last.
         Write "date_published": "2024-11-05T00:00:00Z", with its own day, into items[0] (line 6, column 5).
         “Report 1”: the same at items[1] (line 12, column 5).
         “Report 2”: the same at items[2] (line 18, column 5).
         … and 3 more like this (--max 0 shows all)                      no-date

6 warnings. 6 reports are shown.
`,
      );
      assert.equal(status, 0);
    });

    test('shows as many of a kind as --max says, and all for 0', async () => {
      const path = file(feedOf(...UNDATED));
      const one = await runCommand(['check', path, '--max', '1']);
      assert.match(one.out, /… and 5 more like this/);
      const all = await runCommand(['check', path, '--max', '0']);
      assert.equal(all.out.match(/“Report \d”/g)?.length, 6);
      assert.doesNotMatch(all.out, /more like this/);
    });

    test('ends with the status 1 for an error, and with --strict for a warning too', async () => {
      const warned = file(feedOf(...UNDATED));
      assert.equal((await runCommand(['check', warned])).status, 0);
      assert.equal((await runCommand(['check', warned, '--strict'])).status, 1);
      assert.equal((await runCommand(['check', file({ posts: [] })])).status, 1);
      const advised = file(feedWith({ title: 'SAFE JOURNEYS FOR ALL' }));
      assert.equal((await runCommand(['check', advised, '--strict'])).status, 0);
    });

    test('reads standard input for -', async () => {
      const input = (): Promise<Uint8Array> =>
        Promise.resolve(new TextEncoder().encode(JSON.stringify(feedWith({}))));
      const { status, out } = await runCommand(['check', '-'], { input });
      assert.deepEqual([status, out], [0, 'Nothing to mend. 1 report is shown.\n']);
    });

    test('completes relative addresses with --address', async () => {
      const path = file(feedWith({ url: '/reports/1' }));
      const { out } = await runCommand([
        'check',
        path,
        '--address',
        'https://publisher.example/f/',
      ]);
      assert.match(
        out,
        /Write "url": "https:\/\/publisher\.example\/reports\/1" at items\[0\]\.url/,
      );
    });

    test('writes everything for machines, as its schema says', async () => {
      const schema = new URL('../../src/publisher/check/check-report.schema.json', import.meta.url);
      const validate = new Ajv2020().compile(JSON.parse(readFileSync(schema, 'utf8')) as object);
      const path = file(feedOf(...UNDATED, { id: '7', title: 'A &amp; B' }));
      const { status, out } = await runCommand(['check', path, '--json', '--max', '1']);
      const report = JSON.parse(out) as {
        readonly counts: object;
        readonly findings: readonly object[];
      };
      assert.ok(validate(report), JSON.stringify(validate.errors));
      assert.equal(status, 0);
      assert.deepEqual(report.counts, { error: 0, warning: 7, advice: 0 });
      assert.deepEqual(report.findings.at(-1), {
        severity: 'warning',
        code: 'escaped-text',
        title: 'A &amp; B',
        what: '"title" holds an HTML code, “&amp;”, for a character.',
        effect: 'The widgets repair it. Other programs show the code itself.',
        repair: 'Write "title": "A & B" at items[6].title (line 45, column 7).',
        path: 'items[6].title',
        line: 45,
        column: 7,
      });
    });

    test('breaks lines at the width of a terminal, and colours there alone', async () => {
      const path = file(feedOf(...UNDATED));
      const { out } = await runCommand(['check', path], { outColumns: 60, hasColour: true });
      assert.match(out, /^\u001b\[33mwarning {2}\u001b\[39m/);
      for (const line of out.replace(/\u001b\[\d+m/g, '').split('\n')) assert.ok(line.length <= 70);
    });

    test('shows no title that a terminal would obey', async () => {
      const path = file(feedWith({ title: 'A\u001b[31mB\u009b2J\u202eC', date_published: 'soon' }));
      const { out } = await runCommand(['check', path]);
      assert.match(out, /“A \[31mB 2J C”/);
    });
  });

  describe('a wrong command', () => {
    const cases: Readonly<Record<string, readonly [args: readonly string[], says: RegExp]>> = {
      'with a misspelt option': [
        ['check', 'feed.json', '--strct'],
        /unknown option '--strct'\n\(Did you mean --strict\?\)/,
      ],
      'with a misspelt verb': [
        ['chek', 'feed.json'],
        /unknown command 'chek'\n\(Did you mean check/,
      ],
      'without a feed': [['check'], /missing required argument 'feed'/],
      'with two feeds': [['check', 'a.json', 'b.json'], /too many arguments/],
      'with a word in place of a number': [['check', 'a', '--max', 'all'], /Write a number/],
      'with a partner that is no address': [
        ['check', 'a', '--as-partner', 'partner.example'],
        /Write a whole address, which begins with https:\/\/\./,
      ],
      'without a verb': [[], /Usage: publication-widgets/],
      'that names no file': [
        ['check', 'no-such-file.json'],
        /^“no-such-file\.json” cannot be read\. There is no such file\. For an address, write it with https:\/\/\.\n$/,
      ],
      'that names a folder': [['check', '.'], /It is a folder/],
      'that asks as a partner, and knows no address': [
        ['check', '-', '--as-partner', 'https://partner.example'],
        /--as-partner needs the address of the feed: add --address/,
      ],
    };
    for (const [what, [args, says]] of Object.entries(cases)) {
      test(`${what} says so, with the status 2`, async () => {
        const { status, err } = await runCommand(args);
        assert.match(err, says);
        assert.equal(status, 2);
        assert.doesNotMatch(err, /\n\s+at /);
      });
    }
  });

  describe('the help', () => {
    test('is written to standard output, with the status 0', async () => {
      const { status, out } = await runCommand(['check', '--help']);
      assert.equal(status, 0);
      assert.match(out, /Usage: publication-widgets check/);
      assert.deepEqual(await runCommand(['--version']), { status: 0, out: '1.2.3\n', err: '' });
    });

    test('names every option that the docs name, and no other', async () => {
      const { out } = await runCommand(['check', '--help']);
      const docs = readFileSync('docs/check.md', 'utf8');
      const named = (text: string, row: RegExp): readonly string[] =>
        Array.from(text.matchAll(row), ([, option = '']) => option).sort();
      assert.deepEqual(named(docs, /^\| `(--[\w-]+)/gm), named(out, /^ {2}(--[\w-]+)/gm));
    });

    test('has examples that work as they are written', async () => {
      const { out } = await runCommand(['check', '--help']);
      const examples = Array.from(out.matchAll(/^ {2}publication-widgets (check .+)$/gm));
      assert.ok(examples.length >= 3);
      const path = file(feedWith({}));
      for (const [, example = ''] of examples) {
        // The example's server does not exist.
        if (/ https:.*--links/.test(example)) continue;
        const args = example.replace(/ < .*/, '').replace('feed.json', path).split(' ');
        const input = (): Promise<Uint8Array> => Promise.resolve(readFileSync(path));
        const { status, err } = await runCommand(args, { input });
        assert.deepEqual([status, err], [0, ''], example);
      }
    });
  });
});
