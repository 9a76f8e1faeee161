import assert from 'node:assert/strict';
import { afterEach, describe, mock, test } from 'node:test';
import { parseFeedText, parseFeedTextInTurns } from '../../src/feed/parse-feed-text.js';
import { ADDRESS, feedOf } from './an-item.js';

const text = (count: number): string =>
  JSON.stringify(
    feedOf(
      Array.from({ length: count }, (_, index) => ({ id: String(index), content_text: 'Text' })),
    ),
  );

/** Lets every look at the clock find it so many ms later. */
function slowDown(ms: number): void {
  let now = 0;
  mock.method(performance, 'now', () => (now += ms));
}

/** How often the page had its turn until a promise was kept. */
async function turnsUntil(kept: Promise<unknown>): Promise<number> {
  let turns = 0;
  let isKept = false;
  void kept.then(() => (isKept = true));
  const count = (): void => {
    if (isKept) return;
    turns++;
    setTimeout(count);
  };
  setTimeout(count);
  await kept;
  return turns;
}

describe('a feed that takes long to read', () => {
  afterEach(() => mock.restoreAll());

  test('leaves the page its turn again and again', async () => {
    slowDown(3);
    assert.ok((await turnsUntil(parseFeedTextInTurns(text(100), ADDRESS))) > 10);
  });

  test('comes to the same as one that is read at once', async () => {
    slowDown(3);
    assert.deepEqual(
      await parseFeedTextInTurns(text(100), ADDRESS),
      parseFeedText(text(100), ADDRESS),
    );
    assert.deepEqual(await parseFeedTextInTurns('{', ADDRESS), parseFeedText('{', ADDRESS));
  });

  test('is not held up where it does not take long', async () => {
    slowDown(0.01);
    assert.equal(await turnsUntil(parseFeedTextInTurns(text(100), ADDRESS)), 0);
  });
});
