import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import { feedOf } from '../../stories/feeds.js';
import { part, parts, wordsLoaded, words } from './parts.js';

/** A report whose date reads differently in every language; the feed's own is Spanish. */
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

/** A card in a place. */
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

describe('the language that an element speaks to its reader', () => {
  it('is its own lang before everything else', async () => {
    const place = await fixture(html`<div lang="fr"></div>`);
    expect(await dateIn(place, 'de')).to.equal(DATES.de);
  });

  it('is that of the nearest element that says one', async () => {
    const place = await fixture(
      html`<div lang="de">
        <div lang="fr"><p></p></div>
      </div>`,
    );
    expect(await dateIn(place.querySelector('p')!)).to.equal(DATES.fr);
  });

  it('is that of the page', async () => {
    page.lang = 'fr';
    expect(await dateIn(await fixture(html`<div></div>`))).to.equal(DATES.fr);
  });

  it('is found through the components that the element stands in', async () => {
    const outer = await fixture(html`<div lang="fr"></div>`);
    const inner = document.createElement('div');
    outer.attachShadow({ mode: 'open' }).append(inner);
    expect(await dateIn(inner.attachShadow({ mode: 'closed' }))).to.equal(DATES.fr);
  });

  it('is that of a component where it says one, not that of the page around it', async () => {
    const outer = await fixture(html`<div lang="fr"></div>`);
    const inner = document.createElement('div');
    inner.lang = 'de';
    const shadow = outer.attachShadow({ mode: 'open' });
    shadow.append(inner);
    expect(await dateIn(inner)).to.equal(DATES.de);
    expect(await dateIn(shadow)).to.equal(DATES.fr);
  });

  it('is the feed’s where the page says none', async () => {
    page.removeAttribute('lang');
    expect(await dateIn(await fixture(html`<div></div>`))).to.equal(DATES.es);
  });

  it('is English where nobody says any', async () => {
    page.removeAttribute('lang');
    const card = await cardIn(await fixture(html`<div></div>`));
    card.data = { items: [{ id: 'report', date_published: '2024-03-05T23:30:00Z' }] };
    await card.updateComplete;
    expect(words(part(card, 'date'))).to.equal('March 5, 2024');
  });

  it('is the page’s where its own lang is no language', async () => {
    const place = await fixture(html`<div lang="fr"></div>`);
    expect(await dateIn(place, 'not a language')).to.equal(DATES.fr);
  });

  it('is the page’s again when its own lang is taken away', async () => {
    const card = await cardIn(await fixture(html`<div lang="fr"></div>`), 'de');
    card.removeAttribute('lang');
    await card.updateComplete;
    expect(words(part(card, 'date'))).to.equal(DATES.fr);
  });

  it('is that of its type: a Turkish i keeps its dot in capitals', async () => {
    const card = await cardIn(await fixture(html`<div lang="tr"></div>`));
    card.data = { items: [{ id: 'report', date_published: '2024-04-05T12:00:00Z' }] };
    await card.updateComplete;
    const date = part(card, 'date');
    date.style.textTransform = 'uppercase';
    expect(date.innerText).to.equal('5 NİSAN 2024');
  });

  it('is written as careless pages write it', async () => {
    expect(await dateIn(await fixture(html`<div lang="fr_FR"></div>`))).to.equal(DATES.fr);
  });

  it('changes with the lang attribute, and when it moves to another place', async () => {
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

describe('the language of what a publisher wrote', () => {
  it('is said of titles and texts, whatever the reader’s is', async () => {
    const card = await cardIn(await fixture(html`<div lang="fr"></div>`));
    for (const name of ['title', 'lede']) {
      expect(part(card, name).lang, name).to.equal('es');
      expect(part(card, name).dir, name).to.equal('auto');
    }
  });

  it('is the reader’s where the feed says none', async () => {
    const card = await cardIn(await fixture(html`<div lang="fr"></div>`));
    card.data = { version: 'https://jsonfeed.org/version/1.1', items: [{ id: 1, title: 'One' }] };
    await card.updateComplete;
    expect(parts(card, 'title').map((title) => title.lang)).to.eql(['fr']);
  });

  it('gives an Arabic title its own direction on an English page', async () => {
    const card = await cardIn(await fixture(html`<div></div>`));
    card.data = { ...feedOf({ title: 'حقوق الطفل' }), language: 'ar' };
    await card.updateComplete;
    expect(part(card, 'title').matches(':dir(rtl)')).to.be.true;
  });
});
