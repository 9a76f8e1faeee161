import { expect } from '@open-wc/testing';
import { richTextView } from '../../src/elements/shared/content/rich-text.js';
import * as stories from '../../stories/publication-card.stories.js';
import { feedOf, reports } from '../../stories/feeds.js';
import { waitUntil } from '../waiting.js';
import { accessibleNames, linkNames } from './accessible-names.js';
import { headings, openAll, part, parts, showsOwnContent, words, wordsOf } from './parts.js';
import { renderStory } from './render-story.js';

const TITLE = 'Review of Models of Care for Trafficking Survivors in Thailand';

before(() => richTextView.load());

describe('the title of a <publication-card>', () => {
  it('is a link to the report’s page', async () => {
    const element = await renderStory(stories, stories.Ready);
    expect(words(part(element, 'title'))).to.equal(TITLE);
    expect(part(element, 'link').getAttribute('href')).to.equal(
      'https://publisher.example/publisher.html#models-of-care-thailand',
    );
  });

  it('is a heading without a link if the report has no page', async () => {
    const element = await renderStory(stories, stories.IdOnly);
    expect(words(part(element, 'title'))).to.equal('report-2024-07');
    expect(parts(element, 'link')).to.be.empty;
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`is the only heading, at level ${String(level)} if the page asks for it`, async () => {
      const element = await renderStory(stories, stories.Ready, { headingLevel: level });
      expect(headings(element)).to.eql([part(element, 'title')]);
      expect(part(element, 'title').localName).to.equal(`h${String(level)}`);
    });
  }

  it('stays the only heading if the summary has headings of its own', async () => {
    const data = feedOf({
      title: 'Report',
      summary: 'Short.',
      content_html: '<h1>One</h1><h2>Two</h2><p>Text</p>',
    });
    const element = await renderStory(stories, stories.Ready, { data });
    expect(headings(element).map(words)).to.eql(['Report']);
    openAll(element);
    expect(words(part(element, 'summary-text'))).to.equal('OneTwoText');
  });
});

describe('the text of a <publication-card>', () => {
  it('shows a given summary whole, however long it is', async () => {
    const summary = 'A sentence that a publisher chose with care. '.repeat(20).trim();
    const data = feedOf({ title: 'Report', summary, content_text: 'The long text.' });
    const element = await renderStory(stories, stories.Ready, { data });
    expect(words(part(element, 'lede'))).to.equal(summary);
  });

  it('begins the long text if there is no summary, and is cut between words', async () => {
    const data = feedOf({ title: 'Report', content_text: 'Survivors decide. '.repeat(40) });
    const element = await renderStory(stories, stories.Ready, { data });
    expect(words(part(element, 'lede')).length).to.be.within(200, 251);
    expect(words(part(element, 'lede'))).to.match(/(?:Survivors|decide)…$/);
  });

  it('keeps the long text in a disclosure that names the report', async () => {
    const element = await renderStory(stories, stories.Ready);
    const summary = part(element, 'summary') as HTMLDetailsElement;
    expect(summary.localName).to.equal('details');
    expect(summary.open).to.be.false;
    expect(parts(element, 'summary-text')).to.be.empty;
    const toggle = part(element, 'summary-toggle');
    expect(words(toggle)).to.equal('Read more');
    expect(accessibleNames([toggle])).to.eql([`Read more: ${TITLE}`]);

    part(element, 'summary-toggle').click();

    await waitUntil(() =>
      part(element, 'summary-text').checkVisibility({ visibilityProperty: true }),
    );
  });

  it('keeps paragraphs, lists and emphasis of the long text', async () => {
    const element = await renderStory(stories, stories.Ready);
    openAll(element);
    const text = part(element, 'summary-text');
    expect(text.querySelectorAll('p').length).to.be.at.least(3);
    expect(text.querySelectorAll('ul > li')).to.have.length(3);
    expect(words([...text.querySelectorAll('strong')].at(-1))).to.equal('consent');
  });

  it('has no disclosure if the long text says nothing new', async () => {
    const element = await renderStory(stories, stories.Minimal);
    expect(parts(element, 'lede')).to.have.length(1);
    expect(parts(element, 'summary')).to.be.empty;
  });

  it('has no empty paragraphs if the report is only an id', async () => {
    const element = await renderStory(stories, stories.IdOnly);
    for (const name of ['lede', 'summary', 'topics', 'meta', 'date', 'downloads']) {
      expect(parts(element, name), name).to.be.empty;
    }
    expect(showsOwnContent(element)).to.be.false;
  });
});

