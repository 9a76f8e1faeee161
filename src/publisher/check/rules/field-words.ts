/** What the standard and the extension want in a field, and what readers lose without it. */
interface FieldWords {
  /** What the field should be, after “should be”. */
  readonly shape: string;
  /** What readers see if the field cannot be used. */
  readonly loss: string;
}

const NOT_SHOWN = 'Readers do not see it.';
const NUMBER = 'a number above 0, without quotation marks';
const ADDRESS = 'an address such as "https://publisher.example/reports/1"';
const DATE = 'a date such as "2024-11-05T00:00:00Z"';
const PEOPLE = 'a list such as [{ "name": "The research unit" }]';
const NO_DATE = 'Readers see no date, and lists show the report last.';
const VOICE = 'A screen reader may read the text in the voice of another language.';

const FIELDS: Readonly<Record<string, FieldWords>> = {
  id: { shape: 'a text', loss: 'The report is not shown.' },
  title: { shape: 'a text', loss: 'Readers see an address or an id in its place.' },
  summary: { shape: 'a text', loss: 'Readers see the beginning of the long text in its place.' },
  content_html: { shape: 'a text', loss: 'Readers see no long text.' },
  content_text: { shape: 'a text', loss: 'Readers see no long text.' },
  url: { shape: ADDRESS, loss: 'Readers cannot follow it.' },
  external_url: { shape: ADDRESS, loss: 'Readers cannot follow it.' },
  image: { shape: ADDRESS, loss: 'Readers see no cover.' },
  banner_image: { shape: ADDRESS, loss: 'Readers see no cover.' },
  date_published: { shape: DATE, loss: NO_DATE },
  date_modified: { shape: DATE, loss: NOT_SHOWN },
  issued: { shape: 'a date such as "2024-11-05", "2024-11" or "2024"', loss: NOT_SHOWN },
  language: { shape: 'a language tag such as "en" or "pt-BR"', loss: VOICE },
  lang: { shape: 'a language tag such as "en" or "pt-BR"', loss: VOICE },
  tags: { shape: 'a list of texts such as ["migration"]', loss: 'Readers see no such topic.' },
  authors: { shape: PEOPLE, loss: 'Readers do not see who wrote it.' },
  author: { shape: 'an object such as { "name": "…" }', loss: 'Readers do not see who wrote it.' },
  publisher: { shape: 'an object such as { "name": "…" }', loss: NOT_SHOWN },
  name: { shape: 'a text', loss: NOT_SHOWN },
  attachments: {
    shape: 'a list such as [{ "url": "…", "mime_type": "application/pdf" }]',
    loss: 'Readers are not offered the file.',
  },
  mime_type: { shape: 'a media type such as "application/pdf"', loss: NOT_SHOWN },
  size_in_bytes: { shape: NUMBER, loss: 'Readers do not see how large the file is.' },
  duration_in_seconds: { shape: NUMBER, loss: 'Readers do not see how long it is.' },
  accessible: {
    shape: 'true or false, without quotation marks',
    loss: 'Readers do not learn whether screen readers can read the file.',
  },
  pages: { shape: NUMBER, loss: NOT_SHOWN },
  width: { shape: NUMBER, loss: 'The page jumps when the cover arrives.' },
  height: { shape: NUMBER, loss: 'The page jumps when the cover arrives.' },
  alt: { shape: 'a text', loss: 'People who do not see the cover learn nothing of it.' },
  cover: {
    shape: 'an object such as { "alt": "…", "width": 600, "height": 850 }',
    loss: 'The page jumps when the cover arrives.',
  },
  related: {
    shape: 'a list of ids, or of objects such as { "url": "…", "title": "…" }',
    loss: 'Readers are not led to it.',
  },
  translations: {
    shape: 'a list of ids or urls',
    loss: 'Readers of its language are not led to it.',
  },
  integrity: { shape: 'a hash such as "sha384-…"', loss: 'No program can check the file.' },
  _publication: { shape: 'an object, in { }', loss: 'The widgets do not use anything of it.' },
};

/** The words for a field, by its name. A field without own words gets general ones. */
export function wordsFor(key: string): FieldWords {
  return (
    (Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined) ?? { shape: 'a text', loss: NOT_SHOWN }
  );
}
