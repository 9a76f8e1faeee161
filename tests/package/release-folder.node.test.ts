import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { listFiles } from '../../scripts/files/list-files.mjs';
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

const release = (files: Files, version: string) => {
  rmSync(join(place, 'cdn'), { recursive: true, force: true });
  return releaseFolder(write(join(place, 'cdn'), files), folder, version);
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
