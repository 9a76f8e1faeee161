/** What a feed says stays in its place in files that are no HTML, as programs of others read them. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { XMLParser } from 'fast-xml-parser';
import { DomUtils, parseDocument } from 'htmlparser2';
import { hostileFeeds } from '../../attacks/hostile-feed.js';
import { BASE, buildFolder } from './a-build.js';

/** Texts that would end a line, a field or an entry. */
const TEXTS = [
  'A\r\nX-Evil: 1\r\n\r\n<p>',
  'A\nER  - \r\nTY  - BOOK\r\nTI  - B',
  'A\u2028ER  - \u2029TY  - BOOK\u0085TI  - B\u000bC\u000cD',
  'A},\n title = {B}\n}\n@book{b, title = {C}}',
  'A\\}, note = "B" \\" # c # { and others and ',
  '@comment{A} @string{a = {B}} @preamble{"C"} % D',
  'A "; add_header X-Evil 1; # \' $uri ${host}',
  'A" Header set X-Evil "1"\n</LocationMatch>\n<Location "/">',
  "A'; script-src *; 'unsafe-inline'\n# B\nscript-src *",
  ']]><!-- A --></loc></url><url><loc>https://evil.example/&a;&amp;',
  '\ufeffA\u0000B\u001b[2J\u202eC',
];

/** Hosts that are allowed in an address, and would mean something in a policy or a line. */
const ADDRESSES = [
  'https://a.example;script-src/x',
  'https://*/x',
  "https://'unsafe-inline'/x",
  'https://a.example,b.example/x',
  'https://a.example/x\r\nX-Evil:1',
  'https://a.example/{}\\"\'`;,x?a=%0d%0aX-Evil:%201#}%20@book{b,',
  'https://[::1]/x',
  'https://a_b.example:8443/x',
];

interface Item {
  readonly id: string;
}
const itemsOf = (payload: string): readonly Item[] =>
  hostileFeeds(payload).flatMap((feed) => (feed as { readonly items: readonly Item[] }).items);
const feedOf = (items: readonly Item[]): object => ({
  ...(hostileFeeds(TEXTS[0] ?? '')[0] as object),
  next_url: undefined,
  items: items.map((item, index) => ({ ...item, id: `${item.id} ${index}` })),
});

describe('a feed whose texts and addresses would break other formats than HTML', () => {
  const folder = buildFolder();
  const harmless = buildFolder();
  before(async () => {
    const { status, err } = await folder.build(feedOf([...TEXTS, ...ADDRESSES].flatMap(itemsOf)));
    assert.deepEqual([status, err], [0, '']);
    await harmless.build({ title: 'Reports', items: [{ id: 'one' }] });
  });
  after(() => {
    folder.remove();
    harmless.remove();
  });
  const named = (pattern: RegExp): readonly string[] =>
    folder.files().filter((file) => pattern.test(file));

  test('leaves the configuration of servers as it is for every other feed', () => {
    const files = named(/^(?:_headers|server\/)/);
    assert.ok(files.length > 4);
    for (const file of files) assert.equal(folder.text(file), harmless.text(file), file);
  });

  test('adds nothing to a policy but origins of covers', () => {
    const [own, other] = [folder, harmless].map(({ text }) => text('csp.txt').split('\n'));
    assert.equal(own?.length, other?.length);
    for (const [index, line] of (own ?? []).entries()) {
      if (line.startsWith('img-src ')) assert.match(line, SOURCES);
      else assert.equal(line, other?.[index]);
    }
    const pages = named(/^(?:embed\/.*|(?:[^/]+\/)?index)\.html$/);
    assert.ok(pages.length > 100);
    for (const page of pages) {
      const metas = DomUtils.getElementsByTagName('meta', parseDocument(folder.text(page)));
      const policies = metas.filter(({ attribs }) => attribs['http-equiv']);
      assert.equal(policies.length, 1, page);
      const directives = policies[0]?.attribs.content?.split('; ') ?? [];
      assert.deepEqual(
        directives
          .map((directive) => directive.split(' ')[0])
          .filter((name) => name !== 'script-src'),
        ['default-src', 'img-src', 'style-src', 'base-uri', 'form-action'],
        page,
      );
      assert.match(directives[1] ?? '', SOURCES, page);
    }
  });

  test('adds no entry and no field to a citation, in either format', () => {
    const fields = new Set<string>();
    for (const file of named(/\.bib$/)) {
      const text = folder.text(file);
      const entries = new Cite(text, { forceType: '@bibtex/text', generateGraph: false });
      assert.equal(entries.data.length, 1, text);
      for (const [, name] of text.matchAll(/^ {2}(\w+) = /gm)) if (name) fields.add(name);
      assert.match(text, /^@\w+\{[\w-]+,\n(?: {2}\w+ = (?:\{.*\}|[a-z]{3}),?\n)+\}\n$/);
    }
    assert.ok(!fields.has('note') && fields.has('title'));
    for (const file of named(/\.ris$/)) {
      const text = folder.text(file);
      const entries = new Cite(text, { forceType: '@ris/file', generateGraph: false });
      assert.equal(entries.data.length, 1, text);
      assert.match(
        text,
        /^TY {2}- \w+\r\n(?:(?!TY|ER)[A-Z][A-Z\d] {2}- [^\p{Cc}\u2028\u2029]+\r\n)+ER {2}- \r\n$/u,
      );
    }
    for (const file of named(/\.csl\.json$/)) {
      assert.equal((JSON.parse(folder.text(file)) as unknown[]).length, 1);
    }
  });

  test('adds no page to the sitemap', () => {
    const text = folder.text('sitemap.xml');
    assert.match(text, SITEMAP);
    const { urlset } = new XMLParser().parse(text) as {
      readonly urlset: { readonly url: readonly { readonly loc: string }[] };
    };
    assert.equal(urlset.url.length, named(/^[^/]+\/index\.html$/).length + 1);
    for (const { loc } of urlset.url) assert.ok(loc.startsWith(BASE), loc);
  });
});

/** What a policy may say of images: none, empty ones, all of a protocol, or those of whole origins. */
const SOURCES = /^img-src(?: (?:'none'|data:|https:|http:|https?:\/\/[\w.-]+(?::\d+)?))*$/;

const SITEMAP =
  /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset [^<>]+>\n(?:<url><loc>[^<>"'\s]+<\/loc>(?:<lastmod>[\d-]{10}<\/lastmod>)?<\/url>\n)+<\/urlset>\n$/;
