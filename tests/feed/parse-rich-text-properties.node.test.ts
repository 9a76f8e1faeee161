import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseRichText } from './parse-rich-text.js';
import { growsLinearly } from '../growth.js';
import { plainText, type RichText } from '../../src/publications/rich-text.js';
import { ADDRESS } from './an-item.js';

const NAMES = 'p ul ol li blockquote br a em strong q span sup sub ruby rt'.split(' ');

const anyName = fc.constantFrom(
  ...'p div ul ol li blockquote br a em i strong b q span h1 h6 table td img script style svg'.split(
    ' ',
  ),
  ...'template title textarea iframe noscript object select x-y math A SCRIPT Ul'.split(' '),
  ...'sup sub ruby rp rt foreignObject video dl dd tr st1:place constructor'.split(' '),
);
const anyAttribute = fc.oneof(
  fc.constantFrom(
    ' href="javascript:alert(1)"',
    ' href=" java\nscript:x"',
    " href='data:text/html,x'",
    ' href=https://a.example/',
    ' href="mailto:a@b.example"',
    ' href="&#106;avascript:x"',
    ' href="//user:pw@a.example"',
    ' lang=th',
    ' lang="x y"',
    ' dir=RTL',
    ' style="x"',
    ' onclick=x',
    ' title="<p>"',
    ' hidden',
    ' style="display:none"',
    ' start=3 value=-7 reversed',
    ' type=a',
    ' start=1e9 value="&#49;x"',
    ' =',
    '"',
    "='",
    '/',
  ),
  fc.string({ maxLength: 6 }).map((text) => ` ${text}`),
);
/** Text that begins as HTML and may end as anything. */
const anyHtml = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.constantFrom(
        '<',
        '</',
        '<!--',
        '-->',
        '<!',
        '<?',
        '>',
        '/>',
        '&lt;',
        '&',
        '\n\n',
        ' ',
        ']]>',
      ),
      fc
        .tuple(fc.constantFrom('<', '<', '</'), anyName, fc.array(anyAttribute, { maxLength: 3 }))
        .map(([start, name, attributes]) => `${start}${name}${attributes.join('')}>`),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('any HTML at all', () => {
  test('gives only allowed elements and checked addresses, and never throws', () => {
    fc.assert(
      fc.property(anyHtml, (html) => {
        const text = parseRichText(html, ADDRESS);
        assert.ok(text.every((node) => typeof node !== 'string' && isBlock(node.name)));
        assert.ok(depthOf(text) <= 60);
        visit(text, ({ name, href, lang, dir, number, isReversed, type, plain, ...others }) => {
          assert.ok(NAMES.includes(name), name);
          assert.deepEqual(Object.keys(others), ['children']);
          if (href !== undefined) {
            assert.equal(name, 'a');
            assert.match(href, /^(?:https?:\/\/[^@/]+\/|mailto:)/);
          }
          if (number !== undefined) assert.match(name + number, /^(?:ol|li)[-+]?\d{1,9}$/);
          if (type !== undefined) assert.match(name + type, /^ol[1aAiI]$/);
          if (isReversed !== undefined) assert.equal(name, 'ol');
          if (lang !== undefined) assert.doesNotThrow(() => new Intl.Locale(lang));
          if (plain !== undefined) assert.match(name, /^(?:su[bp]|rt)$/);
          assert.match(dir ?? 'auto', /^(?:ltr|rtl|auto)$/);
        });
      }),
      { numRuns: 1_000 },
    );
  });

  test('is not nested deeper than a page can render, and loses no text', () => {
    const html = fc.array(
      fc.constantFrom('<ul>', '<li>', '<blockquote>', '<b>', '<a>', '<p>', 'x'),
      {
        minLength: 100,
        maxLength: 400,
      },
    );
    fc.assert(
      fc.property(html, (parts) => {
        const text = parseRichText(parts.join(''));
        assert.ok(depthOf(text) <= 60);
        const written = parts.filter((part) => part === 'x').length;
        assert.equal(plainText(text).replaceAll(' ', '').length, written);
      }),
    );
  });

  test('keeps every word outside tags, in its order', () => {
    const word = fc.stringMatching(/^[a-z\u0e01-\u0e2e]{1,8}$/);
    const tag = fc.constantFrom(
      ...'p div ul ol li blockquote em b a span h2 td tr table center x-y br img dfn'
        .split(' ')
        .flatMap((name) => [`<${name}>`, `</${name}>`, `<${name} href="a>b" lang=en>`]),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(word, tag)), (parts) => {
        const text = parseRichText(parts.flat().join(''));
        const words = parts.map(([word]) => word).join('');
        assert.equal(plainText(text).replaceAll(' ', ''), words);
      }),
    );
  });

  test('shows nothing of a hidden element, and all after it', () => {
    const inside = fc
      .array(
        fc.oneof(
          fc.constant('secret '),
          fc
            .constantFrom(...'div ul ol blockquote table section em b span x-y video'.split(' '))
            .map((name) => `<${name}>secret</${name}>`),
          fc.constantFrom('<br>', '<img>', '<li>', '<td>', '</b>', '</x-y>', '<!-- -->'),
        ),
      )
      .map((parts) => parts.join(''));
    const attribute = fc.constantFrom('hidden', 'style="a:b; display : none"', 'hidden=""');
    const name = fc.constantFrom(...'div p section ul blockquote span x-y em'.split(' '));
    fc.assert(
      fc.property(name, attribute, inside, (name, attribute, inside) => {
        // A block ends a paragraph, so only inline elements are in it.
        fc.pre(name !== 'p' || !/<(?:div|ul|ol|bl|ta|se|li|td)/.test(inside));
        fc.pre(name !== 'x-y' || !inside.includes('x-y'));
        const html = `<div>Before <${name} ${attribute}>${inside}</${name}>after</div>`;
        assert.equal(plainText(parseRichText(html)).replace(/\s+/g, ' '), 'Before after');
      }),
    );
  });

  test('gives the text itself if it has no markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const text = raw.replace(/[<&]/g, '');
        assert.equal(plainText(parseRichText(text)), text.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});

