import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { checkUrl } from '../../src/feed/url.js';
import { ADDRESS } from './an-item.js';

describe('an address of a feed', () => {
  for (const [written, url] of [
    ['https://publisher.example/a', 'https://publisher.example/a'],
    ['http://publisher.example/a?b=c&d#e', 'http://publisher.example/a?b=c&d#e'],
    ['HTTPS://Publisher.Example', 'https://publisher.example/'],
    ['/reports/a', 'https://publisher.example/reports/a'],
    ['a.html', 'https://publisher.example/feeds/a.html'],
    ['../a', 'https://publisher.example/a'],
    ['?p=1', 'https://publisher.example/feeds/reports.json?p=1'],
    ['//cdn.example/a', 'https://cdn.example/a'],
    ['https:\\\\publisher.example\\a', 'https://publisher.example/a'],
    [' https://publisher.example/a\n', 'https://publisher.example/a'],
    ['ht\ttps://publisher.example/a', 'https://publisher.example/a'],
    ['https://publisher.example/รายงาน', `https://publisher.example/${encodeURI('รายงาน')}`],
  ] as const) {
    test(`${JSON.stringify(written)} leads to ${url}, as a link and as a file`, () => {
      assert.deepEqual(checkUrl(written, ADDRESS, 'link'), { url });
      assert.deepEqual(checkUrl(written, ADDRESS, 'file'), { url });
    });
  }

  test('with mailto: is for links only', () => {
    const written = 'MailTo:office@publisher.example';
    assert.deepEqual(checkUrl(written, ADDRESS, 'link'), {
      url: 'mailto:office@publisher.example',
    });
    assert.deepEqual(checkUrl(written, ADDRESS, 'file'), { problem: 'unsafe-url' });
  });

  for (const written of [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' \u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'j\ta\tv\ta\tscript\r\n:alert(1)',
    'javascript://publisher.example/%0aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://publisher.example/1',
    'filesystem:https://publisher.example/1',
    'file:///etc/passwd',
    'ftp://publisher.example/a',
    'ws://publisher.example/',
    'tel:+66',
    'about:blank',
    'view-source:https://publisher.example/',
    'intent://publisher.example/#Intent;end',
    'urn:isbn:0451450523',
    'https://user@publisher.example/',
    'https://user:password@publisher.example/',
    'https://:password@publisher.example/',
    'https://bank.example@publisher.example/',
    '//user@publisher.example/',
    'javascript\u003aalert(1)',
  ]) {
    test(`${JSON.stringify(written)} is not safe`, () => {
      assert.deepEqual(checkUrl(written, ADDRESS, 'link'), { problem: 'unsafe-url' });
      assert.deepEqual(checkUrl(written, ADDRESS, 'file'), { problem: 'unsafe-url' });
    });
  }

  for (const written of [
    'https://',
    'http://a b/',
    'https://[::1',
    'https://publisher.example:99999/',
  ]) {
    test(`${JSON.stringify(written)} is not an address`, () =>
      assert.deepEqual(checkUrl(written, ADDRESS, 'link'), { problem: 'invalid' }));
  }

  test('that is relative is refused if the feed’s address is not known', () => {
    assert.deepEqual(checkUrl('/a', undefined, 'link'), { problem: 'invalid' });
    assert.deepEqual(checkUrl('https://a.example/', undefined, 'link'), {
      url: 'https://a.example/',
    });
  });

  test('of any text never throws, and is an http, https or mailto address without a password', () => {
    const scheme = fc.constantFrom(
      'javascript:',
      'data:',
      'https://',
      'mailto:',
      'HTTP:',
      '\t',
      '',
    );
    fc.assert(
      fc.property(scheme, fc.webUrl(), fc.string(), fc.boolean(), (scheme, web, text, isWeb) => {
        const { url, problem } = checkUrl(scheme + (isWeb ? web : text), ADDRESS, 'link');
        assert.equal(url === undefined, problem !== undefined);
        if (!url) return;
        assert.match(url, /^(?:https?:\/\/|mailto:)/);
        const { username, password } = new URL(url);
        assert.equal(username + password, '');
      }),
    );
  });
});
