/** The modules of each script, as the build recorded them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the built files. */
export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

const made = JSON.parse(readFileSync(join(DIST, 'demo/modules.json'), 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, string>>>
>;

/** The paths of all scripts in dist/cdn. */
export const SCRIPTS: readonly string[] = Object.keys(made);

/** The paths of the modules with code in a script. */
export const modulesOf = (script: string): readonly string[] => Object.keys(made[script] ?? {});

/** The SHA-256 (hex) of a module's code when it was bundled into a script. */
export const hashIn = (script: string, module: string): string | undefined =>
  made[script]?.[module];
