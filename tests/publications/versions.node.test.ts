import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { addressIn } from '../../src/publications/address.js';
import { forReader } from '../../src/publications/for-reader.js';
import { sameLanguage } from '../../src/publications/language.js';
import type { Publication } from '../../src/publications/publication.js';
import { reportsIn } from '../../src/publications/versions.js';
import { aPublication } from './a-publication.js';

const SITE = 'https://publisher.example';
const file = (name: string, inLanguage?: string) => ({
  contentUrl: `${SITE}/${name}.pdf`,
  ...(inLanguage && { inLanguage }),
});

const english = aPublication({
  id: 'en',
  url: `${SITE}/en`,
  title: 'Safe journeys',
  inLanguage: 'en',
  encodings: [file('en')],
  related: ['other-fr', 'fr'],
  translations: [`${SITE}/fr`, 'en', 'lost'],
});
const french = aPublication({
  id: 'fr',
  url: `${SITE}/fr`,
  title: 'Voyages sûrs',
  inLanguage: 'fr',
  encodings: [file('fr')],
});
const thai = aPublication({
  id: 'th',
  title: 'การเดินทาง',
  inLanguage: 'th',
  encodings: [file('th')],
  translations: ['fr'],
});
const otherFrench = aPublication({ id: 'other-fr', inLanguage: 'fr', translations: ['other-en'] });
const otherEnglish = aPublication({ id: 'other-en', inLanguage: 'en' });
const alone = aPublication({ id: 'alone', inLanguage: 'fr' });
const FEED = [english, french, thai, otherFrench, otherEnglish, alone];

const shown = (named: Publication, locale: string, listed = locale, feed = FEED) =>
  forReader(feed, named, locale, listed, addressIn, sameLanguage);
const ids = (publications: readonly Publication[]) => publications.map(({ id }) => id);

describe('the versions of a report', () => {
  test('are linked whichever of them names the other, by its id or its url', () => {
    const { versionsOf } = reportsIn(FEED, addressIn);
    for (const one of [english, french, thai])
      assert.deepEqual(ids(versionsOf(one)), ['en', 'fr', 'th']);
    assert.deepEqual(ids(versionsOf(alone)), ['alone']);
  });

  test('are shown in the reader’s language, whichever was named', () => {
    for (const named of [english, french, thai]) {
      assert.equal(shown(named, 'fr-CA').publication.id, 'fr');
      assert.equal(shown(named, 'th').publication.id, 'th');
    }
  });

  test('are shown as named if none is in the reader’s language', () => {
    assert.equal(shown(thai, 'es').publication.id, 'th');
  });

  test('stay the named one of two in the same language', () => {
    const twice = aPublication({ id: 'en2', inLanguage: 'en', translations: ['en'] });
    const feed = [...FEED, twice];
    assert.equal(shown(twice, 'en', 'en', feed).publication.id, 'en2');
    assert.equal(shown(english, 'en', 'en', feed).publication.id, 'en');
    // Neither is a publication beside the other one.
    assert.ok(!ids(shown(twice, 'en', 'en', feed).publications).includes('en'));
    assert.deepEqual(ids(shown(twice, 'en', 'en', feed).others), ['fr', 'th']);
  });

  test('of the same language as the reader’s: the exact tag comes first', () => {
    const portugal = aPublication({ id: 'pt', inLanguage: 'pt-PT', translations: ['br'] });
    const brazil = aPublication({ id: 'br', inLanguage: 'pt-BR' });
    assert.equal(shown(portugal, 'pt-BR', 'pt-BR', [portugal, brazil]).publication.id, 'br');
  });

  test('offer the files of all, the shown version’s first, with the language of their version', () => {
    const { encodings } = shown(english, 'fr').publication;
    assert.deepEqual(
      encodings.map(({ contentUrl, inLanguage, name }) => [contentUrl, inLanguage, name]),
      [
        [`${SITE}/fr.pdf`, 'fr', undefined],
        [`${SITE}/en.pdf`, 'en', 'Safe journeys'],
        [`${SITE}/th.pdf`, 'th', 'การเดินทาง'],
      ],
    );
  });

  test('invent no language for a file that several have', () => {
    const one = aPublication({ id: '1', inLanguage: 'en', encodings: [file('all'), file('a')] });
    const two = aPublication({
      id: '2',
      inLanguage: 'fr',
      encodings: [file('all'), file('a', 'th')],
      translations: ['1'],
    });
    const { encodings } = shown(one, 'en', 'en', [one, two]).publication;
    assert.deepEqual(
      encodings.map(({ inLanguage }) => inLanguage),
      [undefined, 'th'],
    );
  });

  test('are in a list once, in the language of its reader', () => {
    assert.deepEqual(ids(shown(alone, 'en').publications), ['en', 'other-en', 'alone']);
    assert.deepEqual(ids(shown(alone, 'en', 'fr').publications), ['fr', 'other-fr', 'alone']);
    // No version is in Spanish: then the language of the shown report counts, and then the feed's order.
    assert.deepEqual(ids(shown(alone, 'es').publications), ['fr', 'other-fr', 'alone']);
    assert.deepEqual(ids(shown(thai, 'es').publications), ['th', 'other-fr', 'alone']);
  });

  test('are never related to each other, and related ones are named in the reader’s language', () => {
    assert.deepEqual(shown(english, 'en').publication.related, ['other-en']);
  });

  test('keep their long text unread until it is needed', () => {
    let reads = 0;
    const lazy: Publication = {
      ...french,
      get text() {
        reads += 1;
        return [];
      },
    };
    const { publication } = shown(english, 'fr', 'fr', [english, lazy]);
    assert.equal(reads, 0);
    assert.deepEqual(publication.text, []);
    assert.equal(reads, 1);
  });
});

test('ten thousand versions of one report take no longer than as many reports', () => {
  const count = 10_000;
  let reads = 0;
  const feed = Array.from({ length: count }, (_, index) => ({
    ...aPublication({ id: String(index), inLanguage: index % 2 ? 'en' : 'fr' }),
    get translations() {
      reads += 1;
      return index ? [String(index - 1)] : Array.from({ length: count }, (_, to) => String(to));
    },
  }));
  const { publications, others } = shown(feed[7] as Publication, 'en', 'en', feed);
  assert.deepEqual(ids(publications), ['7']);
  assert.deepEqual(ids(others), ['0']);
  assert.equal(reads, count);
});

test('any references at all: each publication is in one report, which it is shown as', () => {
  const anyFeed = fc.array(
    fc.record({
      inLanguage: fc.constantFrom(undefined, 'en', 'fr', 'th'),
      translations: fc.array(fc.constantFrom('0', '1', '2', '3', '4', '5', 'lost', '__proto__')),
    }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(anyFeed, (items) => {
      const feed = items.map(({ inLanguage, translations }, index) =>
        aPublication({ id: String(index), translations, ...(inLanguage && { inLanguage }) }),
      );
      const { versionsOf } = reportsIn(feed, addressIn);
      for (const one of feed) {
        assert.ok(versionsOf(one).includes(one));
        for (const version of versionsOf(one))
          assert.deepEqual(versionsOf(version), versionsOf(one));
        const { publication, publications, others } = shown(one, 'fr', 'fr', feed);
        const group = ids(versionsOf(one));
        assert.ok(group.includes(publication.id));
        assert.deepEqual(
          ids(publications).filter((id) => group.includes(id)),
          [publication.id],
        );
        for (const other of others) assert.ok(group.includes(other.id));
      }
    }),
  );
});
