import { expect } from '@open-wc/testing';
import { richTextView } from '../../src/elements/shared/content/rich-text.js';
import * as cards from '../../stories/publication-card.stories.js';
import * as lists from '../../stories/related-resources.stories.js';
import * as downloads from '../../stories/report-download.stories.js';
import { feedOf } from '../../stories/feeds.js';
import { openAll, part, parts, words } from './parts.js';
import { renderStory } from './render-story.js';

declare global {
  interface Window {
    /** The function that a hostile feed would call. */
    harm?: () => void;
  }
}

let harmed = 0;
beforeEach(() => {
  harmed = 0;
  window.harm = () => {
    harmed++;
  };
});
afterEach(() => {
  delete window.harm;
});

const ALLOWED = 'p ul ol li blockquote br a em strong q span sup sub ruby rt'.split(' ');

const HOSTILE = [
  '<script>harm()</script>',
  '<SCRIPT SRC="data:text/javascript,harm()"></SCRIPT>',
  '<img src="x:" onerror="harm()">',
  '<svg onload="harm()"><script>harm()</script></svg>',
  '<p onmouseover="harm()" onclick="harm()" style="position:fixed;inset:0">Hover</p>',
  '<a href="javascript:harm()">one</a><a href=" java\tscript:harm()">two</a>',
  '<a href="&#106;avascript:harm()">three</a><a href="data:text/html,<script>harm()</script>">4</a>',
  '<a href="https://user:secret@publisher.example/">five</a><a href="vbscript:x">six</a>',
  '<iframe src="javascript:parent.harm()"></iframe><iframe srcdoc="<script>parent.harm()</script>">',
  '<object data="javascript:harm()"></object><embed src="javascript:harm()">',
  '<form action="javascript:harm()"><button>Go</button><input onfocus="harm()" autofocus></form>',
  '<style>* { display: none }</style><link rel="stylesheet" href="data:text/css,*{display:none}">',
  '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=about:blank">',
  '<math><mi><mglyph><style><img src=x: onerror=harm()></style></mglyph></mi></math>',
  '<noscript><p title="</noscript><img src=x: onerror=harm()>"></noscript>',
  '<publication-card feed="https://evil.example/feed.json"></publication-card>',
  '<details open ontoggle="harm()"><summary>More</summary></details>',
  '<template><img src=x: onerror=harm()></template><slot name="cover"></slot>',
  '<ol start="1" reversed onclick="harm()"><li value="2" onclick="harm()">One</li></ol>',
  '<sup onclick="harm()">1</sup><ruby onclick="harm()">a<rt style="position:fixed">b</rt></ruby>',
  '<!--><img src=x: onerror=harm()>-->',
  '<![CDATA[<img src=x: onerror=harm()>]]>',
  '&lt;script&gt;harm()&lt;/script&gt;',
];

before(() => richTextView.load());

describe('the HTML of a feed that is not trusted', () => {
  for (const content of HOSTILE) {
    it(`becomes only allowed elements: ${content.slice(0, 60)}`, async () => {
      const data = feedOf({
        title: 'Report',
        summary: 'Short.',
        content_html: `<p>Before</p>${content}<p>After</p>`,
      });
      const element = await renderStory(cards, cards.Ready, { data });
      openAll(element);
      const text = part(element, 'summary-text');

      expect(words(text)).to.match(/^Before/);
      for (const child of text.querySelectorAll<HTMLElement>('*')) {
        expect(child.localName).to.be.oneOf(ALLOWED);
        expect(child.getAttributeNames().join()).to.match(
          /^(?:part|href|lang|dir|start|type|value|reversed|,)*$/,
        );
        expect(child.getAttribute('part')).to.equal(child.localName === 'a' ? 'text-link' : null);
        const href = child.getAttribute('href') ?? 'https://publisher.example/';
        expect(href).to.match(/^(?:https?:\/\/(?!.*@)|mailto:)/);
        child.click();
        child.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
      }
      expect(harmed, 'script of the feed ran').to.equal(0);
    });
  }

  it('keeps the words of a link with a forbidden address', async () => {
    const data = feedOf({
      summary: 'S',
      content_html: '<p>See <a href="javascript:harm()">it</a></p>',
    });
    const element = await renderStory(cards, cards.Ready, { data });
    openAll(element);
    expect(words(part(element, 'summary-text'))).to.equal('See it');
    expect(part(element, 'summary-text').querySelector('[href]')).to.equal(null);
  });
});

