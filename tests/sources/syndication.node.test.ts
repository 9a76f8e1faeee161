/** What comes out of RSS and Atom: real feeds, and what people reported of others. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decodeHTML } from 'entities';
import { fromSyndication } from '../../src/sources/syndication.js';
import { childOf, childrenOf, attributeOf, readXml } from '../../src/sources/reading/xml-reader.js';
import { assertItem, assertNoErrors, onlyItem } from './converted.js';
import { ATOM } from './good-answers.js';
import { sharedText, skip } from './shared-answer.js';

const day = (pubDate: string): string => `${new Date(pubDate).toISOString().slice(0, 19)}+00:00`;

describe('real feeds', { skip }, () => {
  const table = {
    // It is RSS, whatever its name says. Its titles hold no tags; its summaries are beginnings of the texts.
    'allthis.atom': {
      items: 12,
      home: 'http://leancrew.com/all-this',
      summaries: 0,
    },
    // Some of its items have no title.
    'manton.rss': {
      items: 10,
      home: 'http://www.manton.org/',
      summaries: 1,
    },
  };
  for (const [file, { items, home, summaries }] of Object.entries(table)) {
    test(`${file}: every field of every item`, async () => {
      const text = sharedText(`feeds/rss-atom/${file}`);
      const converted = fromSyndication(text, { address: 'https://feeds.example/' });
      const channel = childOf(childOf(readXml(text), 'rss'), 'channel');
      const raw = childrenOf(channel, 'item');
      const textIn = (item: (typeof raw)[number], name: string): string => {
        const child = childOf(item, name);
        return (attributeOf(child, '#text') || attributeOf(child, '#cdata')).trim();
      };
      assert.equal(converted.items.length, items);
      const title = attributeOf(childOf(channel, 'title'), '#text');
      assert.deepEqual(converted.feed, { title, home_page_url: home, language: 'en-US' });
      for (const [index, item] of raw.entries()) {
        const { summary, tags, ...fields } = converted.items[index] ?? { id: '' };
        const name = textIn(item, 'title');
        assertItem(fields, {
          id: textIn(item, 'guid'),
          url: textIn(item, 'link'),
          title: name ? decodeHTML(name) : undefined,
          content_html: textIn(item, 'encoded'),
          // The names of WordPress’s users are no authors.
          date_published: day(textIn(item, 'pubDate')),
          language: 'en-US',
        });
        const categories = childrenOf(item, 'category').map((one) =>
          attributeOf(one, '#text').trim(),
        );
        assert.deepEqual(tags ?? [], categories);
        if (summary)
          assert.ok(decodeHTML(textIn(item, 'description')).startsWith(summary.slice(0, 60)));
      }
      assert.ok(converted.items.filter(({ summary }) => summary).length >= summaries);
      assert.deepEqual(converted.problems, []);
      await assertNoErrors(converted, home);
    });
  }
});

const address = 'https://publisher.example/feed';

const rss = (item: string, channel = ''): string =>
  `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"
    xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/"><channel><title>R</title>${channel}<item>${item}</item></channel></rss>`;

const convert = (text: string) => fromSyndication(text, { address });

describe('an item of RSS', () => {
  test('has all its files, creators and modules', async () => {
    const converted = convert(
      rss(`<title>A &amp;amp; &lt;i&gt;B&lt;/i&gt;</title><guid isPermaLink="false">g1</guid><link>/a</link>
        <dc:creator>A. Author</dc:creator><dc:creator>B. Author</dc:creator><dc:language>fra</dc:language>
        <dc:date>2024-11</dc:date><dc:rights>CC BY 4.0</dc:rights><prism:doi>10.5555/1</prism:doi>
        <enclosure url="/a.pdf" type="application/pdf" length="2400000"/><enclosure url="/b.epub" type="application/epub+zip" length="0"/>
        <media:content url="/c.png" medium="image" width="300" height="400"><media:description>A road</media:description></media:content>
        <category>Water</category><description>Why to read it.</description>`),
    );
    assert.deepEqual(onlyItem(converted), {
      id: 'g1',
      url: 'https://publisher.example/a',
      title: 'A & B',
      content_text: 'Why to read it.',
      summary: 'Why to read it.',
      image: 'https://publisher.example/c.png',
      authors: [{ name: 'A. Author' }, { name: 'B. Author' }],
      tags: ['Water'],
      language: 'fr',
      attachments: [
        {
          url: 'https://publisher.example/a.pdf',
          mime_type: 'application/pdf',
          size_in_bytes: 2400000,
        },
        { url: 'https://publisher.example/b.epub', mime_type: 'application/epub+zip' },
      ],
      _publication: {
        cover: { alt: 'A road', width: 300, height: 400 },
        doi: '10.5555/1',
        licence: 'https://creativecommons.org/licenses/by/4.0/',
        issued: '2024-11',
      },
    });
    await assertNoErrors(converted);
  });

  test('has the whole text where a summary should stand', () => {
    const item = onlyItem(
      convert(rss('<guid>1</guid><description>&lt;p&gt;All of it.&lt;/p&gt;</description>')),
    );
    assert.deepEqual([item.content_html, item.summary], ['<p>All of it.</p>', undefined]);
  });

  test('is told apart by its guid, else by its link', () => {
    assert.equal(
      onlyItem(convert(rss('<link>https://publisher.example/a</link>'))).id,
      'https://publisher.example/a',
    );
    assert.equal(
      onlyItem(convert(rss('<guid>https://publisher.example/b</guid>'))).url,
      'https://publisher.example/b',
    );
    assert.equal(convert(rss('<title>A</title>')).problems[0]?.code, 'no-id');
  });

  test('has a language and a date that are said to be odd', () => {
    const { problems } = convert(
      rss('<guid>1</guid><pubDate>05/11/2024</pubDate><dc:language>x-y</dc:language>'),
    );
    assert.deepEqual(problems.map(({ code }) => code).sort(), [
      'date-unclear',
      'language-unknown',
      'no-text',
    ]);
  });
});

test('an item of RSS 1.0 is read too', () => {
  const item = onlyItem(
    convert(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://publisher.example/"><title>R</title>
      <link>https://publisher.example/</link></channel><item rdf:about="https://publisher.example/a"><title>A</title>
      <link>https://publisher.example/a</link><description>Why</description><dc:date>2024-11-05</dc:date></item></rdf:RDF>`),
  );
  assert.deepEqual(item, {
    id: 'https://publisher.example/a',
    url: 'https://publisher.example/a',
    title: 'A',
    content_text: 'Why',
    summary: 'Why',
    date_published: '2024-11-05T00:00:00Z',
  });
});

describe('an entry of Atom', () => {
  test('was not published on the day on which it was changed', () => {
    const { date_published, date_modified } = onlyItem(convert(ATOM));
    assert.deepEqual([date_published, date_modified], [undefined, '2024-11-05T09:30:00Z']);
  });

  test('has texts of all kinds, and its own language', () => {
    const item = onlyItem(
      convert(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title type="html">R &amp;amp; S</title>
        <entry xml:lang="es"><id>urn:1</id><title type="html">A &amp;lt;b&amp;gt;</title><link href="/a"/>
        <link rel="enclosure" href="/a.pdf" type="application/pdf" length="9" hreflang="es" title="Informe"/>
        <link rel="license" href="https://creativecommons.org/licenses/by/4.0/"/>
        <published>2024-11-05T09:30:00Z</published><updated>2024-12-05T09:30:00Z</updated>
        <author><name>A. Autora</name><uri>https://autora.example/</uri></author><category term="w" label="Agua"/>
        <summary>1 &lt; 2</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Todo</p></div></content></entry></feed>`),
    );
    assert.deepEqual(item, {
      id: 'urn:1',
      url: 'https://publisher.example/a',
      title: 'A <b>',
      content_html: '<p>Todo</p>',
      summary: '1 < 2',
      date_published: '2024-11-05T09:30:00Z',
      date_modified: '2024-12-05T09:30:00Z',
      authors: [{ name: 'A. Autora', url: 'https://autora.example/' }],
      tags: ['Agua'],
      language: 'es',
      attachments: [
        {
          url: 'https://publisher.example/a.pdf',
          mime_type: 'application/pdf',
          title: 'Informe',
          size_in_bytes: 9,
          _publication: { language: 'es' },
        },
      ],
      _publication: { licence: 'https://creativecommons.org/licenses/by/4.0/' },
    });
  });
});

test('XML that is no feed is none, and entities of its own stay as they are', () => {
  const none = [{ code: 'not-this-format', values: { expected: 'RSS, Atom' } }];
  for (const text of ['', '<html>', '{"items":[]}', '<rss><channel>'.repeat(1000)]) {
    assert.deepEqual(convert(text).problems, none);
  }
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${rss('<guid>1</guid><title>&b;</title>')}`;
  assert.doesNotMatch(JSON.stringify(convert(bomb)), /aaaa/);
});
