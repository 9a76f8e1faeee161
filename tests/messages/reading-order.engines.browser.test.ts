import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { ar } from '../../src/messages/ar.js';
import { bn } from '../../src/messages/bn.js';
import { my } from '../../src/messages/my.js';
import { ur } from '../../src/messages/ur.js';
import { zh } from '../../src/messages/zh.js';

/** The distance from the start of the line to a part of a text, in CSS pixels. */
function placeOf(part: string, text: Text, dir: 'ltr' | 'rtl'): number {
  const start = text.data.indexOf(part);
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, start + part.length);
  const { left, right } = range.getBoundingClientRect();
  return dir === 'rtl' ? innerWidth - right : left;
}

describe('the facts about a file', () => {
  for (const [{ locale, dir = 'ltr', comma }, ...details] of [
    [ar, 'الإنجليزية', 'PDF', '2.4 م.ب', '64 صفحة'],
    [ur, 'انگریزی', 'PDF', '2.4 MB', '64 صفحات'],
    [bn, 'ইংরেজি', 'PDF', '২.৪ MB', '৬৪ পৃষ্ঠা'],
    [my, 'အင်္ဂလိပ်', 'PDF', '၂.၄ MB', 'စာမျက်နှာ ၆၄ မျက်နှာ'],
    [zh, '英语', 'PDF', '2.4 MB', '64页'],
  ] as const) {
    it(`are in this order in ${locale}: language, format, size, pages`, async () => {
      const line = await fixture(
        html`<p lang=${locale} dir=${dir} style="white-space: nowrap">${details.join(comma)}</p>`,
      );
      const text = [...line.childNodes].find((node) => node instanceof Text)!;
      const places = details.map((detail) => placeOf(detail, text, dir));
      expect(places).to.eql(places.toSorted((a, b) => a - b));
    });
  }
});
