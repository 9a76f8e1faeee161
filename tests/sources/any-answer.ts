/** Any answer that a server can give: JSON, XML, tables, HTML, near what the sources read. */
import fc from 'fast-check';

/** Names that a source reads, so that random values stand where they matter. */
const KEYS = [
  ...[
    'id',
    'title',
    'name',
    'rendered',
    'content',
    'excerpt',
    'link',
    'url',
    'status',
    'acf',
    'meta',
  ],
  ...['_embedded', 'wp:term', 'wp:featuredmedia', 'source_url', 'media_details', 'sizes', 'width'],
  ...[
    'data',
    'included',
    'attributes',
    'relationships',
    'type',
    'body',
    'processed',
    'path',
    'alias',
  ],
  ...[
    'items',
    'authors',
    'author',
    'tags',
    'attachments',
    'image',
    'language',
    '_publication',
    'doi',
  ],
  ...[
    'fields',
    'source',
    'file',
    'date',
    'original',
    'hits',
    'metadata',
    'creators',
    'files',
    'license',
  ],
  ...[
    'issued',
    'date-parts',
    'DOI',
    'message',
    '@type',
    '@graph',
    'date_gmt',
    'published',
    'related',
  ],
  ...['__proto__', 'constructor', 'toString', '', 'length'],
];

const odd = fc.constantFrom(
  ...[
    '',
    ' ',
    '0',
    '1',
    '-1',
    '2024',
    '2024-11',
    '2024-11-05',
    '05/11/2024',
    '2567',
    'n.d.',
    '45601',
  ],
  ...['en', 'English', 'und', 'tha', 'not a language', 'publish', 'draft', 'Report', 'CC BY 4.0'],
  ...['undefined', 'null', '[object Object]', '{{title}}', '<no value>', 'javascript:alert(1)'],
  ...[
    'https://publisher.example/a.pdf',
    '/b.pdf',
    'https://',
    '//x',
    'file:///home/a/b.pdf',
    'C:\\a.pdf',
  ],
  ...[
    'https://user:secret@publisher.example/',
    'mailto:a@publisher.example',
    'constructor',
    '__proto__',
    'https://a/undefined/b',
  ],
  ...[
    '10.1000/182',
    'https://doi.org/10.1000/182',
    'A &amp; B',
    '<b>bold',
    '<p><a href="/x.pdf">x</a>',
  ],
  ...[
    '\ud800',
    '\u0000',
    '\u202e',
    'a; b; c',
    'Family, Given',
    'image/png',
    'node--report',
    'file--file',
  ],
);

const leaf = fc.oneof(
  odd,
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom<unknown>(null, true, false, 0, 1, -1, 1.5, 1e308, [], {}, [[]], [null]),
  fc.integer(),
);

/** Any JSON, also with names that an object has of its own. */
export const anyJson = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...KEYS), tie('value'), { maxKeys: 8 }),
  ),
})).value;

/** A JSON value in which any one value may be another one. */
export function changed(json: unknown): fc.Arbitrary<unknown> {
  const paths = pathsOf(json);
  return fc.tuple(fc.constantFrom(...paths), anyJson).map(([path, value]) => {
    if (!path.length) return value;
    const copy = structuredClone(json);
    let at = copy as Record<string, unknown>;
    for (const key of path.slice(0, -1)) at = at[key] as Record<string, unknown>;
    at[path.at(-1) ?? ''] = value;
    return copy;
  });
}

function pathsOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, entry]) => pathsOf(entry, [...path, key]));
  return [path, ...below];
}

/** A text in which a part is missing, or stands twice, or another text stands. */
export function brokenText(text: string): fc.Arbitrary<string> {
  const place = fc.nat(text.length);
  return fc.tuple(place, place, fc.oneof(odd, fc.string({ maxLength: 5 }))).map(([a, b, other]) => {
    return text.slice(0, a) + other + text.slice(b);
  });
}

/** Elements of HTML and XML, in any order, open or not. */
export const anyMarkup = (tags: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.oneof(fc.constantFrom(...tags), odd, fc.string({ maxLength: 8 })), { maxLength: 30 })
    .map((parts) => parts.join(''));

const cell = fc.record(
  { text: fc.oneof(odd, fc.string({ maxLength: 8 })), link: odd },
  { requiredKeys: ['text'] },
);

/** Any table: some have names of columns. */
export const anyTable = fc
  .tuple(
    fc.array(
      fc.constantFrom(
        'Title',
        'Date',
        'PDF (French)',
        'Authors',
        'Topics',
        'Cover',
        'Langue',
        'DOI',
        'ID',
        'x',
        '',
      ),
      { maxLength: 8 },
    ),
    fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 8 }),
  )
  .map(([names, rows]) => [names.map((text) => ({ text })), ...rows]);
