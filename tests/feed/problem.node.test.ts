import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { failureSentences } from '../../src/messages/failure-sentences.js';
import { SEVERITIES } from '../../src/publisher/check/check-code.js';

const read = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The codes of a union type in src/feed/problem.ts. */
function codesOf(type: string): readonly string[] {
  const [, union = ''] =
    new RegExp(`type ${type} =([^;]+);`).exec(read('src/feed/problem.ts')) ?? [];
  return Array.from(union.matchAll(/'([^']+)'/g), ([, code = '']) => code);
}

const failures = codesOf('FailureCode');
const problems = codesOf('ProblemCode');

describe('the docs of failures and problems', () => {
  const headings = Array.from(
    read('docs/problems.md').matchAll(/^### `([^`]+)`$/gm),
    ([, code]) => code,
  );

  test('are compared with more than five codes of each kind', () =>
    assert.ok(failures.length > 5 && problems.length > 5));

  for (const code of [...failures, ...problems]) {
    test(`have an entry for ${code}`, () => assert.ok(headings.includes(code)));
  }

  test('have one entry for each code, and no other entry', () => {
    const all = new Set([...failures, ...problems, ...Object.keys(SEVERITIES)]);
    assert.deepEqual([...headings].sort(), [...all].sort());
  });
});

describe('the entry of each failure', () => {
  const [, part = ''] = read('docs/problems.md').split(/^## /m);
  for (const code of failures) {
    test(`has the cause of ${code}, a “Readers see” and a “Do”`, () => {
      const [, rest = ''] = part.split(`### \`${code}\`\n`);
      const [entry = ''] = rest.split('\n### ');
      const texts = entry.split(/\*\*(?:Readers see|Do:)\*\*/);
      assert.equal(texts.length, 3);
      assert.ok(texts.every((text) => text.trim()));
    });
  }

  test('is there for the refusals of the iframe page, too', () => {
    const [, union = ''] =
      /type Refusal =([^;]+);/.exec(read('src/embed/iframe-page/embed.ts')) ?? [];
    const codes = Array.from(union.matchAll(/'([^']+)'/g), ([, code = '']) => code);
    assert.ok(codes.length > 1);
    for (const code of codes) assert.ok(part.includes(`### \`${code}\`\n`), code);
  });
});

test('the console has one sentence for each failure code, and no more', () =>
  assert.deepEqual(Object.keys(failureSentences).sort(), [...failures].sort()));
