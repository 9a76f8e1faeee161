import assert from 'node:assert/strict';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { FileGroup, PlannedFile } from '../../../src/publisher/files/planned-files.js';
import { writeFolder, type WriteOptions } from '../../../src/publisher/files/write-folder.js';

const group = (name: string, key: string, ...files: readonly PlannedFile[]): FileGroup => ({
  name,
  key,
  files: () => files,
});
const ONE = group('one', '1', ['a/one.json', 'One'], ['one.html', '1']);
const TWO = group('two', '2', ['a/two.json', 'Two']);

describe('writing a folder', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'build-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  const write = (groups: readonly FileGroup[], options: Partial<WriteOptions> = {}) =>
    writeFolder(folder, groups, {
      isDryRun: false,
      isPruning: false,
      isPartial: false,
      onProgress: () => undefined,
      ...options,
    });
  const text = (path: string): string => readFileSync(join(folder, path), 'utf8');

  test('says what is new, and then that all is the same', async () => {
    assert.deepEqual((await write([ONE, TWO])).counts, { new: 3, changed: 0, same: 0 });
    const manifest = text('build-manifest.json');
    assert.deepEqual((await write([TWO, ONE])).counts, { new: 0, changed: 0, same: 3 });
    assert.equal(text('build-manifest.json'), manifest);
    assert.deepEqual(readdirSync(folder).sort(), ['a', 'build-manifest.json', 'one.html']);
  });

  test('makes a group again only if what it is made of changed, or a file was lost', async () => {
    await write([ONE, TWO]);
    const before = statSync(join(folder, 'a/two.json')).mtimeMs;
    const never = { ...TWO, files: () => assert.fail('made again') };
    const next = group('one', '1b', ['a/one.json', 'Other'], ['one.html', '1']);
    const { counts, examples } = await write([next, never]);
    assert.deepEqual(counts, { new: 0, changed: 1, same: 2 });
    assert.deepEqual(examples.changed, ['a/one.json']);
    assert.equal(statSync(join(folder, 'a/two.json')).mtimeMs, before);
    rmSync(join(folder, 'a/two.json'));
    assert.equal((await write([next, TWO])).counts.new, 1);
  });

  test('writes nothing in a dry run', async () => {
    assert.deepEqual((await write([ONE], { isDryRun: true })).counts, {
      new: 2,
      changed: 0,
      same: 0,
    });
    assert.deepEqual(readdirSync(folder), []);
  });

  test('removes only what it wrote, and only when it is told to', async () => {
    writeFileSync(join(folder, 'own.html'), 'of the publisher');
    await write([ONE, TWO]);
    assert.deepEqual((await write([TWO])).gone, ['a/one.json', 'one.html']);
    assert.equal(text('one.html'), '1');
    // Still known after a build that kept it.
    assert.deepEqual((await write([TWO], { isPruning: true })).gone, ['a/one.json', 'one.html']);
    assert.deepEqual(readdirSync(folder).sort(), ['a', 'build-manifest.json', 'own.html']);
    assert.deepEqual((await write([TWO], { isPruning: true })).gone, []);
  });

  test('leaves all other groups where only some are made', async () => {
    await write([ONE, TWO]);
    assert.deepEqual((await write([TWO], { isPartial: true, isPruning: true })).gone, []);
    assert.equal(text('one.html'), '1');
  });

  test('refuses a path that leads out, also from a manifest', async () => {
    await assert.rejects(write([group('bad', '', ['../bad.txt', 'x'])]), /no safe path/);
    const outside = `${folder}-outside.txt`;
    writeFileSync(outside, 'not ours');
    const groups = { bad: { key: '', files: { [`../${outside.split('/').at(-1) ?? ''}`]: 8 } } };
    writeFileSync(join(folder, 'build-manifest.json'), JSON.stringify({ groups }));
    await write([], { isPruning: true });
    assert.ok(existsSync(outside));
    rmSync(outside);
  });
});
