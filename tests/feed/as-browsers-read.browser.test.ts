/** Compares what the parser reads with what the browser's own parser reads. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { decodeEntities } from '../../src/feed/entities.js';
import { plainText } from '../../src/publications/rich-text.js';
import { parseRichText } from './parse-rich-text.js';
import { HTML_4_NAMES, OLDER_NAMES } from './html-4-names.js';

/** The document that the browser makes of an HTML text. It runs no script. */
const documentOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const attributeInBrowser = (value: string): string | null | undefined =>
  documentOf(`<body><p title="${value}">`).querySelector('p')?.getAttribute('title');

describe('character references, compared with the browser’s own', () => {
  it('knows all names of HTML 4', () => {
    expect(HTML_4_NAMES).to.have.lengthOf(252);
    const wrong = HTML_4_NAMES.filter(
      (name) => decodeEntities(`&${name};`) !== attributeInBrowser(`&${name};`),
    );
    expect(wrong).to.eql([]);
  });

  it('knows which names need no semicolon, in texts and in attributes', () => {
    const names = [...HTML_4_NAMES, 'AMP', 'LT', 'GT', 'QUOT', 'COPY', 'REG', 'apos', 'bogus'];
    for (const name of names) {
      for (const after of ['', ' x', ' =1', 'x', '7', ';;', '&amp;', '.']) {
        const written = `a&${name}${after}`;
        const text = documentOf(`<body><p>${written}`).querySelector('p')?.textContent;
        expect(decodeEntities(written, true), written).to.equal(text);
        expect(decodeEntities(written), written).to.equal(attributeInBrowser(written));
      }
    }
    const unread = OLDER_NAMES.filter((name) => decodeEntities(`&${name}`) === `&${name}`);
    expect(unread).to.eql([]);
  });

  it('reads all numbers to 300, and the limits of Unicode', () => {
    const numbers = Array.from({ length: 300 }, (_, index) => index);
    for (const number of [...numbers, 0xd800, 0xdfff, 0xfffe, 0x10ffff, 0x110000, 2 ** 32 + 65]) {
      for (const written of [`&#${number};`, `&#x${number.toString(16)}g`, `&#${number}x`]) {
        expect(decodeEntities(written), written).to.equal(attributeInBrowser(written));
      }
    }
  });

  it('reads any row of references', () => {
    const piece = fc.oneof(
      fc.constantFrom(...HTML_4_NAMES, 'Amp', 'nope'),
      fc.nat({ max: 0x11ffff }).map((number) => `#${number}`),
      fc.nat({ max: 0x11ffff }).map((number) => `#x${number.toString(16)}`),
    );
    const reference = fc
      .tuple(piece, fc.constantFrom(';', '', ' ', '=', 'z', '.'))
      .map(([name, end]) => `&${name}${end}`);
    fc.assert(
      fc.property(fc.array(reference, { maxLength: 8 }), (references) => {
        const written = references.join('');
        expect(decodeEntities(written)).to.equal(attributeInBrowser(written));
      }),
    );
  });
});

/** Elements that stand in pages, and the way in which they stand in a default document. */
const ELEMENTS =
  'abbr acronym address article aside b bdi big blockquote center cite code data del details dfn ' +
  'dialog dir div dl em fieldset figure font footer form h1 h2 h3 h4 h5 h6 header hgroup i ins kbd ' +
  'label main mark menu nav nobr ol output p pre q s samp search section small span strike strong ' +
  'sub sup time tt u ul var st1:place o:p relative-time x-term font-x unknown';

describe('elements, compared with the browser’s default style', () => {
  for (const name of ELEMENTS.split(' ')) {
    it(`<${name}>`, () => {
      const element = document.createElement(name);
      document.body.append(element);
      if (element instanceof HTMLDialogElement) element.open = true;
      const isInline = getComputedStyle(element).display.startsWith('inline');
      element.remove();
      const text = plainText(parseRichText(`a<${name}>b</${name}>c`)).replace(/[₀-₿^_]/g, '');
      expect(text.includes(' ')).to.equal(!isInline);
    });
  }
});

describe('hidden elements, compared with what the browser shows', () => {
  for (const html of [
    '<p>a</p><p hidden>b<p>c',
    '<div hidden>a<div>b</div>c</div>d',
    '<p>a <span hidden>b</p><p>c</p>',
    '<div hidden>a</span></b>b</div>c',
    '<ul><li>a<li hidden>b<ul><li>c</ul><li>d</ul>',
    '<table><tr><td hidden>a<td>b<tr hidden><td>c<tr><td>d</table>',
    '<dl><dt>a<dd hidden>b<dt>c</dl>',
    '<p>a<svg><g><p>b</p>c',
    '<p>a<svg><g>b</p>c',
    '<p>a<svg><g><b>b</b></p>c',
    'a<svg><path d="x"><table><tr><td>b</table>c',
    '<p><video src=a></p><p>b</p>',
    '<ruby>a<rp>(<rt>b<rp>)</ruby>c',
    '<span style="DISPLAY : NONE ! important">a</span>b',
    '<span style="display:none;display:inline">a</span>b',
    '<span style="--display:none;x:display:none">a</span>b',
    '<span style="visibility:hidden">a</span>b',
  ]) {
    it(html, () => {
      const section = document.createElement('section');
      section.append(...documentOf(html).body.childNodes);
      document.body.append(section);
      const shown = section.innerText;
      section.remove();
      const words = (text: string): string => text.replace(/[\s()]+/g, '');
      expect(words(plainText(parseRichText(html)))).to.equal(words(shown));
    });
  }

  it('shows the text of every inline element that ends a drawing', () => {
    const names =
      'b big blockquote center code dd div dl dt em h1 i li menu nobr ol p pre ruby s small span ' +
      'strong strike sub sup table tt u ul var';
    for (const name of names.split(' ')) {
      const html = `<p>a<svg><path><${name}>b</${name}></p>`;
      const drawn = documentOf(html).querySelector('svg')?.textContent;
      expect(drawn, name).to.equal('');
      expect(plainText(parseRichText(html)), name).to.contain('b');
    }
  });
});
