import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { serverName } from '../../src/elements/shared/server-name.js';

const PAGE = 'partner.example';

/** What people write around a host, and what never is part of its name. */
const around = fc.record({
  scheme: fc.constantFrom('http', 'https', 'HTTPS'),
  slashes: fc.constantFrom('//', '\\\\', '/\\'),
  user: fc.webFragments().map(encodeURIComponent),
  password: fc.webFragments().map(encodeURIComponent),
  path: fc.webPath(),
  query: fc.webQueryParameters(),
  fragment: fc.webFragments(),
});

const host = fc.oneof(
  fc.domain(),
  fc.ipV4(),
  fc.ipV6().map((ip) => `[${ip}]`),
);
const port = fc.option(fc.integer({ min: 1, max: 65_535 }), { nil: undefined });

describe('the name of the server that a reader agrees to ask', () => {
  test('is the host and the port of any address, and nothing else of it', () => {
    fc.assert(
      fc.property(host, port, around, (name, number, parts) => {
        const given = number === undefined ? name : `${name}:${String(number)}`;
        const { scheme, slashes, user, password, path, query, fragment } = parts;
        const login = user || password ? `${user}:${password}@` : '';
        const address = `${scheme}:${slashes}${login}${given}${path}?${query}#${fragment}`;
        const plain = new URL(`${scheme}://${given}`).host;
        assert.equal(serverName(address, PAGE), plain);
      }),
    );
  });

  test('is in lower case, and in letters that cannot be mistaken for others', () => {
    const letters = fc.constantFrom('bücher', 'раypal', 'ไทย', 'ＦＥＥＤＳ', 'straße');
    fc.assert(
      fc.property(letters, (word) => {
        assert.match(serverName(`https://${word}.example/feed.json`, PAGE), /^[a-z0-9.-]+$/);
      }),
    );
  });

  test('is left out if it is the page’s own server', () => {
    assert.equal(serverName('https://partner.example/feed.json', PAGE), '');
    assert.equal(
      serverName('https://partner.example:8443/feed.json', PAGE),
      'partner.example:8443',
    );
  });

  test('is empty if there is no address', () => assert.equal(serverName(undefined, PAGE), ''));
});
