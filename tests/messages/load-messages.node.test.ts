import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadMessages, messagesFor } from '../../src/messages/load-messages.js';

describe('the words of a language, on a server', () => {
  it('are there as soon as they are loaded, and no timer keeps the process alive', async () => {
    const timers = () =>
      process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    const before = timers();
    await loadMessages();
    assert.equal(messagesFor('th')?.locale, 'th');
    // Other tests in this process may have ended theirs meanwhile.
    assert.ok(timers() <= before);
  });

  it('come with those of all languages, and English ones stand in for a language without', () => {
    assert.equal(messagesFor('ur-PK')?.locale, 'ur');
    assert.equal(messagesFor('sw')?.locale, 'en');
  });
});