describe('hostile HTML', () => {
  for (const [name, repeated, before = ''] of [
    ['unfinished tags', '<a '],
    ['unfinished attributes', '<a b="'],
    ['unfinished comments', '<!--'],
    ['dashes in a comment', '-- ', '<!--'],
    ['unfinished declarations', '<!'],
    ['unfinished end tags', '</'],
    ['open lists', '<ul>'],
    ['open items', '<ul><li>'],
    ['open links with text', '<ul><a>x'],
    ['open scripts', '<script>'],
    ['open pictures', '<svg '],
    ['unfinished ends of a script', '</script ', '<script>'],
    ['unfinished ends of a picture', '</svg ', '<svg>'],
    ['equals signs', '= ', '<a '],
    ['attributes', 'b ', '<a '],
    ['spaces in a tag', ' ', '<a b'],
    ['ampersands', '&'],
    ['unfinished entities', '&#1'],
    ['closed elements', '<b>x</b>'],
    ['overlapping elements', '<b><i>x</b>'],
    ['less-than signs', '<'],
    ['hidden elements', '<b hidden>x'],
    ['declarations', 'display:none;', '<p style="'],
    ['spaces in a style', ' ', '<p style="a;'],
    ['drawings that are not closed', '<svg><p>x'],
    ['end tags of nothing', '</x>'],
    ['long names of characters', '&aaaaaaaaa'],
  ] as const) {
    test(`takes time in proportion to its length: ${name}`, () => {
      const read = (count: number): void =>
        void parseRichText(before + repeated.repeat(count), ADDRESS);
      assert.ok(growsLinearly(read, 20_000));
    });
  }

  test('is parsed in time also if it is one huge tag, word or comment', () => {
    for (const html of ['<a ', '<a href="', '<!--', '&', 'x', '<script>', '<p>', '<x']) {
      assert.ok(Array.isArray(parseRichText(html + 'x'.repeat(4_000_000))));
    }
  });

  test('of any length is parsed without an exception, up to a limit', () => {
    for (const part of ['=""', '= ', 'x', 'a="b" ', '>']) {
      const text = parseRichText(`<p>Words</p><a ${part.repeat(20_000_000 / part.length)}`);
      assert.equal(plainText(text.slice(0, 1)), 'Words');
    }
  });
});

type Element = Exclude<RichText[number], string>;

function isBlock(name: string): boolean {
  return ['p', 'ul', 'ol', 'blockquote'].includes(name);
}

function visit(text: RichText, check: (element: Element) => void): void {
  for (const node of text) {
    if (typeof node === 'string') continue;
    check(node);
    visit(node.children, check);
  }
}

function depthOf(text: RichText): number {
  const depths = text.map((node) => (typeof node === 'string' ? 0 : 1 + depthOf(node.children)));
  return Math.max(0, ...depths);
}
