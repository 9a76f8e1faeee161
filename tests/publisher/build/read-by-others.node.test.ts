import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { DomUtils, parseDocument } from 'htmlparser2';
import { HtmlValidate } from 'html-validate';
import ts from 'typescript';
import { LANGUAGES, wordsFor } from '../../../src/publisher/build/words/words-for.js';
import { BASE, buildFolder } from './a-build.js';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const demo = JSON.parse(readFileSync(join(ROOT, 'demo/feeds/reports.json'), 'utf8')) as {
  readonly items: readonly object[];
};
/** A report that has everything, one that has an id alone, and kinds that schema.org names otherwise. */
const RICH = {
  id: 'rich',
  url: 'https://publisher.example/reports/rich',
  title: 'Safe “journeys” & <others>',
  summary: 'In short.',
  content_html: '<p>A long text.</p>',
  language: 'pt-BR',
  image: 'https://publisher.example/cover.png',
  date_published: '2024-11-05T09:00:00Z',
  date_modified: '2025-01-01T00:00:00Z',
  authors: [{ name: 'Example, Ann' }, { name: 'The Institute', url: 'mailto:a@publisher.example' }],
  tags: ['care', 'housing'],
  attachments: [
    {
      url: 'https://publisher.example/rich.pdf',
      mime_type: 'application/pdf',
      title: 'Report',
      size_in_bytes: 1200,
      _publication: {
        language: 'pt-BR',
        pages: 12,
        integrity: 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
      },
    },
    { url: 'https://publisher.example/rich.epub', mime_type: 'application/epub+zip' },
  ],
  _publication: {
    type: 'report',
    publisher: { name: 'The Institute', url: 'https://publisher.example/' },
    doi: '10.5555/rich',
    isbn: '9783161484100',
    pages: 12,
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    cover: { alt: 'A door', width: 360, height: 510 },
  },
};
const TYPES = ['book', 'chapter', 'thesis', 'article-journal', 'dataset', 'webpage'];
const feed = {
  ...demo,
  items: [
    RICH,
    { id: 'bare' },
    ...TYPES.map((type) => ({ ...RICH, id: type, _publication: { ...RICH._publication, type } })),
    ...demo.items,
  ],
};

const pages = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Titles of reports are as long as they are, and HTML has other styles than this validator's.
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
  },
});

