/** The workflow of the documents, night after night: its shell steps run here, in a repository of their own. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { load } from 'js-yaml';
import { aWordPress, type TestSite } from './a-wordpress.js';

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: Readonly<Record<string, string>>;
  readonly concurrency: string;
  readonly jobs: { readonly feed: { readonly environment: string; readonly steps: Step[] } };
}

const [, yaml = ''] =
  /^```yaml\n(name: Feed\n.*?)^```$/ms.exec(readFileSync('docs/import.md', 'utf8')) ?? [];
const workflow = load(yaml) as Workflow;
const { steps } = workflow.jobs.feed;
const stateFolder = steps.find(({ uses = '' }) => uses.includes('/restore@'))?.with?.path ?? '';

const isMissing = ['git', 'bash'].some((name) => spawnSync(name, ['--version']).status !== 0);

describe('the workflow of the documents', () => {
  test('may write the feed and its site and nothing else, and runs once at a time', () => {
    assert.deepEqual(Object.keys(workflow.on).sort(), ['push', 'schedule', 'workflow_dispatch']);
    assert.deepEqual(workflow.permissions, {
      contents: 'write',
      pages: 'write',
      'id-token': 'write',
    });
    assert.equal(workflow.concurrency, 'feed');
    assert.equal(workflow.jobs.feed.environment, 'github-pages');
  });

  test('takes each action in a major version, and keeps the state whatever happens', () => {
    const uses = steps.flatMap((step) => step.uses ?? []);
    for (const action of uses) assert.match(action, /^actions\/[\w/-]+@v\d+$/);
    const [restore, save] = steps.filter(({ uses: action = '' }) => action.includes('cache'));
    assert.match(restore?.uses ?? '', /\/restore@/);
    assert.match(save?.uses ?? '', /\/save@/);
    assert.equal(save?.if, 'always()');
    assert.deepEqual([save.with?.path, save.with?.key], [restore?.with?.path, restore?.with?.key]);
    assert.ok(restore?.with?.key?.startsWith(restore.with['restore-keys'] ?? '?'));
  });
});

describe('a feed of every night', { skip: isMissing && 'git or bash is missing.' }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'nightly-'));
  const at = (name: string): string => join(folder, name);
  const origin = at('origin.git');
  let site: TestSite;

  const git = (cwd: string, ...args: readonly string[]): string => {
    const identity = ['-c', 'user.name=editor', '-c', 'user.email=editor@publisher.example'];
    const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], {
      cwd,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    return stdout.trim();
  };
  const messages = (): readonly string[] => git(origin, 'log', '--format=%s', 'main').split('\n');
  const published = (): readonly string[] => readdirSync(at('checkout/site'));

  /** One job: a fresh checkout, the state of the last one, and the steps until one fails. */
  async function night(
    between: () => void = () => undefined,
  ): Promise<{ failed?: string; said: string }> {
    rmSync(at('checkout'), { recursive: true, force: true });
    git(folder, 'clone', '--quiet', '--depth', '1', pathToFileURL(origin).href, 'checkout');
    let failed: string | undefined;
    let said = '';
    for (const { name = '', uses = '', run, if: condition } of steps) {
      if (failed !== undefined && condition !== 'always()') continue;
      const [kept, own] = [at('cache'), at(`checkout/${stateFolder}`)];
      if (uses.includes('/restore@') && existsSync(kept)) cpSync(kept, own, { recursive: true });
      if (uses.includes('/save@')) cpSync(own, kept, { recursive: true });
      if (name.startsWith('Commit')) between();
      if (run === undefined) continue;
      const script = run.replaceAll('https://publisher.example', site.url);
      const args = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script];
      const env = { ...process.env, PATH: folder + delimiter + (process.env.PATH ?? '') };
      const child = spawn('bash', args, { cwd: at('checkout'), env });
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text: string) => (said += text));
      }
      const [status] = (await once(child, 'close')) as [number];
      if (status !== 0) failed = name;
    }
    return { ...(failed !== undefined && { failed }), said };
  }

  before(async () => {
    site = await aWordPress({ post: [1, 2, 3, 4, 5].map((id) => ({ id })) });
    const command = [
      `"${process.execPath}" --import="${pathToFileURL(resolve('node_modules/tsx/dist/esm/index.mjs')).href}"`,
      `"${resolve('src/publisher/publication-widgets.ts')}" "$@"`,
    ].join(' ');
    const quick = '[ "$1" = import ] && set -- "$@" --allow-private --delay 0';
    // In place of the published package, that of this folder.
    writeFileSync(at('npx'), `#!/bin/sh\nshift 2\n${quick}\n${command}\n`);
    chmodSync(at('npx'), 0o755);
    git(folder, 'init', '--quiet', '--bare', '--initial-branch', 'main', origin);
    mkdirSync(at('editor'));
    git(at('editor'), 'init', '--quiet', '--initial-branch', 'main');
    writeFileSync(at('editor/edits.json'), '{}\n');
    git(at('editor'), 'add', '.');
    git(at('editor'), 'commit', '--quiet', '--message', 'Begin');
    git(at('editor'), 'push', '--quiet', origin, 'main');
  });
  after(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  test('is made, published alone, stays as it is, and survives an editor and a site that is down', async () => {
    const first = await night();
    assert.equal(first.failed, undefined, first.said);
    assert.deepEqual(messages(), ['Bring the feed up to date', 'Begin']);
    assert.deepEqual(published(), ['feed.json']);
    assert.deepEqual(git(origin, 'ls-tree', '--name-only', '-r', 'main').split('\n'), [
      'edits.json',
      'feed.json',
    ]);

    const same = await night();
    assert.match(same.said, /0 new, 0 changed, 0 gone, 5 the same\./);
    assert.equal(messages().length, 2);
    assert.deepEqual(published(), ['feed.json']);

    site.posts.post?.push({ id: 6 });
    const meanwhile = await night(() => {
      git(at('editor'), 'pull', '--quiet', '--rebase', origin, 'main');
      writeFileSync(at('editor/edits.json'), '{ "wordpress:1": { "hidden": true } }\n');
      git(at('editor'), 'commit', '--quiet', '--all', '--message', 'Hide a report');
      git(at('editor'), 'push', '--quiet', origin, 'main');
    });
    assert.equal(meanwhile.failed, undefined, meanwhile.said);
    assert.deepEqual(messages().slice(0, 2), ['Bring the feed up to date', 'Hide a report']);
    assert.match((await night()).said, /^removed {3}“Report 1”$/m);

    const before = git(origin, 'rev-parse', 'main');
    site.intercept = (_request, response) => Boolean(response.writeHead(503).end());
    assert.equal((await night()).failed, 'Import');
    assert.equal(git(origin, 'rev-parse', 'main'), before);
    site.intercept = () => false;
    const back = await night();
    assert.match(back.said, /goes on from there[^]*0 new, 0 changed, 0 gone, 5 the same\./);
  });
});
