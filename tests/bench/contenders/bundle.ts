/** Bundles the scripts of the contenders in the way of our own script. */
import { dirname, join } from 'node:path';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup, type Plugin } from 'rollup';
import ts from 'typescript';
import { ROOT } from '../../../scripts/files/root.mjs';
import tsconfig from '../../../tsconfig.json' with { type: 'json' };

const CLIENT = join(ROOT, 'tests/bench/contenders/client');

const bundles = new Map<string, Promise<string>>();

/**
 * Bundles a module of `client/` with its imports into one minified ES module.
 *
 * It uses Lit's production build, and removes white space from templates and styles. Each module is
 * bundled once in a process.
 *
 * @param name - The module's file name, without `.ts`.
 * @throws Error if a module is not found.
 */
export function bundle(name: string): Promise<string> {
  const made = bundles.get(name) ?? make(join(CLIENT, `${name}.ts`));
  bundles.set(name, made);
  return made;
}

async function make(input: string): Promise<string> {
  const build = await rollup({
    input,
    plugins: [
      withoutTypes(),
      nodeResolve({ browser: true, exportConditions: ['production', 'browser', 'default'] }),
      literalsHtmlCssMinifier({
        include: [`${CLIENT}/*.ts`],
        failOnError: true,
        options: { minifyOptions: { conservativeCollapse: true, removeAttributeQuotes: true } },
      }),
      terser({
        ecma: 2020,
        module: true,
        toplevel: true,
        compress: { passes: 3 },
        format: { comments: /^!/ },
      }),
    ],
  });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  return output[0].code;
}

/** Removes the types without a check, because `npm run typecheck` checks these files. */
function withoutTypes(): Plugin {
  const { options: compilerOptions } = ts.convertCompilerOptionsFromJson(
    tsconfig.compilerOptions,
    ROOT,
  );
  return {
    name: 'without-types',
    resolveId(source, importer) {
      if (!importer?.endsWith('.ts') || !source.startsWith('.')) return null;
      return join(dirname(importer), source.replace(/\.js$/, '.ts'));
    },
    transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      return { code: ts.transpileModule(code, { compilerOptions }).outputText, map: null };
    },
  };
}
