import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import { feedOf } from '../../stories/feeds.js';
import { waitUntil } from '../waiting.js';
import { openAll, part, parts, words, wordsLoaded } from './parts.js';

/** A report whose date reads differently in every language. The feed itself is in Spanish. */
const DATA = {
  ...feedOf({ title: 'Informe', content_text: 'Texto.', date_published: '2024-03-05T23:30:00Z' }),
  language: 'es',
};

const DATES = { es: '5 de marzo de 2024', fr: '5 mars 2024', de: '5. März 2024' };

const page = document.documentElement;
const language = page.lang;
afterEach(() => {
  page.lang = language;
});

/** Makes a card in a place. */
async function cardIn(place: Element | ShadowRoot, lang?: string) {
  const card = document.createElement('publication-card');
  card.data = DATA;
  if (lang !== undefined) card.setAttribute('lang', lang);
  place.append(card);
  await wordsLoaded(card);
  return card;
}

const dateIn = async (place: Element | ShadowRoot, lang?: string): Promise<string> =>
  words(part(await cardIn(place, lang), 'date'));

describe('the language of an element’s own words', () => {
  it('is the element’s own lang, before all others', async () => {
    const place = await fixture(html`<div lang="fr"></div>`);
    expect(await dateIn(place, 'de')).to.equal(DATES.de);
  });

  it('is the lang of the nearest ancestor that has a lang', async () => {
    const place = await fixture(
      html`<div lang="de">
        <div lang="fr"><p></p></div>
      </div>`,
    );
    expect(await dateIn(place.querySelector('p')!)).to.equal(DATES.fr);
  });

  it('is the lang of the page', async () => {
    page.lang = 'fr';
    expect(await dateIn(await fixture(html`<div></div>`))).to.equal(DATES.fr);
  });

  it('is found through the components around the element', async () => {
    const outer = await fixture(html`<div lang="fr"></div>`);
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    expect(await dateIn(inner.attachShadow({ mode: 'closed' }))).to.equal(DATES.fr);
  });

  it('is the lang of a component if it has a lang, not the lang of the page around it', async () => {
    const outer = await fixture(html`<div lang="fr"></div>`);
    const inner = document.createElement('div');
    inner.lang = 'de';
    const shadow = outer.attachShadow({ mode: 'open' });
    shadow.append(inner);
    expect(await dateIn(inner)).to.equal(DATES.de);
    expect(await dateIn(shadow)).to.equal(DATES.fr);
  });

  it('is the feed’s language if the page has no lang', async () => {
    page.removeAttribute('lang');
    expect(await dateIn(await fixture(html`<div></div>`))).to.equal(DATES.es);
  });

  it('is English if neither the page nor the feed names a language', async () => {
    page.removeAttribute('lang');
    const card = await cardIn(await fixture(html`<div></div>`));
    card.data = { items: [{ id: 'report', date_published: '2024-03-05T23:30:00Z' }] };
    await card.updateComplete;
    expect(words(part(card, 'date'))).to.equal('March 5, 2024');
  });

  it('is the page’s language if the element’s own lang is not a language', async () => {
    const place = await fixture(html`<div lang="fr"></div>`);
    expect(await dateIn(place, 'not a language')).to.equal(DATES.fr);
  });

  describe('is unknown, and so the feed’s language, if lang is empty', () => {
    it('on the element', async () => {
      expect(await dateIn(await fixture(html`<div lang="fr"></div>`), '')).to.equal(DATES.es);
    });

    it('on an ancestor', async () => {
      const place = await fixture(
        html`<div lang="fr">
          <div lang=""><p></p></div>
        </div>`,
      );
      expect(await dateIn(place.querySelector('p')!)).to.equal(DATES.es);
    });

    it('on the page', async () => {
      page.lang = '';
      expect(await dateIn(await fixture(html`<div></div>`))).to.equal(DATES.es);
    });

    it('on the component around the element', async () => {
      const outer = await fixture(html`<div lang="fr"></div>`);
      const inner = document.createElement('div');
      inner.setAttribute('lang', '');
      outer.attachShadow({ mode: 'open' }).append(inner);
      expect(await dateIn(inner.attachShadow({ mode: 'open' }))).to.equal(DATES.es);
    });

    it('but not on an ancestor of one that has a language', async () => {
      const place = await fixture(
        html`<div lang="">
          <div lang="fr"></div>
        </div>`,
      );
      expect(await dateIn(place.firstElementChild!)).to.equal(DATES.fr);
    });

    it('from the moment when the element’s own lang becomes empty', async () => {
      const card = await cardIn(await fixture(html`<div lang="fr"></div>`));
      card.setAttribute('lang', '');
      await waitUntil(() => words(part(card, 'date')) === DATES.es);
    });

    it('and English if the feed names no language either', async () => {
      const card = await cardIn(await fixture(html`<div lang="fr"></div>`), '');
      card.data = { items: [{ id: 'report', date_published: '2024-03-05T23:30:00Z' }] };
      await card.updateComplete;
      await waitUntil(() => words(part(card, 'date')) === 'March 5, 2024');
    });

    it('and words run in the direction of their own language, whatever the page’s is', async () => {
      const place = await fixture(html`<div lang="ar" dir="rtl"></div>`);
      const card = await cardIn(place, '');
      expect(card.shadowRoot!.querySelector<HTMLElement>('.frame')!.matches(':dir(ltr)')).to.be
        .true;
    });
  });

  it('is the page’s language again when the element’s own lang is removed', async () => {
    const card = await cardIn(await fixture(html`<div lang="fr"></div>`), 'de');
    card.removeAttribute('lang');
    await card.updateComplete;
    expect(words(part(card, 'date'))).to.equal(DATES.fr);
  });

  it('is the language of its typography: a Turkish i keeps its dot in capitals', async () => {
    const card = await cardIn(await fixture(html`<div lang="tr"></div>`));
    card.data = { items: [{ id: 'report', date_published: '2024-04-05T12:00:00Z' }] };
    await card.updateComplete;
    const date = part(card, 'date');
    date.style.textTransform = 'uppercase';
    expect(date.innerText).to.equal('5 NİSAN 2024');
  });

  it('may be written with an underscore, as careless pages do', async () => {
    expect(await dateIn(await fixture(html`<div lang="fr_FR"></div>`))).to.equal(DATES.fr);
  });

  it('changes with the lang attribute, and when the element moves to another place', async () => {
    const places = await fixture(
      html`<div>
        <p lang="fr"></p>
        <p lang="de"></p>
      </div>`,
    );
    const card = await cardIn(places.firstElementChild!);
    card.setAttribute('lang', 'es');
    await card.updateComplete;
    expect(words(part(card, 'date'))).to.equal(DATES.es);
    card.removeAttribute('lang');
    places.lastElementChild!.append(card);
    await card.updateComplete;
    expect(words(part(card, 'date'))).to.equal(DATES.de);
  });
});

