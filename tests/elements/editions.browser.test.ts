/** Many files, sounds, and files that are not tagged for screen readers, in the download. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import * as cards from '../../stories/publication-card.stories.js';
import * as stories from '../../stories/report-download.stories.js';
import { feedOf, reportNotTagged, reportToHear, reportWithEditions } from '../../stories/feeds.js';
import { waitUntil } from '../waiting.js';
import { linkNames } from './accessible-names.js';
import { openAll, part, parts, words, wordsOf } from './parts.js';
import { renderStory } from './render-story.js';

const TITLE = 'Safe Journeys: What Children on the Move Ask For';

/** A story's download, with its disclosure open, once all of it is there. */
async function opened(
  args: Partial<stories.DownloadArgs>,
  isThere: (element: LitElement) => unknown,
): Promise<LitElement> {
  const element = await renderStory(stories, stories.Editions, args);
  openAll(element);
  await waitUntil(() => isThere(element));
  return element;
}
const withEditions = (lang = ''): Promise<LitElement> =>
  opened({ data: reportWithEditions, lang }, (element) => parts(element, 'edition').length);

/** What readers see of each row. */
const rowsOf = (element: LitElement): string[] =>
  parts(element, 'edition').map((row) => {
    const links = [...row.querySelectorAll('a')].map(words);
    return `${words(row.querySelector('[part="edition-name"]'))}: ${links.join(' | ')}`;
  });

describe('a report in six languages and four editions', () => {
  it('has one control, and one row for each edition with short links', async () => {
    const element = await withEditions();
    expect(parts(element, 'download')).to.have.length(1);
    expect(wordsOf(element, 'files-toggle')).to.eql(['Other languages and formats']);
    expect(rowsOf(element)).to.eql([
      'Full report: English, EPUB | French, PDF | French, EPUB | Spanish, PDF | Arabic, PDF | Thai, PDF | Khmer, PDF',
      'Summary: English, PDF | French, PDF | Spanish, PDF | Arabic, PDF | Thai, PDF | Khmer, PDF',
      'For children: English, PDF | Thai, PDF | Khmer, PDF',
      'Read aloud: English, audio, 1 hr 12 min | Khmer, audio, 1 hr 15 min',
    ]);
  });

  it('says everything of each file to readers of a screen reader', async () => {
    const element = await withEditions();
    const names = linkNames(element);
    expect(names).to.include(`Download: ${TITLE} (English, PDF, 2.4 MB, 96 pages)`);
    expect(names).to.include(`Download: ${TITLE}: Full report, French, EPUB, 1.2 MB`);
    expect(names).to.include(`Download: ${TITLE}: For children, Khmer, PDF, 4.2 MB, 24 pages`);
    expect(names).to.include(
      `Download: ${TITLE}: Read aloud, English, audio, 1 hr 12 min, MP3, 41 MB`,
    );
    expect(new Set(names).size, 'no two names are the same').to.equal(names.length);
    // Those who speak to their computer say what they see (WCAG 2.5.3).
    for (const link of parts(element, 'file')) {
      expect(words({ textContent: link.ariaLabel } as Node)).to.include(words(link));
    }
  });

  it('offers a Thai reader the full report in Thai, and Thai first in each row', async () => {
    const element = await withEditions('th');
    expect(part(element, 'download').getAttribute('href')).to.match(/full-report-th\.pdf$/);
    const languages = parts(element, 'edition').map((row) =>
      row.querySelector('a')!.getAttribute('hreflang'),
    );
    expect(languages).to.eql(['en', 'th', 'th', 'en']);
  });

  it('fires the event of the file that a reader takes', async () => {
    const element = await withEditions();
    const taken: string[] = [];
    element.addEventListener('report-download', (event) => {
      event.preventDefault();
      taken.push(event.download.name!);
    });
    part(element, 'downloads').querySelectorAll<HTMLElement>('[part="file"]')[8]!.click();
    expect(taken).to.eql(['Summary']);
  });

  it('leaves out what is the same for all: a format, or a language', async () => {
    const file = (title: string, language: string, mime_type = 'application/pdf') => ({
      url: `https://publisher.example/${title}-${language}-${mime_type}`,
      mime_type,
      title,
      _publication: { language },
    });
    const isThere = (element: LitElement) => parts(element, 'edition').length;
    const inOneFormat = feedOf({
      title: 'Report',
      attachments: ['en', 'fr', 'th', 'km'].map((language) => file('Report', language)),
    });
    expect(rowsOf(await opened({ data: inOneFormat }, isThere))).to.eql([
      'Report: French | Thai | Khmer',
    ]);
    const inOneLanguage = feedOf({
      title: 'Report',
      attachments: ['application/pdf', 'application/epub+zip', 'text/csv', 'text/html'].map(
        (type) => file('Report', 'en', type),
      ),
    });
    expect(rowsOf(await opened({ data: inOneLanguage }, isThere))).to.eql([
      'Report: EPUB | CSV | HTML',
    ]);
  });
});

