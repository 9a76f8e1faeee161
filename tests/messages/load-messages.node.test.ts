import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadMessages, messagesFor } from '../../src/messages/load-messages.js';

describe('the words of a language, on a server', () => {
  it('are there as soon as they are loaded, and no timer keeps the process alive', async () => {
    const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout');
    const before = timers();
    await loadMessages('th');
    assert.equal(messagesFor('th')?.locale, 'th');
    assert.deepEqual(timers(), before);
  });

  it('do not fill its memory: of more than 500 languages the oldest are forgotten', async () => {
    await loadMessages('vi');
    const others = Array.from({ length: 500 }, (_, index) => `qaa-x-${String(index)}`);
    await Promise.all(others.map(loadMessages));
    assert.equal(messagesFor('vi'), undefined);
    assert.equal(messagesFor(others[0]!)?.locale, 'en');
    await loadMessages('vi');
    assert.equal(messagesFor('vi')?.locale, 'vi');
  });
});