describe('the language of a publisher’s texts', () => {
  it('is marked on titles and texts, whatever the reader’s language is', async () => {
    const card = await cardIn(await fixture(html`<div lang="fr"></div>`));
    for (const name of ['title', 'lede']) {
      expect(part(card, name).lang, name).to.equal('es');
      expect(part(card, name).dir, name).to.equal('ltr');
    }
  });

  it('is the reader’s language if the feed names none', async () => {
    const card = await cardIn(await fixture(html`<div lang="fr"></div>`));
    card.data = { version: 'https://jsonfeed.org/version/1.1', items: [{ id: 1, title: 'One' }] };
    await card.updateComplete;
    expect(parts(card, 'title').map((title) => title.lang)).to.eql(['fr']);
    expect(part(card, 'title').dir).to.equal('auto');
  });

  it('gives an Arabic title its own direction on an English page', async () => {
    const card = await cardIn(await fixture(html`<div></div>`));
    card.data = { ...feedOf({ title: 'حقوق الطفل' }), language: 'ar' };
    await card.updateComplete;
    expect(part(card, 'title').matches(':dir(rtl)')).to.be.true;
  });

  it('has its direction in the middle of a text of another language', async () => {
    const card = await cardIn(await fixture(html`<div></div>`));
    const text = '<p>A word: <em lang="ar">COVID-19 في اليمن</em>.</p>';
    card.data = { ...feedOf({ content_html: text, summary: 'S' }), language: 'en' };
    await card.updateComplete;
    openAll(card);
    await waitUntil(() => part(card, 'summary-text').querySelector('em'));
    expect(part(card, 'summary-text').querySelector('em')!.matches(':dir(rtl)')).to.be.true;
    expect(part(card, 'summary-text').matches(':dir(ltr)')).to.be.true;
  });
});

describe('dates, sizes and lists in a language that the engine does not know', () => {
  const AUTHORS = [{ name: 'A' }, { name: 'B' }];
  const file = {
    url: 'https://publisher.example/1.pdf',
    mime_type: 'application/pdf',
    size_in_bytes: 2_400_000,
    _publication: { language: 'th' },
  };
  const data = {
    ...feedOf({
      title: 'One',
      content_text: 'Text.',
      authors: AUTHORS,
      date_published: '2024-03-05',
      attachments: [file],
    }),
    language: 'en',
  };
  const knows = (locale: string): boolean =>
    Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;

  it('have no words at all if nobody has words in it', async () => {
    const card = await cardIn(await fixture(html`<div lang="tlh"></div>`));
    card.data = data;
    await card.updateComplete;
    expect(words(part(card, 'date'))).to.equal('2024-03-05');
    expect(words(part(card, 'authors'))).to.equal('A, B');
  });

  for (const locale of ['km', 'lo', 'my', 'ne']) {
    it(`have no words of another language on a page in “${locale}”`, async () => {
      const card = await cardIn(await fixture(html`<div lang=${locale}></div>`));
      card.data = data;
      await card.updateComplete;
      const shown = [part(card, 'meta'), part(card, 'download-details')].map(words).join(' ');
      expect(part(card, 'meta').lang).to.equal(locale);
      expect(shown).not.to.match(/March|\band\b|Thai/);
      if (knows(locale)) return;
      expect(words(part(card, 'date'))).to.equal('2024-03-05');
      expect(words(part(card, 'authors'))).to.equal('A, B');
      expect(words(part(card, 'download-details')))
        .to.contain('ไทย')
        .and.to.contain('2.4 MB');
    });
  }
});
