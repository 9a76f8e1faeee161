import { expect } from '@open-wc/testing';
import * as stories from '../../stories/report-download.stories.js';
import { feedOf } from '../../stories/feeds.js';
import { waitUntil } from '../waiting.js';
import { linkNames } from './accessible-names.js';
import { openAll, part, parts, showsOwnContent, words, wordsOf } from './parts.js';
import { renderStory } from './render-story.js';

const TITLE = 'Review of Models of Care for Trafficking Survivors in Thailand';

const REPORT_IN_PERSIAN_AND_DARI = feedOf({
  title: 'Shelter Standards',
  language: 'fa',
  attachments: [
    { url: 'https://publisher.example/en.pdf', _publication: { language: 'en' } },
    { url: 'https://publisher.example/fa.pdf', _publication: { language: 'fa' } },
  ],
});

describe('<report-download> for a reader who wants the file', () => {
  it('says the title, the language, the format and the size of the file', async () => {
    const element = await renderStory(stories, stories.Ready);
    expect(words(part(element, 'download'))).to.equal(
      `Download: ${TITLE} (English, PDF, 2.4 MB, 96 pages)`,
    );
  });

  it('says the same to readers of a screen reader', async () => {
    const element = await renderStory(stories, stories.Ready);
    expect(linkNames(element)).to.eql([`Download: ${TITLE} (English, PDF, 2.4 MB, 96 pages)`]);
  });

  it('is a plain link to the file, with its language and its type', async () => {
    const element = await renderStory(stories, stories.Ready);
    const link = part(element, 'download');
    expect(link.localName).to.equal('a');
    expect(link.getAttribute('href')).to.equal(
      'https://publisher.example/files/models-of-care-en.pdf',
    );
    expect(link.getAttribute('hreflang')).to.equal('en');
    expect(link.getAttribute('type')).to.equal('application/pdf');
  });

  it('keeps the file’s address as the publisher wrote it', async () => {
    const url = 'https://publisher.example/get?file=%E2%9C%93&lang=th#page=2';
    const data = feedOf({ title: 'Report', attachments: [{ url, mime_type: 'application/pdf' }] });
    const element = await renderStory(stories, stories.Ready, { data });
    expect(part(element, 'download').getAttribute('href')).to.equal(url);
  });

  it('can be reached with the keyboard', async () => {
    const element = await renderStory(stories, stories.Ready);
    part(element, 'download').focus();
    expect(element.shadowRoot!.activeElement).to.equal(part(element, 'download'));
  });

  it('says no size if the size is not known', async () => {
    const element = await renderStory(stories, stories.Minimal);
    expect(words(part(element, 'download'))).to.equal(
      'Download: Legal Aid for Survivors: What Helps (English, PDF)',
    );
  });

  it('says nothing in brackets if nothing is known about the file', async () => {
    const data = feedOf({
      title: 'Report',
      attachments: [{ url: 'https://publisher.example/get' }],
    });
    const element = await renderStory(stories, stories.Ready, { data });
    expect(words(part(element, 'download'))).to.equal('Download: Report');
    expect(part(element, 'download').hasAttribute('type')).to.be.false;
    expect(part(element, 'download').hasAttribute('hreflang')).to.be.false;
  });

  it('shows the download in the place of the author’s link', async () => {
    const element = await renderStory(stories, stories.Ready);
    expect(showsOwnContent(element)).to.be.false;
  });

  it('shows only the author’s link if there is no file', async () => {
    const element = await renderStory(stories, stories.NoFile);
    expect(showsOwnContent(element)).to.be.true;
    expect(element.shadowRoot!.querySelectorAll('[part], svg, a')).to.have.length(0);
  });
});

describe('<report-download> for readers of several languages', () => {
  it('offers the file in the reader’s language first, whatever the publisher’s order', async () => {
    const element = await renderStory(stories, stories.ThaiReader);
    const link = part(element, 'download');
    expect(link.getAttribute('hreflang')).to.equal('th');
    expect(words(part(element, 'download-details'))).to.contain('ไทย');
    expect(parts(element, 'download-note')).to.be.empty;
  });

  it('keeps the other files in a disclosure, each with its own name', async () => {
    const element = await renderStory(stories, stories.Ready);
    const files = part(element, 'files') as HTMLDetailsElement;
    expect(files.open).to.be.false;
    expect(parts(element, 'file')).to.be.empty;

    part(element, 'files-toggle').click();
    await waitUntil(() => files.open);

    expect(wordsOf(element, 'files-toggle')).to.eql(['Other languages and formats']);
    expect(linkNames(element)).to.eql([
      `Download: ${TITLE} (English, PDF, 2.4 MB, 96 pages)`,
      `Download: ${TITLE}: Report (Thai, PDF, 2.6 MB, 104 pages)`,
      `Download: ${TITLE}: Policy brief (English, PDF, 310 kB, 4 pages)`,
    ]);
  });

  it('has no disclosure if there is only one file', async () => {
    const element = await renderStory(stories, stories.Minimal);
    expect(parts(element, 'files')).to.be.empty;
  });

  it('says honestly that no file is in the reader’s language', async () => {
    const element = await renderStory(stories, stories.ForeignReader, { lang: 'de-AT' });
    expect(words(part(element, 'download-note'))).to.match(/^Not available in .*German.*\.$/);
    expect(part(element, 'download').getAttribute('hreflang')).to.equal('en');
  });

  it('offers the report’s own language if no file is in the reader’s language', async () => {
    const element = await renderStory(stories, stories.ForeignReader, {
      data: REPORT_IN_PERSIAN_AND_DARI,
    });
    expect(part(element, 'download').getAttribute('hreflang')).to.equal('fa');
  });

  it('says nothing about the language of files without a language', async () => {
    const element = await renderStory(stories, stories.Formats);
    expect(parts(element, 'download-note')).to.be.empty;
    expect(words(part(element, 'download'))).to.equal(
      'Download: A Handbook for Labour Inspectors (PDF, 812 kB)',
    );
    openAll(element);
    // That a sound is one is said by a chunk.
    await waitUntil(() => wordsOf(element, 'file').at(-1)?.includes('audio'));
    expect(wordsOf(element, 'file').map((text) => text.split(': ').at(-1))).to.eql([
      'A Handbook for Labour Inspectors (EPUB, 1.2 MB)',
      'A Handbook for Labour Inspectors (DOCX)',
      'Read aloud (audio, OGG)',
    ]);
  });

  it('follows a reader who changes the language', async () => {
    const element = await renderStory(stories, stories.Ready);
    element.setAttribute('lang', 'th');
    await waitUntil(() => part(element, 'download').getAttribute('hreflang') === 'th');
  });
});

describe('<report-download layout="compact"> beside a title that the page itself shows', () => {
  it('is small: screen readers say its title, and the page does not show it', async () => {
    const full = await renderStory(stories, stories.Ready);
    const compact = await renderStory(stories, stories.Compact);
    expect(part(compact, 'download').ariaLabel).to.equal(part(full, 'download').ariaLabel);
    expect(words(part(compact, 'download'))).to.equal('Download (English, PDF, 2.4 MB, 96 pages)');
    expect(part(compact, 'download').offsetWidth).to.be.below(part(full, 'download').offsetWidth);
  });
});
