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

/** Makes the clock advance some ms with each call of `performance.now()`. */
function slowDown(ms: number): void {
  let now = 0;
  mock.method(performance, 'now', () => (now += ms));
}

/** The number of pauses for the page while a feed is read. */
async function turnsOf(items: number): Promise<number> {
  let turns = 0;
  let isRead = false;
  const count = (): void => {
    if (isRead) return;
    turns++;
    setTimeout(count);
  };
  setTimeout(count);
  await parseFeedTextInTurns(text(items), ADDRESS);
  isRead = true;
  return turns;
}

describe('a feed that takes long to read', () => {
  afterEach(() => mock.restoreAll());

  test('pauses for the page again and again', async () => {
    slowDown(3);
    assert.ok((await turnsOf(100)) > 10);
  });

  test('gives the same result as a feed that is read at once', async () => {
    slowDown(3);
    assert.deepEqual(
      await parseFeedTextInTurns(text(100), ADDRESS),
      parseFeedText(text(100), ADDRESS),
    );
    assert.deepEqual(await parseFeedTextInTurns('{', ADDRESS), parseFeedText('{', ADDRESS));
  });

  test('is not started in the task in which its last part arrived, if it is long', async () => {
    slowDown(0.0001);
    assert.equal(await turnsOf(4000), 1);
  });

  test('is read without a pause if it takes little time', async () => {
    slowDown(0.01);
    assert.equal(await turnsOf(100), 0);
  });
});