describe('what a build writes, read by programs of others', () => {
  const folder = buildFolder();
  before(() => folder.build(feed, '--language', 'en,ar,th'));
  after(folder.remove);
  const named = (pattern: RegExp): readonly string[] =>
    folder.files().filter((file) => pattern.test(file));
  const headOf = (name: string) => parseDocument(folder.text(`head/${name}`));
  const metaOf = (name: string, key: 'name' | 'property', value: string): readonly string[] =>
    DomUtils.getElementsByTagName('meta', headOf(name), true)
      .filter(({ attribs }) => attribs[key] === value)
      .map(({ attribs }) => attribs.content ?? '');

  test('every page and every snippet is valid HTML', async () => {
    const files = named(/\.html$/).filter((file) => !file.startsWith('head/'));
    assert.ok(files.length > 100);
    const found: string[] = [];
    for (const file of files) {
      const { results } = await pages.validateString(folder.text(file));
      for (const { messages } of results) {
        found.push(...messages.map(({ message, ruleId }) => `${file}: ${ruleId} ${message}`));
      }
    }
    assert.deepEqual(found, []);
  });

  test('tags for a head are valid in the head of a page', async () => {
    for (const file of named(/^head\//)) {
      const page = `<!doctype html>\n<html lang="en"><head><title>A</title>\n${folder.text(file)}</head><body></body></html>\n`;
      const { results } = await pages.validateString(page);
      assert.deepEqual(
        results.flatMap(({ messages }) => messages.map(({ message }) => message)),
        [],
        file,
      );
    }
  });

  test('JSON-LD has the types and the properties of schema.org', () => {
    const graphs = named(/^head\//).map((file) => {
      const [script] = DomUtils.getElementsByTagName('script', parseDocument(folder.text(file)));
      return JSON.parse(DomUtils.textContent(script ?? [])) as Readonly<Record<string, unknown>>;
    });
    assert.deepEqual(
      new Set(graphs.map((graph) => graph['@type'])),
      new Set('Report Book Chapter Thesis ScholarlyArticle Dataset CreativeWork'.split(' ')),
    );
    assert.deepEqual(typeErrors(graphs), []);
    // What is not schema.org's is found.
    const wrong = { ...graphs[0], pageCount: 12 };
    assert.match(typeErrors([wrong]).join(' '), /pageCount/);
  });

  test('JSON-LD is a graph of its own: one node with an address, and its parts', () => {
    const [script] = DomUtils.getElementsByTagName('script', headOf('rich'));
    const graph = JSON.parse(DomUtils.textContent(script ?? [])) as Readonly<
      Record<string, unknown>
    >;
    assert.equal(graph['@context'], 'https://schema.org');
    assert.equal(graph['@id'], RICH.url);
    const { width } = graph.image as { readonly width: object };
    assert.deepEqual(width, { '@type': 'QuantitativeValue', value: 360, unitCode: 'E37' });
    assert.deepEqual(graph.encoding, [
      {
        '@type': 'MediaObject',
        contentUrl: 'https://publisher.example/rich.pdf',
        encodingFormat: 'application/pdf',
        name: 'Report',
        contentSize: '1200 B',
        inLanguage: 'pt-BR',
        sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      },
      {
        '@type': 'MediaObject',
        contentUrl: 'https://publisher.example/rich.epub',
        encodingFormat: 'application/epub+zip',
      },
    ]);
  });

  test('Highwire tags are those that Google Scholar asks for', () => {
    // https://scholar.google.com/intl/en/scholar/inclusion.html#indexing
    assert.deepEqual(metaOf('rich', 'name', 'citation_title'), [RICH.title]);
    assert.deepEqual(metaOf('rich', 'name', 'citation_author'), ['Example, Ann', 'The Institute']);
    assert.deepEqual(metaOf('rich', 'name', 'citation_publication_date'), ['2024/11/05']);
    assert.deepEqual(metaOf('rich', 'name', 'citation_pdf_url'), [RICH.attachments[0]?.url]);
    assert.deepEqual(metaOf('rich', 'name', 'citation_technical_report_institution'), [
      'The Institute',
    ]);
    assert.deepEqual(metaOf('rich', 'name', 'citation_doi'), ['10.5555/rich']);
    for (const key of ['citation_publication_date', 'citation_pdf_url', 'citation_author']) {
      assert.deepEqual(metaOf('bare', 'name', key), [], 'what is not known is not said');
    }
  });

  test('Open Graph has its required properties, and the cover with its size', () => {
    // https://ogp.me/#metadata: title, type, image and url.
    const values = ['og:title', 'og:type', 'og:image', 'og:url', 'og:image:width', 'og:image:alt'];
    assert.deepEqual(
      values.map((name) => metaOf('rich', 'property', name)),
      [[RICH.title], ['article'], [RICH.image], [RICH.url], ['360'], ['A door']],
    );
    assert.deepEqual(metaOf('rich', 'property', 'article:published_time'), ['2024-11-05']);
  });

  test('feeds and oEmbed documents are found by their links, and are there', () => {
    const find = (html: string, type: string): readonly (string | undefined)[] =>
      DomUtils.getElementsByTagName('link', parseDocument(html), true)
        .filter(({ attribs }) => attribs.rel === 'alternate' && attribs.type === type)
        .map(({ attribs }) => attribs.href);
    for (const file of named(/^head\//)) {
      const feeds = find(folder.text(file), 'application/feed+json');
      const oEmbeds = find(folder.text(file), 'application/json+oembed');
      assert.deepEqual([feeds.length, oEmbeds.length], [1, 1]);
      const [item] = (JSON.parse(readAt(feeds[0])) as { items: { id: string }[] }).items;
      assert.ok(item?.id);
      // https://oembed.com/#section2.3: type, version, and for rich html, width and height.
      const document = JSON.parse(readAt(oEmbeds[0])) as Readonly<Record<string, unknown>>;
      assert.deepEqual([document.type, document.version], ['rich', '1.0']);
      assert.ok(Number.isInteger(document.width) && Number.isInteger(document.height));
      const [frame] = DomUtils.getElementsByTagName('iframe', parseDocument(String(document.html)));
      assert.ok(frame);
      assert.equal(frame.attribs.width, String(document.width));
      assert.ok(readAt(frame.attribs.src).includes('<!doctype html>'));
      const thumbnail = ['thumbnail_url', 'thumbnail_width', 'thumbnail_height'];
      const given = thumbnail.filter((field) => field in document);
      assert.ok(given.length === 0 || given.length === 3, 'all three or none (section 2.3.1)');
    }
    assert.deepEqual(find(folder.text('index.html'), 'application/feed+json'), ['feed.json']);
  });

  const readAt = (address: string | undefined): string =>
    folder.text(address?.slice(BASE.length) ?? '');
});

describe('the words of the pages', () => {
  test('are there in all seventeen languages, none of them a copy of the English ones', () => {
    assert.equal(LANGUAGES.length, 17);
    const english = new Map(Object.entries(wordsFor('en')));
    for (const language of LANGUAGES) {
      const words = Object.entries(wordsFor(language));
      assert.deepEqual(words.map(([name]) => name).sort(), [...english.keys()].sort(), language);
      for (const [name, word] of words) {
        if (typeof word !== 'string') continue;
        assert.ok(word.trim(), `${language} ${name}`);
        const places = (text: unknown) =>
          String(text)
            .match(/\{\w+\}/g)
            ?.sort() ?? [];
        assert.deepEqual(places(word), places(english.get(name)), `${language} ${name}`);
        if (language !== 'en' && name !== 'locale') {
          assert.notEqual(word, english.get(name), `${language} ${name}`);
        }
      }
    }
  });

  test('have a plural form for each category of their language', () => {
    for (const language of LANGUAGES) {
      const { reports, locale } = wordsFor(language);
      const rules = new Intl.PluralRules(locale);
      // Categories of millions alone need no form of their own here.
      const needed = new Set(Array.from({ length: 2000 }, (_, count) => rules.select(count)));
      for (const category of needed) assert.ok(reports[category], `${language} ${category}`);
    }
  });
});

/** What TypeScript says of JSON-LD that is declared to have the types of schema-dts. */
function typeErrors(graphs: readonly object[]): readonly string[] {
  const folder = mkdtempSync(join(ROOT, 'node_modules/.json-ld-'));
  const file = join(folder, 'graphs.ts');
  const lines = graphs.map((graph, index) => {
    const type = (graph as { readonly '@type': string })['@type'];
    return `export const graph${index}: WithContext<${type}> = ${JSON.stringify(graph)};`;
  });
  const types =
    'Report, Book, Chapter, Thesis, ScholarlyArticle, Dataset, CreativeWork, WithContext';
  writeFileSync(file, `import type { ${types} } from 'schema-dts';\n${lines.join('\n')}\n`);
  try {
    const program = ts.createProgram([file], {
      noEmit: true,
      strict: true,
      skipLibCheck: true,
      types: [],
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
    });
    const source = program.getSourceFile(file);
    return [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ].map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').slice(0, 600));
  } finally {
    rmSync(dirname(file), { recursive: true });
  }
}
