/** One answer of each kind, with every field that a source reads, in our own words. */
import { strToU8, zipSync } from 'fflate';

const SITE = 'https://publisher.example';

export const WORDPRESS = [
  {
    id: 1,
    status: 'publish',
    link: `${SITE}/a/`,
    date_gmt: '2024-11-05T09:30:00',
    modified_gmt: '2024-12-05T09:30:00',
    date: '2024-11-05T10:30:00',
    lang: 'fr',
    translations: { en: 2 },
    title: { rendered: 'A &amp; B' },
    content: { rendered: '<p>Text <a href="/x.pdf">PDF</a></p>', protected: false },
    excerpt: { rendered: '<p>Why</p>', protected: false },
    acf: { doc: { url: `${SITE}/y.pdf`, filesize: 9, mime_type: 'application/pdf', title: 'Y' } },
    meta: { doi: '10.5555/1', pages: 9, isbn: '1', licence: 'CC BY' },
    _embedded: {
      'wp:term': [[{ name: 'T', taxonomy: 'post_tag', slug: 't' }]],
      'wp:featuredmedia': [
        {
          source_url: `${SITE}/c.jpg`,
          alt_text: 'C',
          media_details: {
            width: 3000,
            height: 3000,
            sizes: { big: { source_url: `${SITE}/d.jpg`, width: 999.5, height: 999.5 } },
          },
        },
      ],
    },
  },
];

export const DRUPAL = {
  jsonapi: { version: '1.0' },
  data: [
    {
      type: 'node--report',
      id: 'u-1',
      attributes: {
        title: 'A',
        status: true,
        moderation_state: 'published',
        langcode: 'en',
        created: '2024-11-05T09:30:00+00:00',
        changed: '2024-11-05T09:30:00+00:00',
        path: { alias: '/reports/a' },
        drupal_internal__nid: 1,
        body: { processed: '<p>Text</p>', summary: 'Why' },
        field_publication_date: '2024-11',
        field_doi: '10.5555/1',
        field_authors: ['A. Author'],
        field_licence: { value: 'CC BY 4.0' },
      },
      relationships: {
        field_file: { data: [{ type: 'media--document', id: 'm-1' }] },
        field_cover: {
          data: { type: 'file--file', id: 'f-2', meta: { alt: 'C', width: 3, height: 4 } },
        },
        field_tags: { data: [{ type: 'taxonomy_term--tags', id: 't-1' }] },
        field_related: { data: [{ type: 'node--report', id: 'u-2' }] },
      },
    },
  ],
  included: [
    {
      type: 'media--document',
      id: 'm-1',
      attributes: { name: 'English', langcode: 'en' },
      relationships: { field_media_document: { data: { type: 'file--file', id: 'f-1' } } },
    },
    {
      type: 'file--file',
      id: 'f-1',
      attributes: {
        filename: 'a.pdf',
        filemime: 'application/pdf',
        filesize: '9',
        uri: { url: '/a.pdf' },
      },
    },
    {
      type: 'file--file',
      id: 'f-2',
      attributes: { filemime: 'image/png', uri: { url: '/c.png' } },
    },
    { type: 'taxonomy_term--tags', id: 't-1', attributes: { name: 'T' } },
  ],
  meta: { omitted: { detail: 'No.', links: { help: {}, a: {} } } },
  links: { self: { href: `${SITE}/en/jsonapi/node/report` } },
};

export const RELIEFWEB = {
  data: [
    {
      id: 7,
      fields: {
        title: 'A',
        status: 'published',
        url_alias: 'https://reliefweb.example/a',
        origin: `${SITE}/a`,
        date: { original: '2024-11-05T00:00:00+00:00', changed: '2024-11-06T00:00:00+00:00' },
        source: [{ id: 1, name: 'P', shortname: 'P', homepage: SITE }],
        format: [{ name: 'Situation Report' }],
        language: [{ code: 'fr' }],
        theme: [{ name: 'T' }],
        'body-html': '<p>Text</p>',
        headline: { summary: 'Why' },
        file: [
          {
            url: `${SITE}/a.pdf`,
            mimetype: 'application/pdf',
            filesize: '9',
            pagecount: 4,
            description: 'French version',
            preview: { 'url-large': `${SITE}/a.png` },
          },
        ],
      },
    },
  ],
};

