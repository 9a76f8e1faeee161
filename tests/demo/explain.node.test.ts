import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { explainFailure } from '../../demo/snippet-builder/explain-failure.js';
import { reportProblems } from '../../demo/snippet-builder/explain-problems.js';
import { failureSentences } from '../../src/messages/failure-sentences.js';
import type { FailureCode, ProblemCode } from '../../src/index.js';

const docs = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8');
const clues = { serverAnswers: undefined, isSecure: false };

describe('the text for a failure', () => {
  test('says the problem and the remedy, for every code', () => {
    const codes = Object.keys(failureSentences) as FailureCode[];
    const titles = codes.map((code) => {
      const { title, advice } = explainFailure({ code }, clues);
      assert.ok(title, code);
      assert.ok(advice, code);
      assert.ok(docs.includes(`### \`${code}\``), code);
      return title;
    });
    assert.equal(new Set(titles).size, codes.length);
  });

  test('tells a server that allows no other site from a server that cannot be reached', () => {
    const failure = { code: 'feed-unreachable', address: 'https://publisher.example/' } as const;
    const there = explainFailure(failure, { serverAnswers: true, isSecure: true });
    assert.equal(there.technical, 'access-control-allow-origin: *');
    assert.match(
      explainFailure(failure, { serverAnswers: false, isSecure: true }).title,
      /Nothing answers/,
    );
    assert.match(explainFailure(failure, clues).advice, /Finding out/);
  });

  test('says that a secure page must not read an insecure feed', () => {
    const failure = { code: 'feed-unreachable', address: 'http://publisher.example/' } as const;
    const secure = explainFailure(failure, { serverAnswers: false, isSecure: true });
    assert.match(secure.title, /not secure/);
    assert.match(secure.advice, /https:\/\//);
    assert.doesNotMatch(explainFailure(failure, clues).title, /secure/);
  });
});

describe('the report on a feed', () => {
  test('counts an item once, however many problems it has', () => {
    const report = reportProblems(
      [
        { code: 'invalid', path: 'items[2].id' },
        { code: 'missing', path: 'items[2].id' },
        { code: 'invalid', path: 'items[4]' },
        { code: 'missing', path: 'items[5].attachments[0].url' },
        { code: 'missing', path: 'title' },
      ],
      4,
    );
    assert.deepEqual([report.skipped, report.total], [2, 6]);
    assert.deepEqual(
      report.reasons.map(({ code, paths }) => [code, paths]),
      [
        ['missing', ['items[2].id']],
        ['invalid', ['items[4]']],
      ],
    );
    assert.deepEqual(
      report.others.map(({ code, paths }) => [code, paths]),
      [['missing', ['items[5].attachments[0].url', 'title']]],
    );
  });

  test('has a text and an entry in the docs for every problem', () => {
    const codes = [...docs.matchAll(/^### `([a-z-]+)`$/gm)].map(([, code]) => code ?? '');
    const problems = codes.slice(codes.indexOf('missing')) as ProblemCode[];
    assert.ok(problems.length >= 10);
    const { others } = reportProblems(
      problems.map((code) => ({ code, path: 'version' })),
      1,
    );
    for (const { code, words } of others) assert.ok(words, code);
    assert.equal(new Set(others.map(({ words }) => words)).size, problems.length);
  });
});