describe('the text of a feed that is not trusted', () => {
  const title = 'The <i>Lancet</i> on <script>harm()</script> & <img src=x: onerror=harm()>';
  const data = feedOf(
    {
      title,
      summary: `${title} in short`,
      content_text: 'Text',
      authors: [{ name: '<b>Authors</b>' }],
      tags: ['<i>topic</i>'],
      attachments: [
        { url: 'https://publisher.example/1.pdf', title: '<i>File</i>', mime_type: '"><b>' },
        { url: 'https://publisher.example/2.pdf', title: '<i>File</i>', mime_type: '"><b>' },
      ],
    },
    { title, content_text: title },
  );

  it('is shown unchanged in a card: a title is text', async () => {
    const element = await renderStory(cards, cards.Ready, { data });
    expect(words(part(element, 'title'))).to.equal(title);
    expect(words(part(element, 'lede'))).to.equal(`${title} in short`);
    expect(words(part(element, 'authors'))).to.equal('<b>Authors</b>');
    expect(words(part(element, 'topic'))).to.equal('<i>topic</i>');
    expect(element.shadowRoot!.querySelector('i, script, img, b b')).to.equal(null);
  });

  it('is shown unchanged in a list and in a download', async () => {
    const list = await renderStory(lists, lists.Ready, { data });
    expect(words(part(list, 'title'))).to.equal(title);
    expect(words(part(list, 'excerpt'))).to.equal(title);
    const download = await renderStory(downloads, downloads.Ready, { data });
    openAll(download);
    expect(words(part(download, 'title'))).to.equal(title);
    expect(words(part(download, 'file'))).to.contain('<i>File</i>');
    for (const { shadowRoot } of [list, download]) {
      expect(shadowRoot!.querySelector('i, script, img')).to.equal(null);
    }
  });

  it('has its character references decoded once', async () => {
    const data = feedOf({ title: 'Bread &amp; &amp;lt;Roses&#8217; &lt;i&gt;' });
    const element = await renderStory(cards, cards.Ready, { data });
    expect(words(part(element, 'title'))).to.equal('Bread & &lt;Roses’ <i>');
  });

  it('never becomes an address that runs or that carries a password', async () => {
    for (const url of ['javascript:harm()', 'data:text/html,x', 'https://u:p@publisher.example/']) {
      const data = feedOf({ title: 'Report', url, image: url, attachments: [{ url }] });
      const element = await renderStory(cards, cards.Ready, { data });
      expect(parts(element, 'title')).to.have.length(1);
      expect(element.shadowRoot!.querySelectorAll('a, img')).to.have.length(0);
    }
  });
});

describe('a feed with any value in any field', () => {
  const ODD = [
    null,
    true,
    0,
    -1,
    1e400,
    '',
    'x',
    [],
    [[]],
    {},
    { a: 1 },
    [null],
    [{}],
    '\u0000\ud800',
  ];
  const FIELDS = [
    ...['title', 'url', 'summary', 'content_html', 'content_text', 'image', 'date_published'],
    ...['authors', 'tags', 'language', 'attachments', '_publication'],
  ];
  const MODULES = { card: cards, list: lists, download: downloads };

  for (const [name, module] of Object.entries(MODULES)) {
    it(`never breaks the ${name}, and never removes a good publication`, async () => {
      for (const field of FIELDS) {
        for (const odd of ODD) {
          const data = feedOf({ id: 'odd', [field]: odd }, { id: 'good', title: 'Good' });
          const element = await renderStory(module as typeof cards, module.Ready as cards.Story, {
            data,
          });
          const shown = name === 'list' ? ['Good'] : name === 'card' ? 1 : 0;
          const titles = parts(element, 'title');
          if (Array.isArray(shown)) expect(titles.map(words), field).to.eql(shown);
          else expect(titles, `${field}: ${JSON.stringify(odd)}`).to.have.length(shown);
        }
      }
    });
  }
});
