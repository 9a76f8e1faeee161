/** The scripts of the contenders, bundled as our own script is. */
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
 * A module of `client/` with all that it imports, as one minified ES module: with Lit's production
 * build, and with the white space of templates and styles left out. Made once a process.
 *
 * @param name - The module's file name, without `.ts`.
 * @throws when a module is not found
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

/** Takes the types away and looks at nothing else: `npm run typecheck` has read these files. */
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
