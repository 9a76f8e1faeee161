/** What comes out of pages: real ones, JSON-LD alone, sitemaps and lists. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decodeHTML } from 'entities';
import { fromPage } from '../../src/sources/page.js';
import { readListPage, readSitemap } from '../../src/sources/sitemap.js';
import { assertItem, assertNoErrors, countsOf, onlyItem } from './converted.js';
import { PAGE } from './good-answers.js';
import { sharedText, skip } from './shared-answer.js';

const FOLDER = 'sources/schema-org';

interface JsonLd {
  readonly name: string;
  readonly description: string;
  readonly url: string;
  readonly author: readonly { readonly name: string }[];
  readonly keywords: string;
  readonly publisher: { readonly name: string; readonly url?: string };
  readonly creator: readonly {
    readonly name: string;
    readonly givenName?: string;
    readonly familyName?: string;
  }[];
  readonly distribution: readonly { readonly contentUrl: string }[];
}

/** The JSON-LD of a page. */
const jsonLdOf = (html: string): JsonLd =>
  JSON.parse(/<script[^>]*ld\+json[^>]*>([^]*?)<\/script>/.exec(html)?.[1] ?? '') as JsonLd;

/** The content of all `<meta>` of a name. */
const metasOf = (html: string, name: string): readonly string[] =>
  Array.from(
    html.matchAll(new RegExp(`<meta name="${name}" content="([^"]*)"`, 'g')),
    ([, content = '']) => decodeHTML(content),
  );

test('a page whose JSON-LD names its authors and its publisher by their ids', () => {
  const graph = [
    {
      '@type': 'Report',
      headline: 'A report',
      datePublished: '2024-05-01',
      author: [{ '@id': '#a' }, { '@id': '#nobody' }],
      publisher: { '@type': 'Organization', '@id': '#p' },
      image: { '@id': '#cover' },
    },
    { '@id': '#a', '@type': 'Person', name: 'Ana Example' },
    { '@type': 'WebSite', publisher: { '@id': '#p', name: 'A publisher' } },
    { '@id': '#cover', '@type': 'ImageObject', url: 'https://publisher.example/a.jpg' },
  ];
  const html = `<script type="application/ld+json">${JSON.stringify({ '@graph': graph })}</script>
    <meta name="DC.rights" content="CC BY 4.0">`;
  const [item] = fromPage(html, { address: 'https://publisher.example/a' }).items;
  assert.deepEqual(item?.authors, [{ name: 'Ana Example' }]);
  assert.deepEqual(item._publication?.publisher, { name: 'A publisher' });
  assert.equal(item.image, 'https://publisher.example/a.jpg');
  assert.match(String(item._publication.licence), /creativecommons\.org\/licenses\/by\/4\.0/);
});

