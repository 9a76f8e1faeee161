import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { explainFailure } from '../../src/snippet-builder/explain-failure.js';
import { en } from '../../src/snippet-builder/words/en.js';
import { countSkipped } from '../../src/snippet-builder/skipped-items.js';
import { failureSentences } from '../../src/messages/failure-sentences.js';
import type { FailureCode } from '../../src/index.js';
import type { ServerAnswers } from '../../src/snippet-builder/state.js';

const docs = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8');
const clues = { serverAnswers: undefined, isSecure: false };

describe('the text for a failure', () => {
  test('says the problem and the remedy, for every code', () => {
    const codes = Object.keys(failureSentences) as FailureCode[];
    const titles = codes.map((code) => {
      const { title, advice } = explainFailure(
        { code, address: 'https://publisher.example/' },
        clues,
        en,
      );
      assert.ok(title, code);
      assert.ok(advice, code);
      assert.ok(docs.includes(`### \`${code}\``), code);
      return title;
    });
    assert.equal(new Set(titles).size, codes.length);
  });

  test('tells a server that allows no other site from a server that cannot be reached', () => {
    const failure = { code: 'feed-unreachable', address: 'https://publisher.example/' } as const;
    const explain = (serverAnswers: ServerAnswers | undefined) =>
      explainFailure(failure, { serverAnswers, isSecure: true }, en);
    for (const answers of ['own-site', 'cached'] as const) {
      assert.equal(explain(answers).technical, 'access-control-allow-origin: *');
    }
    assert.match(explain('own-site').title, /does not let other sites/);
    assert.match(explain('cached').title, /permission of another page/);
    assert.match(explain('nobody').title, /Nothing answers/);
    assert.match(explain(undefined).advice, /Finding out/);
  });

  test('says that a secure page must not read an insecure feed', () => {
    const failure = { code: 'feed-unreachable', address: 'http://publisher.example/' } as const;
    const secure = explainFailure(failure, { serverAnswers: 'nobody', isSecure: true }, en);
    assert.match(secure.title, /not secure/);
    assert.match(secure.advice, /https:\/\//);
    assert.doesNotMatch(explainFailure(failure, clues, en).title, /secure/);
  });
});

describe('the number of skipped items', () => {
  test('counts an item once, however many problems it has, and no item that is shown', () => {
    const skipped = countSkipped([
      { code: 'invalid', path: 'items[2].id' },
      { code: 'missing', path: 'items[2].id' },
      { code: 'invalid', path: 'items[4]' },
      { code: 'missing', path: 'items[5].attachments[0].url' },
      { code: 'missing', path: 'title' },
    ]);
    assert.equal(skipped, 2);
  });
});