describe('the facts about the report in a <publication-card>', () => {
  it('name the authors and the day', async () => {
    const element = await renderStory(stories, stories.Ready);
    expect(words(part(element, 'authors'))).to.equal('Winrock International');
    expect(words(part(element, 'date'))).to.equal('September 30, 2019');
    expect(part(element, 'date').getAttribute('datetime')).to.equal('2019-09-30T00:00:00Z');
  });

  it('join the names of several authors as the language does, and name the publisher', async () => {
    const element = await renderStory(stories, stories.Publisher);
    expect(words(part(element, 'authors'))).to.equal(
      'Winrock International and Association of Labour Inspectors',
    );
    expect(words(part(element, 'publisher'))).to.equal('Publisher Example');
  });

  it('do not repeat a publisher that is also the author', async () => {
    const data = feedOf({
      title: 'Report',
      authors: [{ name: 'Winrock International' }],
      _publication: { publisher: { name: 'Winrock International' } },
    });
    const element = await renderStory(stories, stories.Ready, { data });
    expect(wordsOf(element, 'authors')).to.eql(['Winrock International']);
    expect(parts(element, 'publisher')).to.be.empty;
  });

  it('list the topics, under a name', async () => {
    const element = await renderStory(stories, stories.Ready);
    expect(wordsOf(element, 'topic')).to.eql(['human trafficking', 'victim care', 'Thailand']);
    expect(accessibleNames([part(element, 'topics')])).to.eql(['Topics']);
  });

  it('offer the download, whose accessible name has the title of the report', async () => {
    const element = await renderStory(stories, stories.Ready);
    expect(linkNames(element)).to.include(`Download: ${TITLE} (English, PDF, 2.4 MB, 96 pages)`);
  });

  it('are those of the publication that the page asks for, by its id or by its address', async () => {
    const { id, url } = reports.items[2] as { id: string; url: string };
    const address = new URL(url, 'https://publisher.example/feeds/reports.json').href;
    for (const publication of [id, address]) {
      const element = await renderStory(stories, stories.Ready, { publication });
      expect(words(part(element, 'title'))).to.contain('Human Rights Roadmap');
    }
  });
});

describe('the cover of a <publication-card>', () => {
  it('has an alternative text, keeps its place, and is loaded only near the window', async () => {
    const cover = part(await renderStory(stories, stories.Ready), 'cover') as HTMLImageElement;
    expect(cover.alt).to.equal('Cover: two paths between rice fields that meet at a house');
    expect([cover.getAttribute('width'), cover.getAttribute('height')]).to.eql(['360', '510']);
    expect(cover.loading).to.equal('lazy');
  });

  it('has an empty alternative text if the feed gives none, because the title names the report', async () => {
    const cover = part(await renderStory(stories, stories.Picture), 'cover');
    expect(cover.getAttribute('alt')).to.equal('');
    expect(cover.hasAttribute('width')).to.be.false;
  });

  it('keeps its room before it has arrived', async () => {
    const element = await renderStory(stories, stories.Picture);
    expect(part(element, 'cover').offsetHeight).to.be.at.least(100);
  });

  it('is replaced by a design without a cover if the report has none', async () => {
    const element = await renderStory(stories, stories.NoCover);
    expect(parts(element, 'cover')).to.be.empty;
    expect(part(element, 'rule').offsetHeight).to.be.at.least(2);
  });

  it('is replaced by the design without a cover if its server has lost it', async () => {
    const element = await renderStory(stories, stories.BrokenCover);
    await waitUntil(() => !parts(element, 'cover').length, 'the broken cover stayed');
    expect(part(element, 'rule').offsetHeight).to.be.at.least(2);
    expect(words(part(element, 'title'))).to.equal('Standards for Shelters');
  });

  it('returns with the next report after a broken cover', async () => {
    const element = await renderStory(stories, stories.BrokenCover);
    await waitUntil(() => !parts(element, 'cover').length);
    Object.assign(element, { data: reports });
    await waitUntil(() => parts(element, 'cover').length === 1, 'the next cover never came');
  });
});

describe('the layout and the slots of a <publication-card>', () => {
  it('can be compact: title, authors and download only', async () => {
    const element = await renderStory(stories, stories.Compact);
    for (const name of ['lede', 'summary', 'topics']) expect(parts(element, name)).to.be.empty;
    for (const name of ['title', 'authors', 'download']) {
      expect(part(element, name).checkVisibility({ visibilityProperty: true })).to.be.true;
    }
  });

  const isBeside = (element: Element): boolean =>
    part(element, 'cover').getBoundingClientRect().right <=
    part(element, 'title').getBoundingClientRect().left;

  it('have the cover beside the text in a wide place, and above it in a narrow place', async () => {
    expect(isBeside(await renderStory(stories, stories.Ready))).to.be.true;
    expect(isBeside(await renderStory(stories, stories.Narrow))).to.be.false;
  });

  it('have the cover above or beside the text if the page asks for it', async () => {
    expect(isBeside(await renderStory(stories, stories.Vertical))).to.be.false;
    const { Narrow } = stories;
    expect(isBeside(await renderStory(stories, Narrow, { layout: 'horizontal' }))).to.be.true;
  });

  it('have the cover on the right of an Arabic text', async () => {
    const element = await renderStory(stories, stories.RightToLeft);
    expect(part(element, 'cover').getBoundingClientRect().left).to.be.above(
      part(element, 'title').getBoundingClientRect().right - 1,
    );
  });

  it('replace the cover, the actions and the footer with the owner’s', async () => {
    const element = await renderStory(stories, stories.Slots);
    for (const slot of ['cover', 'actions', 'footer']) {
      const own = element.querySelector(`[slot=${slot}]`)!;
      expect(own.checkVisibility({ visibilityProperty: true }), slot).to.be.true;
    }
    expect(part(element, 'cover').checkVisibility({ visibilityProperty: true })).to.be.false;
    expect(part(element, 'download').checkVisibility({ visibilityProperty: true })).to.be.false;
    expect(element.querySelector('a:not([slot])')!.checkVisibility({ visibilityProperty: true })).to
      .be.false;
  });
});
