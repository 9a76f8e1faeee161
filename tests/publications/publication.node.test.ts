import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findPublication } from '../../src/publications/publication.js';
import { aPublication } from './a-publication.js';

const SITE = 'https://publisher.example';
const publications = [
  aPublication({ id: 'care', url: `${SITE}/care` }),
  aPublication({ id: 'finance', url: `${SITE}/finance` }),
  aPublication({ id: `${SITE}/care`, url: `${SITE}/other` }),
  aPublication({ id: 'finance', url: `${SITE}/twice` }),
];

describe('the publication that a page asks for', () => {
  test('is the first if it asks for none', () => {
    assert.equal(findPublication(publications), publications[0]);
    assert.equal(findPublication(publications, ''), publications[0]);
  });

  test('is found by its id, and is the first of two with the same id', () =>
    assert.equal(findPublication(publications, 'finance'), publications[1]));

  test('is found by its url', () =>
    assert.equal(findPublication(publications, `${SITE}/other`), publications[2]));

  test('is found by an id before it is found by a url', () =>
    assert.equal(findPublication(publications, `${SITE}/care`), publications[2]));

  test('is undefined if no id and no url equals the reference', () => {
    assert.equal(findPublication(publications, 'Care'), undefined);
    assert.equal(findPublication([], 'care'), undefined);
    assert.equal(findPublication([]), undefined);
  });

  test('is found by an address with Arabic letters, as people copy it', () => {
    const address = `${SITE}/تقارير/رعاية`;
    const arabic = aPublication({ id: 'ar', url: new URL(address).href });
    assert.equal(findPublication([arabic], address), arabic);
  });
});
