import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { WAIT_LIMIT } from '../../../scripts/testing/wait-limit.mjs';
import { BASE, buildFolder } from './a-build.js';

/** So many that no machine builds them all while it hears of Ctrl-C. */
const COUNT = 300;
const feed = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Many',
  items: Array.from({ length: COUNT }, (_, index) => ({
    id: `report-${index}`,
    title: `Report ${index}`,
    content_text: 'A text.',
  })),
};

describe('a build that somebody stops with Ctrl-C', () => {
  const folder = buildFolder();
  let code: number | null = null;
  let err = '';
  before(async () => {
    const child = spawn(
      process.execPath,
      [
        ...['--import=tsx', 'src/publisher/publication-widgets.ts', 'build', '-', folder.path],
        ...['--base-url', BASE, '--scripts', 'https://scripts.example/'],
      ],
      { stdio: ['pipe', 'ignore', 'pipe'] },
    );
    child.stderr.on('data', (text: Buffer) => (err += text.toString()));
    child.stdin.end(JSON.stringify(feed));
    const closed = once(child, 'close');
    for (const end = Date.now() + WAIT_LIMIT; !existsSync(join(folder.path, 'head'));) {
      assert.ok(Date.now() < end, err);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    child.kill('SIGINT');
    [code] = (await closed) as [number | null];
  });
  after(folder.remove);

  test('says so in a sentence, with the status 2, and leaves no half-written file', () => {
    assert.equal(err, STOPPED);
    assert.equal(code, 2);
    const files = folder.files();
    const reports = files.filter((file) => file.startsWith('reports/')).length;
    assert.ok(reports > 0 && reports < COUNT, `${reports}`);
    assert.deepEqual(
      files.filter((file) => file.endsWith('.tmp')),
      [],
    );
    for (const file of files) {
      const text = folder.text(file);
      if (file.endsWith('.json')) JSON.parse(text);
      if (/^embed|index\.html$/.test(file)) assert.ok(text.endsWith('</html>\n'), file);
    }
  });

  test('goes on from there the next time', async () => {
    const made = folder.files().length - 1;
    const whole = await folder.build(feed);
    const [, added, changed, same] =
      /^(\d+) new, (\d+) changed, 0 gone, (\d+) the same\.$/m.exec(whole.out) ?? [];
    assert.ok(Number(same) >= made && Number(added) > 0, whole.out);
    assert.equal(changed, '0');
  });
});

const STOPPED =
  'The build was stopped, and each file is whole.\nRun the same command again: it goes on from here.\n';
