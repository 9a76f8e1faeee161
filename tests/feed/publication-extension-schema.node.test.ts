import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { feedOf, plain, problemsOf, read } from './an-item.js';
import { SHARED, skip } from './shared-folder.js';

interface Schema {
  readonly $defs: Readonly<
    Record<string, { readonly properties?: Readonly<Record<string, Schema>> }>
  >;
  readonly properties?: Readonly<Record<string, Schema>>;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const schema = JSON.parse(
  readFileSync(join(ROOT, 'src/feed/publication-extension.schema.json'), 'utf8'),
) as Schema;

const ajv = new Ajv2020({ strict: true, allErrors: true });
formats(ajv);
const validate = ajv.compile(schema);

/** The errors that the schema finds in a feed. */
const errorsOf = (json: unknown): readonly string[] =>
  validate(json) ? [] : (validate.errors ?? []).map(({ instancePath }) => instancePath);

/** An item with every field of the extension, each with a different value. */
const ITEM = {
  about: 'https://publisher.example/extension',
  type: 'report',
  issued: '2024-11',
  publisher: { name: 'The publisher', url: 'https://publisher.example/about' },
  cover: { alt: 'Two paths', width: 361, height: 511 },
  doi: '10.5555/12345678',
  isbn: '978-3-16-148410-0',
  pages: 97,
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  citation: 'The publisher (2019).',
  feed: 'https://publisher.example/reports/one.json',
  cite: {
    bibtex: 'https://publisher.example/cite/one.bib',
    ris: 'https://publisher.example/cite/one.ris',
    csl: 'https://publisher.example/cite/one.csl.json',
  },
  related: ['2', { url: 'https://a.example/b', title: 'B', summary: 'About B.', language: 'th' }],
};
const ATTACHMENT = {
  about: 'https://publisher.example/extension',
  language: 'pt-BR',
  pages: 105,
  integrity: `sha384-${'A'.repeat(64)}`,
};
const itemWith = (extension: unknown, attachment: unknown = {}) =>
  feedOf([
    {
      id: '1',
      content_text: 'x',
      image: 'https://publisher.example/a.png',
      _publication: extension,
      attachments: [
        {
          url: 'https://publisher.example/a.pdf',
          mime_type: 'application/pdf',
          _publication: attachment,
        },
      ],
    },
    { id: '2', content_text: 'x' },
  ]);

describe('the schema of the extension', () => {
  test('is a schema', () => assert.ok(ajv.validateSchema(schema)));

  test('is the schema that ships', () => {
    const shipped = readFileSync(join(ROOT, 'dist/publication-extension.schema.json'), 'utf8');
    assert.deepEqual(JSON.parse(shipped), schema);
  });

  test('lets a full example pass', () =>
    assert.deepEqual(
      errorsOf({ ...itemWith(ITEM, ATTACHMENT), _publication: { about: ITEM.about } }),
      [],
    ));

  test('lets a plain JSON Feed pass', () =>
    assert.deepEqual(errorsOf(feedOf([{ id: '1', content_text: 'x', tags: 'odd' }])), []));

  for (const name of readdirSync(join(ROOT, 'demo/feeds'))) {
    test(`lets demo/feeds/${name} pass, whose only problems are relative addresses`, () => {
      const json: unknown = JSON.parse(readFileSync(join(ROOT, 'demo/feeds', name), 'utf8'));
      assert.deepEqual(errorsOf(json), []);
      const problems = problemsOf(read(json)).filter((line) => !line.startsWith('relative-url '));
      assert.deepEqual(problems, []);
    });
  }

  for (const folder of ['seed', 'feeds/json-feed', 'feeds/json-feed-parser-tests']) {
    test(`lets the feeds of ${folder} pass`, { skip }, () => {
      const names = readdirSync(join(SHARED, folder)).filter((name) => name.endsWith('.json'));
      assert.ok(names.length > 0);
      // One feed is not JSON, and one feed has an attachment that is not an object.
      const broken = ['allthis-partial.json', 'invalid.json'];
      for (const name of names.filter((name) => !broken.includes(name))) {
        const json: unknown = JSON.parse(readFileSync(join(SHARED, folder, name), 'utf8'));
        assert.deepEqual(errorsOf(json), [], name);
      }
    });
  }

  for (const [field, value] of [
    ['type', 5],
    ['issued', '2024-13'],
    ['issued', '2024-11-05T00:00:00Z'],
    ['issued', '11/2024'],
    ['publisher', 'The publisher'],
    ['publisher', { url: 'https://publisher.example/' }],
    ['publisher', { name: '' }],
    ['cover', 'a.png'],
    ['cover', { width: 0 }],
    ['cover', { height: '510' }],
    ['cover', { src: 'a.png' }],
    ['doi', 'https://doi.org/10.5555/12345678'],
    ['isbn', 9783161484100],
    ['pages', 0],
    ['pages', 9.5],
    ['pages', '96'],
    ['licence', {}],
    ['citation', []],
    ['related', 'b'],
    ['related', ['']],
    ['related', [{ title: 'No address' }]],
    ['related', [{ url: 'https://a.example/', title: '' }]],
    ['related', [{ url: 'https://a.example/', title: 'A', language: 'English language' }]],
    ['feed', 'reports/one.json'],
    ['cite', { bibtex: 'one.bib' }],
    ['cite', { endnote: 'https://publisher.example/cite/one.enw' }],
    ['about', 'no address'],
    ['license', 'misspelt'],
  ] as const) {
    test(`refuses ${field}: ${JSON.stringify(value)} in an item`, () =>
      assert.notDeepEqual(errorsOf(itemWith({ ...ITEM, [field]: value })), []));
  }

  for (const [field, value] of [
    ['language', ''],
    ['language', 'en_GB'],
    ['language', ['en']],
    ['pages', -1],
    ['integrity', 'md5-abc'],
    ['integrity', 'sha384-not base64'],
    ['size', 5],
  ] as const) {
    test(`refuses ${field}: ${JSON.stringify(value)} in an attachment`, () =>
      assert.notDeepEqual(errorsOf(itemWith(ITEM, { ...ATTACHMENT, [field]: value })), []));
  }

  test('refuses a value that is not an object, and any field but the docs’ address at the top', () => {
    for (const extension of [null, 'x', [], 1])
      assert.notDeepEqual(errorsOf(itemWith(extension)), []);
    assert.notDeepEqual(errorsOf({ ...itemWith(ITEM), _publication: { pages: 1 } }), []);
  });

  test('defines no field that is missing in the full example', () => {
    const keys = (name: string) => Object.keys(schema.$defs[name]?.properties ?? {}).sort();
    assert.deepEqual(keys('item'), Object.keys(ITEM).sort());
    assert.deepEqual(keys('attachment'), Object.keys(ATTACHMENT).sort());
    assert.deepEqual(keys('feed'), ['about']);
  });

  test('defines fields that are all in the publication, except the addresses of other files', () => {
    const feed = read(itemWith(ITEM, ATTACHMENT));
    assert.deepEqual(problemsOf(feed), []);
    const publication = JSON.stringify(plain(feed.publications[0]));
    const fields = { ...ITEM, about: [], feed: [], cite: [] };
    const ofFile = { ...ATTACHMENT, about: [] };
    for (const value of [...leavesOf(fields), ...leavesOf(ofFile)]) {
      assert.ok(publication.includes(JSON.stringify(value)), `${JSON.stringify(value)} is lost`);
    }
  });
});

function leavesOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(leavesOf)
    : [value];
}
