import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decodeEntities } from '../../src/feed/entities.js';
import './odd-readers.js';

describe('character references', () => {
  for (const [written, decoded] of [
    ['Care &amp; shelter', 'Care & shelter'],
    ['&lt;i&gt; &quot;x&quot; &apos;y&apos;', '<i> "x" \'y\''],
    ['survivors&#8217; needs', 'survivors’ needs'],
    ['survivors&#x2019; needs', 'survivors’ needs'],
    ['survivors&#X2019; needs', 'survivors’ needs'],
    ['&#039;care&#039;', "'care'"],
    ['a&nbsp;b&hellip; &ndash; &mdash; &laquo;c&raquo;', 'a\u00a0b… – — «c»'],
    ['caf&eacute; &Eacute;cole &ntilde; &ccedil;a &Uuml;ber &atilde;', 'café École ñ ça Über ã'],
    ['&lrm;&rlm;&zwj;&zwnj;&shy;', '\u200e\u200f\u200d\u200c\u00ad'],
    ['&#128512; &#x1F600;', '😀 😀'],
    ['Stra&szlig;e &aring; &Oslash; &aelig; &THORN;', 'Straße å Ø æ Þ'],
    ['c&oelig;ur &scaron; &Yuml; &zcaron;', 'cœur š Ÿ ž'],
    ['5 &plusmn; 2, m&sup2;, &frac12; &ordf;', '5 ± 2, m², ½ ª'],
    ['&alpha;&Omega;&sigmaf;&sigma; &dagger;&Dagger; &prime;&Prime;', 'αΩςσ †‡ ′″'],
    ['&rarr; &rArr; &isin; &notin; &there4; &le; &lang;', '→ ⇒ ∈ ∉ ∴ ≤ ⟨'],
    ['&lstrok; &sdot; &Eogon;&zdot;&odblac;&abreve;&amacr;', '&lstrok; ⋅ Ężőăā'],
    ['AT&AMP;T', 'AT&T'],
    ['&copy 2024, caf&eacute, a&nbsp b &lt', '© 2024, café, a\u00a0 b <'],
    ['&#8217s &#x2019 &#233t', '’s ’ ét'],
    ['&#128; &#150; &#x99; &#x9F;', '€ – ™ Ÿ'],
    ['&#129;&#x9d;', '\u0081\u009d'],
  ] as const) {
    test(`“${written}” reads “${decoded}”`, () => assert.equal(decodeEntities(written), decoded));
  }

  test('are decoded once only', () => {
    assert.equal(decodeEntities('&amp;lt;'), '&lt;');
    assert.equal(decodeEntities('&amp;amp;amp;'), '&amp;amp;');
    assert.equal(decodeEntities('&#38;lt;'), '&lt;');
    assert.equal(decodeEntities('&#x26;#60;'), '&#60;');
  });

  for (const text of [
    'R&D',
    'AT&T;',
    '&bogus;',
    '&bacute;',
    '&apos',
    '&hellip',
    '&Alpha',
    '&ampere',
    '&toString;',
    '&thetasyms;',
    '&;',
    '&#;',
    '&#x;',
    '&#abc;',
    '&constructor;',
    '& amp;',
    'https://publisher.example/?a=1&copy=2',
  ]) {
    test(`“${text}” stays as it is written`, () => assert.equal(decodeEntities(text), text));
  }

  for (const text of ['&#0;', '&#xD800;', '&#xDFFF;', '&#x110000;', '&#99999999999999999999;']) {
    test(`${text} is not a character, and becomes U+FFFD`, () =>
      assert.equal(decodeEntities(text), '\ufffd'));
  }

  test('of older names need no end between tags of HTML, except in addresses', () => {
    for (const [written, decoded] of [
      ['gr&uumln', 'grün'],
      ['&nbspword', '\u00a0word'],
      ['I’m &notit; I tell you', 'I’m ¬it; I tell you'],
      ['?a=1&copyright', '?a=1©right'],
      ['&hellipses &thetasymx', '&hellipses &thetasymx'],
    ] as const) {
      assert.equal(decodeEntities(written, true), decoded);
      assert.equal(decodeEntities(written), written);
    }
  });

  test('of any character, decimal or hexadecimal, give that character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }), (character) => {
        const code = character.codePointAt(0) ?? 0;
        // HTML reads the numbers 128 to 159 as Windows-1252.
        fc.pre(code > 0 && (code < 128 || code > 159));
        assert.equal(decodeEntities(`&#${code};`), character);
        assert.equal(decodeEntities(`&#x${code.toString(16)};`), character);
      }),
    );
  });

  test('in any text: well-formed text stays well-formed, text without “&” stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.ok(decodeEntities(text).isWellFormed());
        const without = text.replaceAll('&', '');
        assert.equal(decodeEntities(without), without);
        assert.equal(decodeEntities(text.replaceAll('&', '&amp;')), text);
      }),
    );
  });
});
