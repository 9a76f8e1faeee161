/** Packages of Debian, where there is an apt that works, fails, hangs or is missing. */
import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, mock, test } from 'node:test';
import { installPackages } from '../../scripts/install/debian-packages.mjs';
import { ensureDebianWordPress } from '../../scripts/install/debian-wordpress.mjs';

const { PATH = '', CI } = process.env;
const getuid = process.getuid?.bind(process);

describe('packages of Debian', { skip: !existsSync('/bin/sh') && 'There is no /bin/sh.' }, () => {
  let folder: string;
  let policy: string;
  const program = (name: string, lines: string): void => {
    writeFileSync(join(folder, name), `#!/bin/sh\n${lines}\n`);
    chmodSync(join(folder, name), 0o755);
  };
  /** What the programs of the test wrote down. */
  const log = (): string => readFileSync(join(folder, 'log'), 'utf8');
  const install = (limit = 60): ReturnType<typeof installPackages> =>
    installPackages(['one', 'two'], { limit, policy });

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'apt-'));
    policy = join(folder, 'policy-rc.d');
    process.env.PATH = folder + delimiter + PATH;
    mock.method(console, 'log', () => undefined);
    process.getuid = () => 0;
  });
  afterEach(() => {
    mock.restoreAll();
    if (getuid) process.getuid = getuid;
    process.env.PATH = PATH;
    if (CI === undefined) delete process.env.CI;
    else process.env.CI = CI;
    rmSync(folder, { recursive: true });
  });

  test('are installed without a question, and no service is started meanwhile', async () => {
    program(
      'apt-get',
      `"${policy}" apache2 start; echo "$DEBIAN_FRONTEND, services: $?, $*" >> ${folder}/log`,
    );
    assert.equal(await install(), undefined);
    const [, , asked] = log().split('\n');
    assert.match(asked ?? '', /^noninteractive, services: 101, .*install --yes .* one two$/);
    assert.ok(!existsSync(policy), 'The machine is as it was.');
    writeFileSync(policy, 'its own');
    await install();
    assert.equal(readFileSync(policy, 'utf8'), 'its own');
  });

  test('are a reason, and no error, if a mirror is broken or nobody may install', async () => {
    program(
      'apt-get',
      '[ "$1" = --version ] || { echo "E: Unable to locate package one"; exit 100; }',
    );
    assert.equal(await install(), 'apt-get failed (E: Unable to locate package one)');
    program('apt-get', '[ "$1" = --version ] || sleep 600');
    assert.equal(await install(1), 'apt-get took longer than 1 seconds');
    assert.ok(!existsSync(policy));
    program('apt-get', 'exit 127');
    assert.equal(await install(), 'there is no apt-get');
    process.getuid = () => 1000;
    program('sudo', 'exit 1');
    assert.equal(await install(), 'this user is not root, and there is no sudo without a password');
    program('sudo', '[ "$1" = -n ] && shift; exec "$@"');
    program('apt-get', 'exit 0');
    assert.equal(await install(), undefined);
  });

  test('with WordPress are only installed in CI, and their absence is said with its reason', async () => {
    const find = (): undefined => undefined;
    const asked: unknown[] = [];
    const means = {
      find,
      install: (packages: string[]) => {
        asked.push(packages);
        return Promise.resolve('apt-get failed (E: No network)');
      },
    };
    delete process.env.CI;
    assert.match(
      (await ensureDebianWordPress(means)) ?? '',
      /^there is no WordPress\. On Debian: apt-get install wordpress /,
    );
    assert.deepEqual(asked, []);
    process.env.CI = '1';
    assert.match(
      (await ensureDebianWordPress(means)) ?? '',
      /^there is no WordPress and it cannot be installed: apt-get failed \(E: No network\)\. On Debian: /,
    );
    assert.equal(asked.length, 1);
  });
});