export const ZENODO = {
  hits: {
    hits: [
      {
        id: 5,
        conceptdoi: '10.5555/4',
        doi: '10.5555/5',
        updated: '2024-11-05T09:30:00.1+00:00',
        links: { html: `${SITE}/record/5` },
        files: [{ key: 'a b.pdf', size: 9, links: { self: `${SITE}/api/a` } }],
        parent: { id: 'p', pids: { doi: { identifier: '10.5555/4' } } },
        access: { record: 'public', files: 'public', embargo: { active: false } },
        metadata: {
          title: 'A',
          description: '<p>Text</p>',
          publication_date: '2024-11',
          language: 'fra',
          access_right: 'open',
          creators: [
            { name: 'Family, Given' },
            { person_or_org: { name: 'P', type: 'organizational' } },
          ],
          keywords: ['T; U'],
          license: { id: 'cc-by-4.0' },
          resource_type: { type: 'publication', subtype: 'report' },
        },
      },
    ],
  },
};

export const CSL = [
  {
    id: 'a',
    type: 'report',
    title: 'A <i>b</i>',
    DOI: '10.5555/1',
    URL: `${SITE}/a.pdf`,
    language: 'en',
    abstract: '<jats:p>Text</jats:p>',
    author: [{ family: 'Family', given: 'Given' }, { literal: 'P' }],
    issued: { 'date-parts': [[2024, '11']] },
    publisher: 'P',
    keyword: 'a, b',
    ISBN: ['1'],
    'number-of-pages': '9',
    license: [{ URL: 'https://creativecommons.org/licenses/by/4.0/' }],
    link: [{ URL: `${SITE}/b.pdf`, 'content-type': 'application/pdf' }],
  },
];

export const JSON_LD = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'WebPage', name: 'Page' },
    {
      '@type': ['Report'],
      '@id': 'https://doi.org/10.5555/1',
      name: 'A',
      headline: 'A',
      description: 'Why',
      url: `${SITE}/a`,
      author: { '@list': [{ givenName: 'Given', familyName: 'Family' }, 'P'] },
      publisher: { '@type': 'Organization', name: 'P', url: SITE },
      datePublished: '2024-11',
      inLanguage: { alternateName: 'fr' },
      image: {
        '@type': 'ImageObject',
        url: '/c.png',
        width: { value: 3 },
        height: 4,
        caption: 'C',
      },
      encoding: [
        {
          '@type': 'MediaObject',
          contentUrl: '/a.pdf',
          encodingFormat: 'application/pdf',
          inLanguage: 'fr',
        },
      ],
      keywords: [{ '@type': 'DefinedTerm', name: 'T' }, 'U'],
      license: { url: 'https://creativecommons.org/licenses/by/4.0/' },
      isbn: '1',
      numberOfPages: 9,
    },
  ],
};

export const RSS = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:media="http://search.yahoo.com/mrss/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>R</title><link>${SITE}</link><language>en</language><item><title>A &amp;amp; B</title>
<guid isPermaLink="false">g1</guid><link>/a</link><dc:creator>A. Author</dc:creator><dc:language>fr</dc:language>
<pubDate>Tue, 05 Nov 2024 09:30:00 GMT</pubDate><enclosure url="/a.pdf" type="application/pdf" length="9"/>
<category>T</category><media:content url="/c.png" medium="image" width="3" height="4"/><description>Why</description>
<content:encoded><![CDATA[<p>Text</p>]]></content:encoded></item></channel></rss>`;

export const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title type="html">R</title>
<entry><id>urn:1</id><title>A &amp; B</title><link href="/a"/><link rel="enclosure" href="/a.pdf" length="9"/>
<updated>2024-11-05T09:30:00Z</updated><summary>Why</summary><content type="html">&lt;p&gt;Text&lt;/p&gt;</content>
<author><name>A. Author</name></author><category term="T"/></entry></feed>`;

