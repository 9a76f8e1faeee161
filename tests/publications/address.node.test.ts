import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { comparable as formOf } from '../../src/publications/address.js';
import { parseUrl } from '../../src/publications/parse-url.js';
import { findPublication } from '../../src/publications/publication.js';
import { aPublication } from './a-publication.js';

/** How an address is compared, once the browser has read it. */
const comparable = (address: string): string | undefined => {
  const href = parseUrl(address)?.href;
  return href && formOf(href);
};

describe('two addresses', () => {
  for (const [one, other] of [
    ['https://publisher.example/%ce%b5/', 'https://publisher.example/%CE%B5/'],
    ['https://publisher.example/ε/', 'https://publisher.example/%ce%b5/'],
    ['https://publisher.example/%7eann/%61', 'https://publisher.example/~ann/a'],
    ['HTTPS://PUBLISHER.example', 'https://publisher.example/'],
    ['https://publisher.example:443/a', 'https://publisher.example/a'],
    ['http://publisher.example:80/', 'http://publisher.example'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
    ['https://publisher.example/a/../b', 'https://publisher.example/b'],
    ['https://publisher.example/?q=%c3%a9', 'https://publisher.example/?q=é'],
  ] as const) {
    test(`${one} and ${other} are the same`, () =>
      assert.equal(comparable(one), comparable(other)));
  }

  for (const [one, other] of [
    ['https://publisher.example/a%2Fb', 'https://publisher.example/a/b'],
    ['https://publisher.example/a%3Fb', 'https://publisher.example/a?b'],
    ['https://publisher.example/%2541', 'https://publisher.example/A'],
    ['https://publisher.example/A', 'https://publisher.example/a'],
    ['https://publisher.example/a', 'https://publisher.example/a/'],
    ['https://publisher.example/?id=1', 'https://publisher.example/?id=2'],
    ['http://publisher.example/', 'https://publisher.example/'],
    ['https://publisher.example:8443/', 'https://publisher.example/'],
  ] as const) {
    test(`${one} and ${other} are not the same`, () =>
      assert.notEqual(comparable(one), comparable(other)));
  }

  test('are the same however each character of them is escaped', () => {
    const path = fc.string({
      unit: fc.constantFrom(...Array.from('abzAZ09-._~éεก')),
      minLength: 1,
      maxLength: 8,
    });
    const escaped = (text: string, choose: readonly boolean[], isLower: boolean): string =>
      Array.from(text)
        .map((letter, index) => {
          if (!choose[index % choose.length]) return letter;
          const bytes = [...new TextEncoder().encode(letter)];
          const escapes = bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
          return isLower ? escapes : escapes.toUpperCase();
        })
        .join('');
    const choice = fc.array(fc.boolean(), { minLength: 1 });
    fc.assert(
      fc.property(path, choice, choice, (text, some, others) => {
        // A path of dots alone means another folder.
        const own = `https://publisher.example/x${text}`;
        const one = `https://publisher.example/x${escaped(text, some, true)}`;
        const other = `https://PUBLISHER.example:443/x${escaped(text, others, false)}`;
        assert.equal(comparable(one), comparable(own));
        assert.equal(comparable(other), comparable(own));
        const publication = aPublication({ id: '1', url: new URL(one).href });
        assert.equal(findPublication([publication], other), publication);
      }),
    );
  });

  test('of any text do not throw, and the form stays if it is compared again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (text) => {
        const form = comparable(text);
        if (form !== undefined) assert.equal(comparable(form), form);
      }),
    );
  });
});
