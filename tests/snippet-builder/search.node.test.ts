import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addressOf, folderOf, isOwnComputer } from '../../src/snippet-builder/addresses.js';
import { search } from '../../src/snippet-builder/search.js';
import { aPublication } from '../publications/a-publication.js';

const publications = [
  aPublication({ id: '1', title: 'Café voices', authors: [{ name: 'Ana Exámple' }] }),
  aPublication({
    id: '2',
    title: 'Safe journeys',
    keywords: ['Migration'],
    datePublished: '2024-05',
  }),
  aPublication({ id: '2', title: 'The same id again' }),
];
const found = (words: string) => search(publications, words).map(({ id }) => id);

describe('the search for publications', () => {
  test('finds all publications if no words are given, each id once', () => {
    assert.deepEqual(found('  '), ['1', '2']);
  });

  test('finds words in titles, authors, topics and dates, in any order', () => {
    assert.deepEqual(found('2024 migration'), ['2']);
    assert.deepEqual(found('example cafe'), ['1']);
    assert.deepEqual(found('example migration'), []);
  });
});

describe('an address that an editor pastes', () => {
  for (const [text, address] of [
    ['https://publisher.example/feed.json', 'https://publisher.example/feed.json'],
    [' publisher.example/feed.json\n', 'https://publisher.example/feed.json'],
    ['localhost:8000/feed.json', 'https://localhost:8000/feed.json'],
    ['http://intranet/feed', 'http://intranet/feed'],
    ['our feed', undefined],
    ['feed', undefined],
    ['', undefined],
    ['ftp://publisher.example/', undefined],
    ['javascript:alert(1)', undefined],
  ] as const) {
    test(`${JSON.stringify(text)} means ${String(address)}`, () => {
      assert.equal(addressOf(text), address);
    });
  }

  test('means the folder, if it is the address of a script', () => {
    const folder = 'https://publisher.example/widgets/1.2.3/';
    assert.equal(folderOf(`${folder}publication-widgets.js?x#y`), folder);
    assert.equal(folderOf('publisher.example/widgets/1.2.3'), folder);
    assert.equal(folderOf('no address'), undefined);
  });

  test('is on the editor’s own computer, or not', () => {
    assert.ok(isOwnComputer('http://127.0.0.1:8000/cdn/'));
    assert.ok(!isOwnComputer('https://localhost.example/cdn/'));
  });
});