export const RSS_TAGS = [
  ...[
    '<rss version="2.0">',
    '<channel>',
    '<item>',
    '</item>',
    '</channel></rss>',
    '<title>',
    '</title>',
  ],
  ...[
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    '<entry>',
    '</entry>',
    '<link href="',
    '"/>',
    '<id>',
  ],
  ...['<![CDATA[', ']]>', '<!DOCTYPE x [<!ENTITY a "b">]>', '&a;', '<?xml version="1.0"?>', '<!--'],
];

export const PAGE = `<!doctype html><html lang="fr"><head><title>A – Site</title><link rel="canonical" href="/a">
<meta name="citation_title" content="A"><meta name="citation_author" content="Family, Given">
<meta name="citation_publication_date" content="2024/11/05"><meta name="citation_pdf_url" content="/a.pdf">
<meta property="og:image" content="/c.png"><meta property="og:description" content="Why">
<script type="application/ld+json">{"@type":"Report","name":"A","datePublished":"2024"}</script></head>
<body><nav><a href="/privacy.pdf">Privacy</a></nav><h1>A</h1><a href="/b.pdf" hreflang="en">English</a></body></html>`;

export const HTML_TAGS = [
  ...[
    '<html lang="',
    '">',
    '<meta name="',
    '" content="',
    '<a href="',
    '</a>',
    '<nav>',
    '</nav>',
    '<h1>',
  ],
  ...[
    '<script type="application/ld+json">',
    '{"@type":"Report","name":"',
    '"}',
    '</script>',
    '<title>',
  ],
  ...[
    '<urlset>',
    '<url><loc>',
    '</loc></url>',
    '<link rel="canonical" href="',
    '<base href="',
    '<!--',
  ],
];

export const SITEMAP = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${SITE}/a</loc>
<lastmod>2024-11-05</lastmod></url></urlset>`;

export const BIBTEX = `@string{p = "P"}
@techreport{a,
  author = {{World Organisation} and Family, Given}, institution = p, title = {The {UN} \\& {\\"o}},
  year = 2024, month = nov, url = {${SITE}/a\\_b.pdf}, file = {:/home/someone/a.pdf:PDF},
  keywords = {a, b}, language = {english}, abstract = {Text}
}
`;

export const RIS = `TY  - RPRT
TI  - A
AU  - Family, Given
PY  - 2024/11/05/
AB  - Text
DO  - 10.5555/1
UR  - ${SITE}/a
L1  - ${SITE}/a.pdf
KW  - T
LA  - en
ER  - 
`;

export const CSV = `Title;Date;Authors;Topics;PDF (French);Language;Summary;Cover
"A ""b""";2024-11;A. Author; a; https://publisher.example/a.pdf;fr;Why;/c.png
B;05/11/2024;;;;;;
`;

export const SHEET = `<worksheet xmlns:r="r"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c>
<c r="B1" t="inlineStr"><is><t>Date</t></is></c><c r="C1" t="str"><v>PDF</v></c></row>
<row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" s="1"><v>45601</v></c><c r="C3" t="str"><v>PDF</v></c></row>
</sheetData><hyperlinks><hyperlink ref="C3" r:id="rId7"/></hyperlinks></worksheet>`;

/** A workbook with a date and a link, in which parts may be others. */
export function workbook(parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const all = {
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="R" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/sharedStrings.xml':
      '<sst><si><t>Title</t></si><si><r><t>A </t></r><r><t>b</t></r></si></sst>',
    'xl/styles.xml':
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml': SHEET,
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="rId7" Target="${SITE}/a.pdf"/></Relationships>`,
    ...parts,
  };
  const files = Object.entries(all).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files));
}