describe('a report with few files, or with a name for each', () => {
  it('keeps the plain list', async () => {
    const names = ['Report', 'Annex A', 'Annex B', 'Annex C', 'Annex D'];
    const data = feedOf({
      title: 'Report',
      attachments: names.map((title) => ({ url: `https://publisher.example/${title}`, title })),
    });
    const element = await opened({ data }, (element) => parts(element, 'file').length);
    const before = element.shadowRoot!.innerHTML;
    expect(linkNames(element)).to.eql([
      'Download: Report',
      ...names.slice(1).map((name) => `Download: Report: ${name}`),
    ]);
    expect(before).not.to.include('edition');
  });
});

describe('a file that is not tagged for screen readers', () => {
  const untagged = 'not tagged for screen readers';
  const hasNote = (element: LitElement) => parts(element, 'format-note').length;

  it('says so, and where to ask for another format', async () => {
    const element = await opened({ data: reportNotTagged }, hasNote);
    expect(words(part(element, 'download-details'))).to.equal(
      `(English, PDF, 2.4 MB, 96 pages, ${untagged})`,
    );
    expect(words(part(element, 'format-note'))).to.equal(
      'Ask for another format: formats@publisher.example',
    );
    expect(linkNames(element)).to.include.members([
      `Download: ${TITLE} (English, PDF, 2.4 MB, 96 pages, ${untagged})`,
      `Ask for another format: ${TITLE}: formats@publisher.example`,
      `Download: ${TITLE}: Report, English, EPUB, 1.1 MB`,
      `Download: ${TITLE}: Report, French, PDF, 2.5 MB, 98 pages, ${untagged}`,
    ]);
    const link = part(element, 'format-note').querySelector('a')!;
    expect(link.href).to.equal('mailto:formats@publisher.example');
    const said = parts(element, 'edition').map((row) => words(row).includes(untagged));
    expect(said).to.eql([true, false]);
  });

  it('says so in a plain list too', async () => {
    const data = feedOf({
      title: 'Report',
      attachments: [
        { url: 'https://publisher.example/1', title: 'Report' },
        { url: 'https://publisher.example/2', title: 'Annex', _publication: { accessible: false } },
      ],
      _publication: { contact: 'https://publisher.example/formats' },
    });
    const element = await opened({ data }, hasNote);
    expect(words(part(element, 'format-note'))).to.equal(
      'Ask for another format: publisher.example/formats',
    );
    expect(wordsOf(element, 'file')).to.eql([`Annex (${untagged})`]);
  });

  it('is said once if no file is tagged', async () => {
    const attachments = ['en', 'fr', 'th', 'km'].map((language) => ({
      url: `https://publisher.example/${language}`,
      title: 'Report',
      _publication: { language, accessible: false },
    }));
    const data = feedOf({ title: 'Report', attachments });
    const element = await opened({ data }, (element) => parts(element, 'edition').length);
    expect(words(part(element, 'downloads')).split(untagged)).to.have.length(2);
    expect(parts(element, 'format-note'), 'nobody is named to ask').to.be.empty;
  });

  for (const [contact, href] of [
    ['mailto:formats@publisher.example', 'mailto:formats@publisher.example'],
    ['HTTPS://publisher.example/a?b#c', 'https://publisher.example/a?b#c'],
    ['+41 22 000 00 00', undefined],
    ['javascript:alert(1)', undefined],
    ['https://user:secret@publisher.example/', undefined],
    ['a@b:javascript', undefined],
    ['//evil.example', undefined],
  ] as const) {
    it(`${href ? 'links to' : 'shows as text'} ${contact}`, async () => {
      const data = feedOf({
        title: 'Report',
        attachments: [{ url: 'https://publisher.example/1', _publication: { accessible: false } }],
        _publication: { contact },
      });
      const element = await opened({ data }, hasNote);
      expect(part(element, 'format-note').querySelector('a')?.href).to.equal(href);
      if (!href) expect(words(part(element, 'format-note'))).to.include(contact);
    });
  }

  it('speaks the reader’s language, from right to left too', async () => {
    const element = await opened({ data: reportNotTagged, lang: 'ar' }, hasNote);
    expect(words(part(element, 'download-details'))).to.match(/غير مهيأ لقارئات الشاشة\)$/);
    expect(getComputedStyle(parts(element, 'edition')[0]!).direction).to.equal('rtl');
  });
});

describe('a sound and a film', () => {
  it('are named as what they are, with their length', async () => {
    const element = await opened({ data: reportToHear }, (element) =>
      wordsOf(element, 'file').join('').includes('video'),
    );
    expect(words(part(element, 'download-details'))).to.equal(
      '(English, audio, 1 hr 12 min, MP3, 41 MB)',
    );
    expect(wordsOf(element, 'file')).to.eql([
      'Three children tell (English, video, 13 min, MP4, 88 MB)',
    ]);
  });

  it('are so in a card too, in the reader’s language', async () => {
    const card = await renderStory(cards, cards.Ready, { data: reportToHear, lang: 'fr' });
    await waitUntil(() => words(part(card, 'download-details')).includes('audio'));
    expect(words(part(card, 'download-details'))).to.match(/^\(anglais, audio, 1 h 12 min, MP3/);
  });
});