describe('real pages', { skip }, () => {
  const blog = {
    id: 'https://blog.datacite.org/eating-your-own-dog-food/',
    url: 'https://blog.datacite.org/eating-your-own-dog-food/',
    image: 'https://blog.datacite.org/images/2016/12/230785.jpg',
    date_published: '2016-12-20T00:00:00Z',
    date_modified: '2016-12-20T00:00:00Z',
  };
  const files: Readonly<
    Record<string, { readonly licence: string; readonly doi: string; readonly more?: object }>
  > = {
    'page-blog.datacite.org-.html': {
      licence: 'https://creativecommons.org/licenses/by/4.0/legalcode',
      doi: '10.5438/4k3m-nyvg',
      // Its JSON-LD has none: it is that of Dublin Core.
      more: { language: 'en' },
    },
    'schema_org.json': {
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      doi: '10.5438/4K3M-NYVG',
      more: {
        language: 'en',
        attachments: [
          {
            url: 'https://blog.datacite.org/eating-your-own-dog-food/eating-your-own-dog-food.xml',
            mime_type: 'application/xml',
          },
        ],
      },
    },
    'schema_org_type_as_array.json': {
      licence: 'https://creativecommons.org/licenses/by/4.0/',
      doi: '10.5438/4k3m-nyvg',
    },
  };
  for (const [file, { licence, doi, more }] of Object.entries(files)) {
    test(`${file}: every field of an article with JSON-LD`, async () => {
      const text = sharedText(`${FOLDER}/${file}`);
      const { name, description, author, keywords, publisher } = file.endsWith('.json')
        ? (JSON.parse(text) as JsonLd)
        : jsonLdOf(text);
      const converted = fromPage(text, { address: blog.url });
      assertItem(onlyItem(converted), {
        ...blog,
        title: name,
        authors: author.map((one) => ({ name: one.name })),
        tags: keywords.split(', '),
        summary: description,
        content_text: description,
        ...more,
        _publication: { type: 'post-weblog', publisher: { name: publisher.name }, doi, licence },
      });
      assert.deepEqual(converted.problems, []);
      await assertNoErrors(converted);
    });
  }

  test('a data set of Pangaea: JSON-LD, and the file by Signposting', async () => {
    const html = sharedText(`${FOLDER}/page-doi.pangaea.de-PANGAEA_836178.html`);
    const { name, creator, description, url, publisher } = jsonLdOf(html);
    const converted = fromPage(html, { address: url });
    const { summary, content_text, image, ...fields } = onlyItem(converted);
    assert.equal(summary, description.replace(/\s+/g, ' ').trim());
    assert.equal(content_text, summary);
    assert.match(image ?? '', /^https:\/\/www\.pangaea\.de\//);
    assertItem(fields, {
      id: url,
      url,
      title: name,
      date_published: '2014-09-25T00:00:00Z',
      authors: creator.map(({ givenName, familyName }) => ({ name: `${givenName} ${familyName}` })),
      language: 'en',
      attachments: [
        { url: /<link rel="item" href="([^"]*)"/.exec(html)?.[1], mime_type: 'application/zip' },
      ],
      _publication: {
        type: 'dataset',
        publisher: { name: publisher.name, url: publisher.url },
        doi: '10.1594/PANGAEA.836178',
        licence: 'https://creativecommons.org/licenses/by/3.0/',
      },
    });
    await assertNoErrors(converted);
  });

  test('a data set of Zenodo: JSON-LD, and the tags of Google Scholar for the rest', async () => {
    const html = sharedText(`${FOLDER}/page-www.zenodo.org-1196821.html`);
    const { name, distribution, description } = jsonLdOf(html);
    const converted = fromPage(html, { address: 'https://www.zenodo.org/record/1196821' });
    assertItem(onlyItem(converted), {
      id: 'https://www.zenodo.org/record/1196821',
      url: 'https://www.zenodo.org/record/1196821',
      title: name,
      content_html: description,
      date_published: '2018-03-14T00:00:00Z',
      authors: metasOf(html, 'citation_author').map((author) => ({
        name: author.split(', ').reverse().join(' '),
      })),
      tags: metasOf(html, 'citation_keywords'),
      language: 'en',
      attachments: distribution.map(({ contentUrl }) => ({
        url: contentUrl,
        mime_type: contentUrl.endsWith('.zip') ? 'application/zip' : 'text/plain',
      })),
      _publication: {
        type: 'dataset',
        doi: '10.5281/zenodo.1196821',
        licence: 'https://creativecommons.org/licenses/by-sa/4.0/legalcode',
      },
    });
    await assertNoErrors(converted);
  });
});

const address = 'https://publisher.example/reports/a';
const convert = (html: string) => fromPage(html, { address });

