import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { listFiles } from '../../scripts/files/list-files.mjs';
import { readBaseUrl } from '../../scripts/release/base-url.mjs';
import { releaseFolder } from '../../scripts/release/release-folder.mjs';

type Files = Readonly<Record<string, string>>;

const FIRST: Files = {
  'chunks/words-1.js': 'words 1',
  'embed.config.json': '{"feedOrigins":[]}',
  'integrity.json': 'hashes 1',
  'publication-widgets.js': 'script 1',
};
const SECOND: Files = {
  'chunks/words-2.js': 'words 2',
  'embed.config.json': '{"feedOrigins":[]}',
  'integrity.json': 'hashes 2',
  'publication-widgets.js': 'script 2',
};

let place = '';
let folder = '';

function write(root: string, files: Files): string {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

const release = (files: Files, version: string, address?: string) => {
  rmSync(join(place, 'cdn'), { recursive: true, force: true });
  return releaseFolder(write(join(place, 'cdn'), files), folder, version, address);
};

const read = (root: string): Files =>
  Object.fromEntries(listFiles(root).map((file) => [file, readFileSync(join(root, file), 'utf8')]));

const prefixed = (version: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [`${version}/${file}`, text]));

describe('the folder that a publisher serves', () => {
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'release-folder-'));
    folder = join(place, 'widgets');
  });
  afterEach(() => rmSync(place, { recursive: true }));

  test('holds the first release twice: under its version, and at the floating address', () => {
    assert.equal(release(FIRST, '0.1.0'), true);
    assert.deepEqual(read(folder), { ...FIRST, ...prefixed('0.1.0', FIRST) });
  });

  test('keeps earlier versions and chunks, and has the newest at the floating address', () => {
    release(FIRST, '0.1.0');
    release(SECOND, '0.2.0');
    assert.deepEqual(read(folder), {
      ...FIRST,
      ...SECOND,
      ...prefixed('0.1.0', FIRST),
      ...prefixed('0.2.0', SECOND),
    });
  });

  test('accepts the same release again without a change', () => {
    release(FIRST, '0.1.0');
    const before = read(folder);
    assert.equal(release(FIRST, '0.1.0'), false);
    assert.deepEqual(read(folder), before);
  });

  for (const [what, files] of [
    ['other bytes', { ...FIRST, 'publication-widgets.js': 'script 1, mended' }],
    ['one file more', { ...FIRST, 'chunks/more.js': 'more' }],
    ['one file less', { 'publication-widgets.js': 'script 1' }],
  ] as const) {
    test(`refuses ${what} under an existing version, and changes nothing`, () => {
      release(FIRST, '0.1.0');
      const before = read(folder);
      assert.throws(() => release(files, '0.1.0'), /never changes/);
      assert.deepEqual(read(folder), before);
    });
  }

  test('keeps the publisher’s own list of feeds, also in new versions', () => {
    release(FIRST, '0.1.0');
    const theirs = { 'embed.config.json': '{"feedOrigins":["https://publisher.example"]}' };
    write(folder, theirs);
    write(join(folder, '0.1.0'), theirs);
    release(FIRST, '0.1.0');
    release(SECOND, '0.2.0');
    assert.deepEqual(read(folder), {
      ...FIRST,
      ...SECOND,
      ...theirs,
      ...prefixed('0.1.0', { ...FIRST, ...theirs }),
      ...prefixed('0.2.0', { ...SECOND, ...theirs }),
    });
  });

  test('is complete after an interrupted copy', () => {
    write(join(folder, '0.1.0.draft'), { 'half.js': 'half' });
    release(FIRST, '0.1.0');
    assert.deepEqual(read(folder), { ...FIRST, ...prefixed('0.1.0', FIRST) });
  });
});

