import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { editionsOf } from '../../src/publications/editions.js';
import type { MediaObject } from '../../src/publications/publication.js';

const file = (name: string | undefined, inLanguage?: string, format = 'PDF'): MediaObject => ({
  contentUrl: `https://publisher.example/${name}-${inLanguage}.${format}`,
  name,
  inLanguage,
  format,
});
const seen = (files: readonly MediaObject[], reader = 'en') =>
  editionsOf(files, 'Safe journeys', reader).map(
    ({ name, files }) =>
      `${name}: ${files.map(({ inLanguage, format }) => `${inLanguage} ${format}`).join(', ')}`,
  );

describe('the editions of a report', () => {
  test('are the files with one name, in the publisher’s order', () => {
    const files = [
      file('Full report', 'en'),
      file('Summary', 'en'),
      file('Full report', 'fr'),
      file('Summary', 'th'),
      file(undefined, 'en'),
    ];
    assert.deepEqual(seen(files), [
      'Full report: en PDF, fr PDF',
      'Summary: en PDF, th PDF',
      'Safe journeys: en PDF',
    ]);
  });

  test('begin with the reader’s language, and have the formats of a language together', () => {
    const files = [
      file('Report', 'fr'),
      file('Report', 'th'),
      file('Report', 'fr', 'EPUB'),
      file('Report', 'en-GB'),
      file('Report', 'th', 'EPUB'),
    ];
    assert.deepEqual(seen(files, 'th-TH'), ['Report: th PDF, th EPUB, fr PDF, fr EPUB, en-GB PDF']);
    assert.match(seen(files, 'en')[0] ?? '', /^Report: en-GB PDF, fr PDF/);
  });

  test('hold each file once', () => {
    const anyFile = fc
      .tuple(
        fc.constantFrom('A', 'B', undefined, '__proto__'),
        fc.constantFrom('en', 'en-GB', 'th', 'mul', undefined),
      )
      .map(([name, language]) => file(name, language));
    fc.assert(
      fc.property(fc.array(anyFile), fc.constantFrom('en', 'th', 'fr'), (files, reader) => {
        const editions = editionsOf(files, 'T', reader);
        const all = editions.flatMap((edition) => edition.files);
        assert.equal(all.length, files.length);
        assert.deepEqual(new Set(all), new Set(files));
        assert.equal(new Set(editions.map(({ name }) => name)).size, editions.length);
      }),
    );
  });
});
