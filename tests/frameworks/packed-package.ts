import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DOCS = join(ROOT, 'docs/frameworks.md');
const NAME = 'publication-widgets';
/** What a project has beside the package: what it depends on, and the frameworks. */
const NEIGHBOURS = ['lit', '@lit/task', 'react', '@types/react', 'vue'];
/** The small projects beside this file, and the fence of their language in the docs. */
const PROJECTS = { typescript: 'ts', react: 'tsx', vue: 'vue', vscode: undefined };
const run = promisify(execFile);

export type Project = keyof typeof PROJECTS;

/** The package as npm packs it, installed by projects in a folder of their own. */
export interface PackedPackage {
  /** The path of what npm would publish. */
  readonly archive: string;
  /** The path of the package where it is installed. */
  readonly installed: string;
  /** The path of a project that has installed it. */
  readonly project: (name: Project) => string;
  readonly remove: () => void;
}

/** Packs what is built, and installs it beside copies of the small projects. */
export async function packPackage(): Promise<PackedPackage> {
  const folder = mkdtempSync(join(tmpdir(), `${NAME}-projects-`));
  const modules = join(folder, 'node_modules');
  const installed = join(modules, NAME);
  mkdirSync(installed, { recursive: true });
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: ROOT });
  const archive = join(folder, readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '');
  await run('tar', ['-xzf', archive, '-C', installed, '--strip-components=1']);
  for (const name of NEIGHBOURS) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name), 'junction');
  }
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  for (const [name, language] of Object.entries(PROJECTS)) {
    cpSync(join(ROOT, 'tests/frameworks', name), join(folder, name), { recursive: true });
    documentedLines(language).forEach((lines, index) => {
      writeFileSync(join(folder, name, `Documented${index}.${language ?? ''}`), lines);
    });
  }
  return {
    archive,
    installed,
    project: (name) => join(folder, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * Runs a command that the repository has installed.
 *
 * @param path of its file in node_modules
 * @returns what it prints, and whether it ended well
 */
export async function runTool(path: string, ...args: string[]): Promise<[boolean, string]> {
  const file = join(ROOT, 'node_modules', path);
  try {
    const { stdout } = await run(process.execPath, [file, ...args], { maxBuffer: 2 ** 24 });
    return [true, stdout];
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string };
    return [false, `${stdout ?? ''}${stderr ?? String(error)}`];
  }
}

/** What docs/frameworks.md shows in a language: each block is a file of its own. */
export function documentedLines(language: string | undefined): readonly string[] {
  const blocks = readFileSync(DOCS, 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gms);
  return Array.from(blocks)
    .filter(([, fence]) => fence === language)
    .map(([, , lines = '']) => lines);
}
