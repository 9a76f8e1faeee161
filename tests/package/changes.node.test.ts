/**
 * The release command can read the changes that wait for a release. The tests use neither git nor
 * the network.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import parseChange from '@changesets/parse';
import { Ajv } from 'ajv';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const json = (path: string): unknown => JSON.parse(text(path));

const { name, version } = json('package.json') as { name: string; version: string };

describe('the changes that wait for a release', () => {
  test('are configured as the tool’s schema requires', () => {
    const ajv = new Ajv({ strict: false });
    const schema = json('node_modules/@changesets/config/schema.json') as object;
    assert.ok(ajv.validate(schema, json('.changeset/config.json')), ajv.errorsText());
  });

  const files = readdirSync(join(ROOT, '.changeset'));
  for (const file of files.filter((file) => file.endsWith('.md') && file !== 'README.md')) {
    test(`are for this package, with a text for its users: ${file}`, () => {
      const { releases, summary } = parseChange(text(`.changeset/${file}`));
      assert.deepEqual(
        releases.map((release) => release.name),
        [name],
      );
      assert.ok(summary);
    });
  }
});

describe('the changelog', () => {
  test('begins with the version of the package, and so does the lock file', () => {
    assert.equal(/^## (.+)$/m.exec(text('CHANGELOG.md'))?.[1], version);
    const lock = json('package-lock.json') as { version: string; packages: { '': unknown } };
    assert.equal(lock.version, version);
    assert.equal((lock.packages[''] as { version: string }).version, version);
  });
});
