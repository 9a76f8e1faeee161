/** What the shipped scripts say in fewer kinds of words means what it meant. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rollup } from 'rollup';
import { shortSyntax } from '../../scripts/rollup/short-syntax.mjs';

/** A module as the build writes it, before it is made small. */
async function short(source: string): Promise<string> {
  const build = await rollup({
    input: 'module',
    treeshake: false,
    plugins: [{ name: 'module', resolveId: (id) => id, load: () => source }, shortSyntax()],
  });
  const { output } = await build.generate({});
  await build.close();
  return output[0].code;
}

/** What a module exports as `result`. */
async function resultOf(source: string): Promise<unknown> {
  const address = `data:text/javascript,${encodeURIComponent(source)}`;
  const { result } = (await import(address)) as { readonly result: unknown };
  return result;
}

const MODULES: Readonly<Record<string, string>> = {
  'a function that is called above it': `
    export const result = double(2);
    function double(number) { return number * 2; }`,
  'functions that call each other, one of them exported': `
    export function isEven(n) { return n === 0 || isOdd(n - 1); }
    function isOdd(n) { return n !== 0 && isEven(n - 1); }
    export const result = [isEven(4), isOdd(4)];`,
  'parameters of every kind, and none': `
    function all(a, { b = 2 } = {}, [c] = [3], ...rest) { return [a, b, c, rest, none()]; }
    function none() { return 'none'; }
    export const result = all(1, undefined, undefined, 4, 5);`,
  'a function that waits': `
    async function later() { const value = await 1; return value + 1; }
    export const result = await later();`,
  'functions that no arrow can be': `
    function* count() { yield 1; yield 2; }
    function sum() { return [...arguments].reduce((a, b) => a + b); }
    function own() { return this.name; }
    export const result = [...count(), sum(3, 4), own.call({ name: 'own' })];`,
  'loops and blocks that keep a value each': `
    const tell = [];
    for (const value of [1, 2]) { const twice = value * 2; tell.push(() => twice); }
    export const result = tell.map((one) => one());`,
  'words that only look like code': `
    const text = 'const function a() {}'; // const
    export const result = [text, /const/.source, \`const \${text}\`];`,
  'an object that is returned': `
    function make() { return { kind: 'const' }; }
    export const result = make();`,
};

describe('a module in short syntax', () => {
  for (const [name, source] of Object.entries(MODULES)) {
    test(`comes to the same with ${name}`, async () => {
      assert.deepEqual(await resultOf(await short(source)), await resultOf(source));
    });
  }

  test('has no constants, and no functions but those that must be', async () => {
    const code = (await Promise.all(Object.values(MODULES).map(short))).join('\n');
    const plain = code.replace(/'[^']*'|`[^`]*`|\/\/.*|\/const\//g, '');
    assert.doesNotMatch(plain, /\bconst\b/);
    assert.deepEqual(plain.match(/function\*? \w+/g)?.sort(), [
      'function own',
      'function sum',
      'function* count',
    ]);
  });
});
