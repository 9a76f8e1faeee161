import { expect } from '@open-wc/testing';
import * as cards from '../../stories/publication-card.stories.js';
import * as downloads from '../../stories/report-download.stories.js';
import * as lists from '../../stories/related-resources.stories.js';
import type { LitElement } from 'lit';
import type { FeedElement } from '../../src/elements/shared/feed-element.js';
import { openAll, part, parts, words, wordsOf } from './parts.js';
import { renderStory } from './render-story.js';

type Settling = LitElement & Pick<FeedElement, 'currentPublication' | 'whenSettled'>;

async function settled(element: LitElement): Promise<Settling> {
  const settling = element as Settling;
  await settling.whenSettled();
  return settling;
}

describe('a report in six languages', () => {
  it('is shown in the reader’s language, with links to the others', async () => {
    const card = await settled(await renderStory(cards, cards.Translations));
    expect(words(part(card, 'title'))).to.equal('Voyages sûrs');
    expect(card.currentPublication?.id).to.equal('safe-journeys-fr');
    expect(words(part(card, 'languages'))).to.equal(
      'Autres langues : English · español · العربية · русский · ไทย',
    );
    const links = parts(card, 'language');
    expect(links.map((link) => link.getAttribute('hreflang'))).to.eql([
      'en',
      'es',
      'ar',
      'ru',
      'th',
    ]);
    expect(links.map((link) => link.getAttribute('lang'))).to.eql(['en', 'es', 'ar', 'ru', 'th']);
    expect(links[0]?.getAttribute('href')).to.equal('https://publisher.example/en/safe-journeys');
    // A list of links, as screen readers have it, says what each is about.
    expect(links.map((link) => link.ariaLabel?.replace('\u00a0', ' '))).to.eql([
      'English : Safe Journeys',
      'español : Viajes seguros',
      'العربية : رحلات آمنة',
      'русский : Безопасный путь',
      'ไทย : การเดินทางที่ปลอดภัย',
    ]);
  });

  it('is shown as named if no version is in the reader’s language', async () => {
    const card = await settled(
      await renderStory(cards, cards.Translations, { lang: 'hi', publication: 'safe-journeys-ar' }),
    );
    expect(words(part(card, 'title'))).to.equal('رحلات آمنة');
  });

  it('follows the reader’s language', async () => {
    const card = await settled(await renderStory(cards, cards.Translations));
    card.lang = 'es';
    await card.updateComplete;
    expect(words(part(card, 'title'))).to.equal('Viajes seguros');
  });

  it('offers the files of all, the reader’s language first', async () => {
    const download = await settled(await renderStory(downloads, downloads.Translations));
    expect(part(download, 'download').getAttribute('href')).to.match(/safe-journeys-fr\.pdf$/);
    expect(parts(download, 'download-note')).to.be.empty;
    openAll(download);
    expect(parts(download, 'file').map((file) => file.getAttribute('hreflang'))).to.eql([
      'en',
      'es',
      'ar',
      'ru',
      'th',
    ]);
  });

  it('stands in lists once, in the reader’s language, and never beside itself', async () => {
    const list = await settled(await renderStory(lists, lists.Translations));
    expect(wordsOf(list, 'title')).to.eql(['Normes pour les foyers']);
  });

  it('tells of its feed once, with all of it', async () => {
    const counts: number[] = [];
    const listener = (event: Event) =>
      counts.push((event as never as { publications: [] }).publications.length);
    addEventListener('feed-load', listener);
    const card = await settled(await renderStory(cards, cards.Translations));
    card.lang = 'es';
    await card.updateComplete;
    removeEventListener('feed-load', listener);
    expect(counts).to.eql([8]);
  });
});
