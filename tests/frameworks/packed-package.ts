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
/** The installed neighbours of the package in a project: its dependencies, and the frameworks. */
const NEIGHBOURS = ['lit', '@lit/task', 'react', '@types/react', 'vue'];
/** The small projects beside this file, each with the language of its examples in the docs. */
const PROJECTS = { typescript: 'ts', react: 'tsx', vue: 'vue', vscode: undefined };
const run = promisify(execFile);

export type Project = keyof typeof PROJECTS;

/** The package as npm packs it, installed in projects in a temporary folder. */
export interface PackedPackage {
  /** The path of the archive that npm would publish. */
  readonly archive: string;
  /** The path of the installed package. */
  readonly installed: string;
  /** The path of a project with the installed package. */
  readonly project: (name: Project) => string;
  readonly remove: () => void;
}

/** Packs the built package, and installs it beside copies of the small projects. */
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
 * Runs a command of an installed package.
 *
 * @param path the path of the command's file in node_modules
 * @returns whether the command succeeded, and its output
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

/** The examples of a language in docs/frameworks.md. Each block is one file. */
export function documentedLines(language: string | undefined): readonly string[] {
  const blocks = readFileSync(DOCS, 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gms);
  return Array.from(blocks)
    .filter(([, fence]) => fence === language)
    .map(([, , lines = '']) => lines);
}
