/**
 * Checks the types and lints, as `npm run typecheck` and `npm run lint` do one after the other: here
 * both read one program, which takes most of the time of each. A step of `npm test`.
 */
import { ESLint } from 'eslint';
import ts from 'typescript';
import { ROOT } from './files/root.mjs';
import { leaveCounts } from './testing/reporters/results.mjs';

process.chdir(ROOT);
const config = ts.getParsedCommandLineOfConfigFile(
  'tsconfig.json',
  {},
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (problem) => report([problem]) },
);
if (!config) process.exit(1);

const program = ts.createProgram(config.fileNames, config.options);
const problems = [...config.errors, ...ts.getPreEmitDiagnostics(program)];
report(problems);

const eslint = new ESLint({
  overrideConfig: {
    files: ['**/*.ts', '**/*.mjs'],
    // It is in no project, so it gets a program of its own.
    ignores: ['eslint.config.mjs'],
    languageOptions: { parserOptions: { programs: [program], projectService: false } },
  },
});
const results = await eslint.lintFiles('.');
const formatter = await eslint.loadFormatter('stylish');
const found = await formatter.format(results);
if (found) console.log(found);

const isClean = results.every(({ errorCount, warningCount }) => errorCount + warningCount === 0);
const outcomes = [problems.length === 0, isClean];
const passed = outcomes.filter(Boolean).length;
leaveCounts({ passed, failed: outcomes.length - passed, skipped: 0 });
process.exitCode = passed === outcomes.length ? 0 : 1;

/** @param {readonly import('typescript').Diagnostic[]} diagnostics */
function report(diagnostics) {
  if (diagnostics.length === 0) return;
  console.log(
    ts.formatDiagnostics(diagnostics, {
      getCurrentDirectory: () => ROOT,
      getCanonicalFileName: (name) => name,
      getNewLine: () => '\n',
    }),
  );
}
