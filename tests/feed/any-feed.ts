/**
 * Valid feeds, and values to put into them. All test runners can use it, because it imports none.
 */
import fc from 'fast-check';

/** The address of the feed. */
export const ADDRESS = 'https://publisher.example/feeds/reports.json';

const SITE = 'https://publisher.example';

/** An item with every field that the widgets read. It takes no field from its feed. */
export const item = (id: string) => ({
  id,
  url: `${SITE}/${id}`,
  external_url: `${SITE}/external/${id}`,
  title: `Report ${id}`,
  summary: 'A summary.',
  content_html: '<p>Long <a href="/text">text</a>.</p>',
  content_text: 'Long text.',
  image: `${SITE}/${id}.png`,
  banner_image: `${SITE}/${id}-wide.png`,
  date_published: '2020-01-02T03:04:05Z',
  date_modified: '2021-01-02T03:04:05+07:00',
  authors: [{ name: 'A', url: `${SITE}/a` }, { name: 'B' }],
  author: { name: 'A' },
  language: 'en',
  tags: ['one', 'two'],
  attachments: [
    {
      url: `${SITE}/${id}.pdf`,
      mime_type: 'application/pdf',
      title: 'Report',
      size_in_bytes: 1000,
      _publication: { language: 'en', pages: 9, integrity: 'sha256-AAAA' },
    },
  ],
  _publication: {
    type: 'report',
    issued: '2020-01',
    publisher: { name: 'P', url: `${SITE}/p` },
    cover: { alt: 'Cover', width: 3, height: 4 },
    doi: '10.5555/1',
    isbn: '978-3-16-148410-0',
    pages: 9,
    licence: 'CC BY',
    citation: 'A (2020).',
    cite: { bibtex: `${SITE}/${id}.bib`, ris: `${SITE}/${id}.ris` },
    related: ['1', { url: `${SITE}/x`, title: 'X', summary: 'S', language: 'en' }],
  },
});

/** A feed with three such items, without a problem. */
export const validFeed = (): Record<string, unknown> => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Reports',
  language: 'en',
  authors: [{ name: 'P' }],
  feed_url: ADDRESS,
  items: [item('1'), item('2'), item('3')],
});

const nasty = fc.constantFrom<unknown>(
  null,
  '',
  ' ',
  0,
  -1,
  1e308,
  true,
  false,
  [],
  {},
  [[]],
  [null],
  [{}],
  { toString: 'x' },
  { valueOf: null },
  'javascript:alert(1)',
  'https://',
  '<script>',
  '&#0;',
  '\ud800',
  '__proto__',
  JSON.parse('{"__proto__":null}'),
  { constructor: 1, length: 9 },
  '9999-99-99',
  'en-x-private',
  'x'.repeat(5_000),
);
/** Any JSON value: small, large or hostile. */
export const anyJson = fc.oneof(nasty, fc.jsonValue({ maxDepth: 4 }));

/** The paths to all values inside a JSON value. */
export function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => [
    [...path, key],
    ...pathsIn(child, [...path, key]),
  ]);
}

/** Replaces the value at a path. */
export function replace(root: unknown, path: readonly string[], value: unknown): void {
  const parent = path
    .slice(0, -1)
    .reduce((node, key) => (node as Record<string, unknown>)[key], root) as Record<string, unknown>;
  parent[path.at(-1) ?? ''] = value;
}