describe('a page', () => {
  test('says the most precise first: JSON-LD, Google Scholar, Open Graph, its own title', () => {
    assert.deepEqual(onlyItem(convert(PAGE)), {
      id: 'https://publisher.example/a',
      url: 'https://publisher.example/a',
      title: 'A',
      content_text: 'Why',
      summary: 'Why',
      image: 'https://publisher.example/c.png',
      authors: [{ name: 'Given Family' }],
      language: 'fr',
      attachments: [{ url: 'https://publisher.example/a.pdf', mime_type: 'application/pdf' }],
      _publication: { type: 'report', issued: '2024' },
    });
    assert.equal(onlyItem(convert('<title>A – Site</title><h1>A</h1>')).title, 'A');
  });

  const shapes: Readonly<Record<string, unknown>> = {
    'an object': { '@type': 'Report', name: 'A' },
    'a list': [
      { '@type': 'Organization', name: 'P' },
      { '@type': 'Report', name: 'A' },
    ],
    'a graph': {
      '@graph': [
        { '@type': 'WebPage', name: 'P' },
        { '@type': ['Report'], name: 'A' },
      ],
    },
    'the main entity': {
      '@type': 'WebPage',
      name: 'P',
      mainEntity: { '@type': 'schema:Report', name: 'A' },
    },
    'an address for a type': { '@type': 'https://schema.org/Report', name: { '@value': 'A' } },
  };
  for (const [what, json] of Object.entries(shapes)) {
    test(`has JSON-LD that is ${what}`, () => {
      const script = `<script type="application/ld+json"><!-- ${JSON.stringify(json)} --></script>`;
      const item = onlyItem(convert(`<title>No</title>${script}`));
      assert.deepEqual([item.title, item._publication], ['A', { type: 'report' }]);
    });
  }

  test('has a publisher by the tag for reports, and authors in one tag', () => {
    const { authors, _publication } = onlyItem(
      convert(`<meta name="citation_title" content="A"><meta name="citation_authors" content="Family, G.; Other, G.">
        <meta name="citation_technical_report_institution" content="P">`),
    );
    assert.deepEqual(authors, [{ name: 'G. Family' }, { name: 'G. Other' }]);
    assert.deepEqual(_publication, { publisher: { name: 'P' } });
  });

  test('offers the files of its own site that it links to, with their language', () => {
    const converted = convert(`<h1>A</h1><nav><a href="/privacy.pdf">Privacy</a></nav>
      <a href="en.pdf" hreflang="en">Report</a><a href="fr.pdf">Français</a>
      <a href="https://elsewhere.example/x.pdf">Theirs</a><footer><a href="/year.pdf">2023</a></footer>`);
    assert.deepEqual(onlyItem(converted).attachments, [
      {
        url: 'https://publisher.example/reports/en.pdf',
        mime_type: 'application/pdf',
        title: 'Report',
        _publication: { language: 'en' },
      },
      {
        url: 'https://publisher.example/reports/fr.pdf',
        mime_type: 'application/pdf',
        title: 'Français',
        _publication: { language: 'fr' },
      },
    ]);
    assert.deepEqual(countsOf(converted.problems), { 'no-text': 1, 'file-elsewhere': 1 });
  });

  test('keeps its own address if it names the home page, or another site, as its address', () => {
    for (const href of ['/', 'https://elsewhere.example/a', 'javascript:alert(1)']) {
      assert.equal(
        onlyItem(convert(`<h1>A</h1><link rel="canonical" href="${href}">`)).url,
        address,
      );
    }
  });

  test('is left out if it asks not to be found', () => {
    const { items, problems } = convert(
      '<title>A</title><meta name="robots" content="noindex, nofollow">',
    );
    assert.equal(items.length, 0);
    assert.deepEqual(problems, [
      { code: 'not-published', item: 'A', values: { status: 'noindex' } },
    ]);
  });

  test('says that its JSON-LD is broken, and has what else it says', () => {
    const { items, problems } = convert(
      '<title>A</title><script type="application/ld+json">{"@type":</script>',
    );
    assert.equal(items[0]?.title, 'A');
    assert.equal(problems[0]?.code, 'entry-unreadable');
  });
});

describe('a sitemap', () => {
  const site = 'https://publisher.example/sitemap.xml';

  test('names pages of its own site, further sitemaps, and when a page has changed', () => {
    const pages = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <url><loc>https://publisher.example/a</loc><lastmod>2024-11-05</lastmod></url>
      <url><loc> https://www.publisher.example/b?x=1&amp;y=2 </loc></url><url><loc>https://elsewhere.example/</loc></url></urlset>`;
    assert.deepEqual(readSitemap(pages, site), {
      pages: [
        { url: 'https://publisher.example/a', modified: '2024-11-05' },
        { url: 'https://www.publisher.example/b?x=1&y=2', modified: undefined },
      ],
      more: [],
    });
    const index =
      '<sitemapindex><sitemap><loc>https://publisher.example/1.xml</loc></sitemap></sitemapindex>';
    assert.deepEqual(readSitemap(index, site), {
      pages: [],
      more: ['https://publisher.example/1.xml'],
    });
  });

  test('may be a list of addresses, and is none if it is another file', () => {
    assert.deepEqual(
      readSitemap('https://publisher.example/a\nhttps://publisher.example/b\n', site).pages.length,
      2,
    );
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "b">]><urlset><url><loc>https://publisher.example/&a;</loc></url></urlset>';
    for (const text of ['', '<html>', '{}', bomb])
      assert.deepEqual(readSitemap(text, site), { pages: [], more: [] });
  });
});

describe('a page with a list', () => {
  test('leads to the pages below it, and to its next page', () => {
    const html = `<link rel="next" href="?page=2"><nav><a href="/reports/all">All</a></nav>
      <a href="/reports/a">A</a><a href="/reports/a#top">A</a><a href="/reports/b.pdf">B</a>
      <a href="/about">About</a><a href="https://elsewhere.example/reports/x">X</a><a href="#">Top</a>`;
    assert.deepEqual(readListPage(html, 'https://publisher.example/reports'), {
      pages: [{ url: 'https://publisher.example/reports/a' }],
      more: ['https://publisher.example/reports?page=2'],
    });
  });

  test('leads to all pages of its site that it links to, if none is below it', () => {
    const html = '<base href="https://publisher.example/x/"><a href="a">A</a><a href="/b">B</a>';
    assert.deepEqual(
      readListPage(html, 'https://publisher.example/list').pages.map(({ url }) => url),
      ['https://publisher.example/x/a', 'https://publisher.example/b'],
    );
  });
});
