/** Dates that engines read in different ways, or cannot read. */
import { expect } from '@open-wc/testing';
import { feedOf } from '../../stories/feeds.js';
import { newStage, show } from '../attacks/stage.js';
import { wordsOf } from './parts.js';

describe('a feed that lies', () => {
  for (const date of [
    '23096-01-01T00:00:00Z',
    '+023096-01-01',
    '9999-12-31T23:59:59Z',
    '0000-00-00',
  ]) {
    it(`with the date ${date} is shown, with or without the date`, async () => {
      const stage = await newStage();
      const items = [
        { id: 'other', title: 'Other' },
        { title: 'Dated', content_text: 'Text' },
      ];
      await show(stage, feedOf(...items.map((item) => ({ ...item, date_published: date }))));
      expect(wordsOf(stage.otherCard, 'title')).to.eql(['Other']);
      expect(wordsOf(stage.otherCard, 'date').join()).to.match(/^(?:December 31, 9999)?$/);
    });
  }
});
