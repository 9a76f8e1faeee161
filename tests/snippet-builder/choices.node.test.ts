import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  choicesFromQuery,
  choose,
  DEFAULTS,
  OPTIONS,
  queryFromChoices,
  WIDGETS,
} from '../../src/snippet-builder/choices.js';
import { anyChoices } from './any-choices.js';

describe('the address of the builder', () => {
  test('restores every choice', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        assert.deepEqual(choicesFromQuery(queryFromChoices(choices)), choices);
      }),
    );
  });

  test('is empty if nothing is chosen', () => {
    assert.equal(queryFromChoices(DEFAULTS), '');
    assert.deepEqual(choicesFromQuery(''), DEFAULTS);
  });

  test('may hold anything: a choice that does not exist becomes the default', () => {
    const query = '?widget=script&layout=grid&match=none&form=&heading-level=7&other=1&room=maybe';
    assert.deepEqual(choicesFromQuery(query), DEFAULTS);
  });
});

describe('the choices', () => {
  test('have the same options as the elements', () => {
    assert.deepEqual(OPTIONS.widget, Object.keys(WIDGETS));
    assert.equal(DEFAULTS.widget, 'publication-card');
  });

  test('lose a layout that the newly chosen element does not have', () => {
    const list = choose(DEFAULTS, { widget: 'related-resources', layout: 'grid' });
    assert.equal(list.layout, 'grid');
    assert.equal(choose(list, { widget: 'report-download' }).layout, '');
    assert.equal(choose(list, { layout: 'compact' }).layout, 'compact');
  });

  test('do not count the usual layout as a choice', () => {
    assert.equal(choose(DEFAULTS, { layout: 'auto' }).layout, '');
  });
});
