import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { downloadsFor } from '../../src/publications/downloads.js';
import type { MediaObject } from '../../src/publications/publication.js';
import { aPublication } from './a-publication.js';

const file = (name: string, inLanguage?: string): MediaObject => ({
  contentUrl: `https://publisher.example/${name}.pdf`,
  inLanguage,
});
const [english, thai, french, brief] = [
  file('en', 'en'),
  file('th', 'th'),
  file('fr', 'fr'),
  file('brief'),
];

const offered = (files: readonly MediaObject[], reader: string, inLanguage?: string) =>
  downloadsFor(aPublication({ id: '1', encodings: files, inLanguage }), reader);

describe('the downloads of a publication', () => {
  test('are undefined if it has no file', () => assert.equal(offered([], 'en'), undefined));

  test('begin with the file in the reader’s language, and keep the publisher’s order', () => {
    assert.deepEqual(offered([english, french, thai, brief], 'th-TH', 'en'), {
      first: thai,
      others: [english, french, brief],
      isInOtherLanguage: false,
    });
  });

  test('begin with the first of several files in the reader’s language', () => {
    const [one, two] = [file('one', 'en'), file('two', 'en-GB')];
    assert.equal(offered([thai, one, two], 'en')?.first, one);
  });

  test('begin with the publication’s own language if the reader’s is missing, and say so', () => {
    assert.deepEqual(offered([thai, english], 'fr', 'en'), {
      first: english,
      others: [thai],
      isInOtherLanguage: true,
    });
  });

  test('begin with the publisher’s first file if neither language is there', () => {
    assert.equal(offered([thai, english], 'fr', 'de')?.first, thai);
    assert.equal(offered([thai, english], 'fr')?.first, thai);
  });

  test('have no note about another language if a file does not name its language', () => {
    assert.equal(offered([brief], 'fr')?.isInOtherLanguage, false);
    assert.equal(offered([thai, brief], 'fr')?.isInOtherLanguage, false);
  });

  test('in several languages are for every reader, and nothing is said of a language', () => {
    const many = file('many', 'mul');
    assert.deepEqual(offered([english, many], 'fr', 'en'), {
      first: many,
      others: [english],
      isInOtherLanguage: false,
    });
    assert.equal(offered([many, english], 'en')?.first, english);
  });

  test('in Norwegian are for readers of Bokmål and of Nynorsk', () => {
    const norwegian = file('no', 'no');
    for (const reader of ['no', 'nb', 'nb-NO', 'nn', 'nn-NO']) {
      const downloads = offered([english, norwegian], reader, 'en');
      assert.equal(downloads?.first, norwegian, reader);
      assert.equal(downloads.isInOtherLanguage, false, reader);
    }
    assert.equal(offered([english, file('nb', 'nb')], 'nn', 'en')?.isInOtherLanguage, true);
  });

  test('begin with the first edition that the reader can read', () => {
    const [full, summary, resume, rapport, children] = [
      { ...english, name: 'Full report' },
      { ...file('summary-en', 'en'), name: 'Summary' },
      { ...file('summary-fr', 'fr'), name: 'Summary' },
      { ...french, name: 'Full report' },
      { ...thai, name: 'For children' },
    ] as const;
    const files = [full, summary, resume, rapport, children];
    assert.equal(offered(files, 'en')?.first, full);
    assert.equal(offered(files, 'fr')?.first, rapport);
    assert.equal(offered(files, 'th')?.first, children);
    assert.equal(offered(files, 'de', 'fr')?.first, rapport);
    assert.deepEqual(offered(files, 'fr')?.others, [full, summary, resume, children]);
  });

  test('hold each file once', () => {
    const anyFile = fc
      .option(fc.constantFrom('en', 'en-GB', 'th', 'zh-Hant', 'ar'), { nil: undefined })
      .map((language) => file('any', language));
    fc.assert(
      fc.property(
        fc.array(anyFile, { minLength: 1 }),
        fc.constantFrom('en', 'th', 'fr', 'zh'),
        fc.constantFrom('en', 'ar', undefined),
        (files, reader, own) => {
          const downloads = offered(files, reader, own);
          assert.ok(downloads);
          const all = [downloads.first, ...downloads.others];
          assert.deepEqual(new Set(all), new Set(files));
          assert.deepEqual(
            downloads.others,
            files.filter((other) => other !== downloads.first),
          );
        },
      ),
    );
  });
});
