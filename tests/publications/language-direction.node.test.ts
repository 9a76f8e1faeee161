import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { directionOf } from '../../src/publications/language-direction.js';

describe('the direction in which a language is written', () => {
  for (const tag of ['ar', 'ar-EG', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']) {
    test(`is right to left for ${tag}`, () => assert.equal(directionOf(tag), 'rtl'));
  }

  for (const tag of ['en', 'th', 'zh-Hant', 'ku', 'az']) {
    test(`is left to right for ${tag}`, () => assert.equal(directionOf(tag), 'ltr'));
  }

  test('is that of the script if a language has two scripts', () => {
    assert.equal(directionOf('az-Arab'), 'rtl');
    assert.equal(directionOf('pa-Guru'), 'ltr');
    assert.equal(directionOf('pa-PK'), 'rtl');
  });

  for (const none of ['', 'mul', undefined]) {
    test(`is that of the first letter for ${JSON.stringify(none)}, which is no language`, () =>
      assert.equal(directionOf(none), 'auto'));
  }
});
