/** What the build wrote down of the scripts: the modules that each is made of. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of what is built. */
export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

const made = JSON.parse(readFileSync(join(DIST, 'demo/modules.json'), 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;

/** The paths of all scripts in dist/cdn. */
export const SCRIPTS: readonly string[] = Object.keys(made);

/** The paths of the modules that something in a script came from. */
export const modulesOf = (script: string): readonly string[] => Object.keys(made[script] ?? {});

/** The SHA-256 (hex) of a module's code, as it was when it was bundled into a script. */
export const hashIn = (script: string, module: string): string | undefined =>
  made[script]?.[module];
