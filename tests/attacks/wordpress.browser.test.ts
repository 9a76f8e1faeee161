/**
 * The attacks on feeds, in each text and each address of an answer of WordPress. In Chromium alone:
 * what a feed can do in other engines is tried in attacks.engines.browser.test.ts.
 */
import { expect } from '@open-wc/testing';
import { feedOfWordPress } from '../../src/sources/wordpress/wordpress-in-page.js';
import { OWN } from './corpus.js';
import { expectHarmless, harmDone, pageAround, watchPage } from './page-watch.js';
import { elementsOn, newStage, show } from './stage.js';
import { expectNoOtherServer } from './try-attacks.js';

const SITE = 'https://publisher.example';

/** An answer with a payload in its texts, in its addresses, or in both. */
const answerWith = (text: string, address: string): unknown => [
  {
    id: 1,
    link: address,
    date: text,
    date_gmt: text,
    lang: text,
    title: { rendered: text },
    content: { rendered: `<p>${text}</p><a href="${address}">${text}</a>` },
    excerpt: { rendered: text },
    meta: { file: address, note: text },
    acf: { file: { url: address, title: text }, [text]: text },
    _embedded: {
      'wp:featuredmedia': [
        {
          source_url: address,
          alt_text: text,
          media_details: {
            width: 9,
            height: 9,
            sizes: { [text]: { source_url: address, width: 1 } },
          },
        },
      ],
      'wp:term': [[{ name: text, slug: text, taxonomy: 'category', link: address }]],
    },
  },
];

describe('an answer of WordPress that attacks its readers', () => {
  watchPage();

  for (const [kind, attacks] of Object.entries(OWN)) {
    it(`does nothing by ${kind}`, async () => {
      const stage = await newStage();
      const before = pageAround(stage.section);
      for (const [technique, payload] of attacks) {
        for (const answer of [
          answerWith(payload, `${SITE}/a.pdf`),
          answerWith('A report', payload),
          answerWith(payload, payload),
        ]) {
          const feed = feedOfWordPress(JSON.stringify(answer), `${SITE}/wp-json/wp/v2/posts`);
          await show(stage, JSON.parse(feed ?? ''));
          for (const element of elementsOn(stage)) expectHarmless(element, technique);
        }
        expect(harmDone(), `${technique} ran`).to.equal(0);
      }
      expect(pageAround(stage.section)).to.eql(before);
    });
  }

  it('requests nothing from another server', expectNoOtherServer);
});