describe('a release for a known address', () => {
  const ADDRESS = 'https://publisher.example/widgets/';
  const FILES: Files = {
    'chunks/words-1.js': 'words 1',
    'embed.config.json': '{"feedOrigins":[]}',
    'integrity.json': 'hashes of the build',
    'publication-widgets.iife.js': 'script from `BASE-URL `',
  };

  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'release-folder-'));
    folder = join(place, 'widgets');
  });
  afterEach(() => rmSync(place, { recursive: true }));

  test('has each file’s own address in its scripts, and changes no chunk', () => {
    release(FILES, '0.1.0', ADDRESS);
    const files = read(folder);
    for (const [prefix, path] of [
      ['', ''],
      ['0.1.0/', '0.1.0/'],
    ]) {
      assert.equal(
        files[`${prefix}publication-widgets.iife.js`],
        `script from \`${ADDRESS}${path}publication-widgets.iife.js \``,
      );
      assert.equal(files[`${prefix}chunks/words-1.js`], 'words 1');
    }
  });

  test('has the hashes of the files as they are written', () => {
    release(FILES, '0.1.0', ADDRESS);
    for (const root of [folder, join(folder, '0.1.0')]) {
      const hashes = JSON.parse(readFileSync(join(root, 'integrity.json'), 'utf8')) as Files;
      assert.deepEqual(Object.keys(hashes), ['chunks/words-1.js', 'publication-widgets.iife.js']);
      for (const [file, hash] of Object.entries(hashes)) {
        const digest = createHash('sha384').update(readFileSync(join(root, file)));
        assert.equal(hash, `sha384-${digest.digest('base64')}`, file);
      }
    }
  });

  test('is the same release if it is made again, and another one for another address', () => {
    assert.equal(release(FILES, '0.1.0', ADDRESS), true);
    const before = read(folder);
    assert.equal(release(FILES, '0.1.0', ADDRESS), false);
    for (const other of ['https://elsewhere.example/', undefined]) {
      assert.throws(() => release(FILES, '0.1.0', other), /another address/);
    }
    assert.deepEqual(read(folder), before);
  });
});

describe('the address of the folder', () => {
  for (const [given, read] of [
    ['https://publisher.example/widgets', 'https://publisher.example/widgets/'],
    ['https://publisher.example/widgets//', 'https://publisher.example/widgets/'],
    ['HTTP://Publisher.Example:80', 'http://publisher.example/'],
    ['https://bücher.example/a b/$&`{', 'https://xn--bcher-kva.example/a%20b/$&%60%7B/'],
    ['https://cdn.example/npm/publication-widgets@0.1.0/dist/cdn', undefined],
  ] as const) {
    test(`is understood: ${given}`, () => {
      assert.equal(readBaseUrl(given), read ?? `${given}/`);
    });
  }

  for (const [given, reason] of [
    ['', /whole address/],
    ['/widgets/', /whole address/],
    ['//publisher.example/widgets/', /whole address/],
    ['publisher.example/widgets', /whole address/],
    ['https:widgets', /whole address/],
    ['ftp://publisher.example/', /whole address/],
    ['file:///srv/widgets/', /whole address/],
    ['https://user:secret@publisher.example/', /more than a folder/],
    ['https://publisher.example/?v=1', /more than a folder/],
    ['https://publisher.example/#', /more than a folder/],
    ["https://publisher.example/o'neill/", /comma/],
    ['https://publisher.example/a,b/', /comma/],
    ['https://publisher.example/publication-widgets.js', /a file/],
  ] as const) {
    test(`is refused with a reason: “${given}”`, () => {
      assert.throws(() => readBaseUrl(given), reason);
    });
  }
});

describe('the command', () => {
  const run = (...args: string[]) => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['scripts/release-folder.mjs', ...args],
      {
        encoding: 'utf8',
      },
    );
    return [status, stderr] as const;
  };

  for (const [args, reason] of [
    [[], /Say which folder/],
    [['one', 'two'], /Say which folder/],
    [['folder', '--base-url'], /base-url/],
    [['folder', '--base-url', '/widgets'], /whole address/],
    [['folder', '--base', 'https://publisher.example/'], /--base/],
  ] as const) {
    test(`ends with a sentence and changes nothing for: ${args.join(' ')}`, () => {
      const [status, words] = run(...args);
      assert.equal(status, 1);
      assert.match(words, reason);
      assert.doesNotMatch(words, /\n\s+at /);
      assert.ok(!existsSync('folder'));
    });
  }
});
