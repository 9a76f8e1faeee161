import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseRichText } from '../feed/parse-rich-text.js';
import { plainText } from '../../src/publications/rich-text.js';
import { growsLinearly } from '../growth.js';

describe('a text without markup', () => {
  for (const [html, text] of [
    [
      '10<sup>6</sup> people in 40 km<sup>2</sup>, in 2023<sup>4</sup>.',
      '10⁶ people in 40 km², in 2023⁴.',
    ],
    ['H<sub>2</sub>O, CO<sub>2</sub>e, PM<sub>2.5</sub>', 'H₂O, CO₂e, PM₂.₅'],
    [
      '10<sup>n+1</sup> 10<sup>-6</sup> 10<sup>−6</sup> 10<sup>(n−1)</sup>',
      '10ⁿ⁺¹ 10⁻⁶ 10⁻⁶ 10⁽ⁿ⁻¹⁾',
    ],
    ['2<sup>k</sup> 2<sup>x/2</sup> T<sub>c</sub> x<sub>max</sub>', '2^k 2^(x/2) T_c x_(max)'],
    ['2<sup>2<sup>k</sup></sup>', '2^(2^k)'],
    ['as said<sup>4, 5</sup> and said<sup><a href="#fn">6</a></sup>', 'as said⁴, ⁵ and said⁶'],
    ['in 2023<a href="#fn"><sup>4</sup></a> and 2023<sup>[4]</sup>', 'in 2023⁴ and 2023[4]'],
    ['٢٠٢٣<sup>٤</sup> 2023<sup>iv</sup> as said<sup>iv</sup>', '٢٠٢٣^٤ 2023iv as said^(iv)'],
    ['m<sup>²</sup> 20<sup>°</sup>C word<sup>*</sup> <sup>†</sup>', 'm² 20°C word* †'],
    [
      '1<sup>st</sup> 21<sup>nd</sup> XX<sup>e</sup> 1.<sup>er</sup> M<sup>me</sup>',
      '1st 21nd XXe 1.er Mme',
    ],
    ['n<sup>o</sup> 2<sup>a</sup> Word<sup>TM</sup>', 'nº 2ª WordTM'],
    ['<ruby>漢字<rt>かんじ</rt></ruby>です', '漢字(かんじ)です'],
    ['<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</ruby>', '漢(かん)字(じ)'],
    ['<table><tr><td>12</td><td>34</td></tr></table>', '12 34'],
  ] as const) {
    test(`keeps what the look says: ${html}`, () =>
      assert.equal(plainText(parseRichText(html)), text));
  }

  test('never runs a superscript number into the number before it', () => {
    for (const inside of ['6', '٦', '६', '6a', '6 ', '[6]', '½', '六', 'q6', '6\u2044a']) {
      const text = plainText(parseRichText(`10<sup>${inside}</sup>`));
      assert.doesNotMatch(text, /^10[\p{L}\p{Nd}]/u, text);
    }
  });

  test('takes time in proportion to the number of superscripts', () => {
    const read = (count: number): void =>
      void plainText([
        { name: 'p', children: Array(count).fill({ name: 'sup', children: ['1'] }) },
      ]);
    assert.ok(growsLinearly(read, 20_000));
  });
});
