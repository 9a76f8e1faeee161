import { expect } from '@open-wc/testing';
import * as stories from '../../stories/related-resources.stories.js';
import { relatedSearch } from '../../src/elements/related-resources/find-related.js';
import { feedOf, reports } from '../../stories/feeds.js';
import { linkNames } from './accessible-names.js';
import { headings, parts, showsOwnContent, words, wordsOf } from './parts.js';
import { renderStory } from './render-story.js';

const SITE = 'https://publisher.example';

/**
 * A report about shelters, and five other reports: old and new, similar and not, in two languages.
 */
const LIBRARY = feedOf(
  { id: 'own', url: `${SITE}/own`, title: 'Shelters Compared', tags: ['shelter', 'Thailand'] },
  { id: 'finance', title: 'Banks and Rights', tags: ['finance'], date_published: '2024-05-01' },
  { id: 'old', title: 'Shelters in Europe', tags: ['shelter'], date_published: '2001-01-01' },
  { id: 'new', title: 'Work in Asia', tags: ['thailand'], date_published: '2020-01-01' },
  { id: 'thai', title: 'ที่พักพิง', tags: ['Shelter'], language: 'th', date_published: '2019-01-01' },
  { id: 'undated', title: 'Children Online', tags: ['online'] },
);

/** Shows the list for the first publication of a feed, and returns its titles. */
async function titlesOf(
  data: unknown,
  args: Parameters<typeof renderStory<stories.ListArgs>>[2] = {},
): Promise<string[]> {
  return wordsOf(await renderStory(stories, stories.Ready, { data, ...args }), 'title');
}

/** The library, whose first publication lists these publications as related. */
function libraryListing(...related: readonly unknown[]): typeof LIBRARY {
  const [own, ...others] = LIBRARY.items;
  return { ...LIBRARY, items: [{ ...own!, _publication: { related } }, ...others] };
}

before(() => relatedSearch.load());

describe('<related-resources> below a report', () => {
  it('shows the publications that the publisher lists, in the publisher’s order', async () => {
    const titles = await titlesOf(reports);
    expect(titles.map((title) => title.slice(0, 19))).to.eql([
      'Protecting Children',
      'Human Rights Roadma',
      'Black Lives Matter:',
      'Child Rights and Ho',
    ]);
  });

  it('never shows the publication itself, even if it lists itself', async () => {
    const data = libraryListing('own', `${SITE}/own`, 'undated');
    const titles = await titlesOf(data, { limit: 20 });
    expect(titles).to.not.include('Shelters Compared');
    expect(titles[0]).to.equal('Children Online');
  });

  it('never shows the publication itself, even if it lists itself by address and title', async () => {
    const data = libraryListing({ url: `${SITE}/own`, title: 'Shelters Compared' }, 'undated');
    expect(await titlesOf(data, { limit: 20 })).to.not.include('Shelters Compared');
  });

  it('never shows a publication with the same id', async () => {
    const data = feedOf(
      { id: 'own', title: 'One' },
      { id: 'own', title: 'Two' },
      { title: 'Three' },
    );
    expect(await titlesOf(data)).to.eql(['Three']);
  });

  it('shows each publication once, however often it is listed', async () => {
    const data = libraryListing('old', 'old', 'finance', 'old');
    const titles = await titlesOf(data, { limit: 20 });
    expect(titles).to.have.length(5);
    expect(titles.slice(0, 2)).to.eql(['Shelters in Europe', 'Banks and Rights']);
  });

  it('shows a publication of the feed once if it is listed by address and title', async () => {
    const data = feedOf(
      { title: 'Own', tags: ['work'], _publication: { related: [{ url: 'two', title: 'Two' }] } },
      { title: 'Two', url: 'two', tags: ['work'] },
    );
    expect(await titlesOf(data)).to.eql(['Two']);
  });

  it('shows a listed publication from elsewhere, with its link and its summary', async () => {
    const data = libraryListing({
      url: 'https://elsewhere.example/guide',
      title: 'A Guide from Elsewhere',
      summary: 'Written by others.',
    });
    const element = await renderStory(stories, stories.Ready, { data, match: 'listed' });
    expect(wordsOf(element, 'title')).to.eql(['A Guide from Elsewhere']);
    expect(wordsOf(element, 'excerpt')).to.eql(['Written by others.']);
    expect(parts(element, 'link')[0]!.getAttribute('href')).to.equal(
      'https://elsewhere.example/guide',
    );
  });

  it('continues with publications on the same topics and words, then with the latest', async () => {
    const titles = await titlesOf(libraryListing('undated'), { limit: 20 });
    expect(titles[0]).to.equal('Children Online');
    expect(titles.slice(1, 4)).to.have.members(['Shelters in Europe', 'Work in Asia', 'ที่พักพิง']);
    expect(titles[4]).to.equal('Banks and Rights');
  });

  it('keeps the author’s link if there is no other publication', async () => {
    const element = await renderStory(stories, stories.NothingRelated);
    expect(showsOwnContent(element)).to.be.true;
    expect(parts(element, 'list')).to.be.empty;
  });
});

describe('the owner’s choice for <related-resources>', () => {
  it('is four publications at most, or as many as the page asks for', async () => {
    expect(await titlesOf(LIBRARY)).to.have.length(4);
    expect(await titlesOf(LIBRARY, { limit: 1 })).to.have.length(1);
    expect(await titlesOf(LIBRARY, { limit: 1000 })).to.have.length(5);
  });

  it('is only the publications that the publisher lists', async () => {
    const data = libraryListing('finance', 'undated');
    expect(await titlesOf(data, { match: 'listed' })).to.eql([
      'Banks and Rights',
      'Children Online',
    ]);
  });

  it('is only similar publications', async () => {
    const titles = await titlesOf(libraryListing('finance'), { match: 'similar' });
    expect(titles).to.have.members(['Shelters in Europe', 'Work in Asia', 'ที่พักพิง']);
  });

  it('is the latest publications, and those without a date last', async () => {
    const titles = await titlesOf(libraryListing('old'), { match: 'latest', limit: 20 });
    expect(titles).to.eql([
      'Banks and Rights',
      'Work in Asia',
      'ที่พักพิง',
      'Shelters in Europe',
      'Children Online',
    ]);
  });

  it('is only publications on some topics, in upper or lower case', async () => {
    const titles = await titlesOf(LIBRARY, { topics: 'FINANCE, shelter' });
    expect(titles).to.have.members(['Banks and Rights', 'Shelters in Europe', 'ที่พักพิง']);
  });

  it('is only publications in one language', async () => {
    expect(await titlesOf(LIBRARY, { language: 'th-TH' })).to.eql(['ที่พักพิง']);
  });

  it('is publications in every language if the language is not valid', async () => {
    expect(await titlesOf(LIBRARY, { language: 'not a language' })).to.have.length(4);
  });

  it('shows the author’s link if no publication remains', async () => {
    const element = await renderStory(stories, stories.Ready, { topics: 'gardening' });
    expect(showsOwnContent(element)).to.be.true;
  });

  it('is the publications for another publication of the feed', async () => {
    const titles = await titlesOf(LIBRARY, { publication: 'finance', limit: 20 });
    expect(titles).to.include('Shelters Compared');
    expect(titles).to.not.include('Banks and Rights');
  });
});

describe('an item of <related-resources>', () => {
  it('has a linked heading, at the level that the page asks for', async () => {
    const element = await renderStory(stories, stories.SecondLevel);
    expect(headings(element).map(({ localName }) => localName)).to.eql(['h2', 'h2', 'h2', 'h2']);
    expect(headings(element)).to.eql(parts(element, 'title'));
    expect(parts(element, 'link')).to.have.length(4);
  });

  it('has a heading of level 3 if the page asks for no level', async () => {
    const element = await renderStory(stories, stories.Ready);
    expect(headings(element).map(({ localName }) => localName)).to.eql(['h3', 'h3', 'h3', 'h3']);
  });

  it('has an excerpt of 250 characters at most, cut between words', async () => {
    const element = await renderStory(stories, stories.Ready);
    const excerpts = wordsOf(element, 'excerpt');
    expect(excerpts).to.have.length(4);
    for (const [index, excerpt] of excerpts.entries()) {
      const { summary } = reports.items[index + 1] as unknown as { summary: string };
      const kept = excerpt.replace('…', '');
      expect(kept.length).to.be.within(200, 250);
      expect(summary.startsWith(kept)).to.be.true;
      expect(summary.slice(kept.length)).to.match(/^(?:[^\p{L}]|$)/u);
    }
  });

  it('has an excerpt as long as the page asks for', async () => {
    const element = await renderStory(stories, stories.ShortExcerpts);
    for (const excerpt of wordsOf(element, 'excerpt')) {
      expect(excerpt).to.match(/[^….]…$/);
      expect(excerpt.length).to.be.within(60, 81);
    }
  });

  it('never has a second ellipsis after a text that was cut already', async () => {
    for (const [end, index] of [
      ['…', 1],
      ['...', 2],
      ['[…]', 3],
      [' […]', 4],
    ] as const) {
      const data = feedOf({}, { content_text: `Number ${index} was cut here${end}` });
      const element = await renderStory(stories, stories.Ready, { data });
      expect(wordsOf(element, 'excerpt')).to.eql([`Number ${index} was cut here…`]);
    }
  });

  it('has a link “Read more” whose accessible name has the title of the publication', async () => {
    const element = await renderStory(stories, stories.TwoAtMost);
    expect(linkNames(element)).to.eql([
      reports.items[1]!.title,
      `Read more: ${String(reports.items[1]!.title)}`,
      reports.items[2]!.title,
      `Read more: ${String(reports.items[2]!.title)}`,
    ]);
    const [title] = parts(element, 'link');
    const [more] = parts(element, 'read-more');
    expect(more!.getAttribute('href')).to.equal(title!.getAttribute('href'));
  });

  it('has a heading without a link, and no “Read more”, if it has no page', async () => {
    const element = await renderStory(stories, stories.IdOnly);
    expect(wordsOf(element, 'title')).to.eql(['report-2024-08']);
    expect(element.shadowRoot!.querySelectorAll('a')).to.have.length(0);
    expect(parts(element, 'excerpt')).to.be.empty;
  });

  it('marks the language of its text', async () => {
    const element = await renderStory(stories, stories.Ready, { data: LIBRARY, language: 'th' });
    expect(parts(element, 'title')[0]!.lang).to.equal('th');
  });
});

describe('the layout and the slots of <related-resources>', () => {
  it('make a list for readers of a screen reader', async () => {
    const element = await renderStory(stories, stories.Ready);
    const list = parts(element, 'list')[0]!;
    expect(list.getAttribute('role')).to.equal('list');
    expect([...list.children]).to.eql(parts(element, 'item'));
  });

  const leftEdges = (element: Element): Set<number> =>
    new Set(parts(element, 'item').map((item) => item.getBoundingClientRect().left));

  it('make columns if the page asks for a grid and has the room', async () => {
    expect(leftEdges(await renderStory(stories, stories.Ready)).size).to.equal(1);
    expect(leftEdges(await renderStory(stories, stories.Grid)).size).to.be.above(1);
    const { Narrow } = stories;
    expect(leftEdges(await renderStory(stories, Narrow, { layout: 'grid' })).size).to.equal(1);
  });

  it('show only titles if the page asks for a compact list', async () => {
    const element = await renderStory(stories, stories.Compact);
    expect(parts(element, 'link')).to.have.length(4);
    expect(parts(element, 'excerpt').concat(parts(element, 'read-more'))).to.be.empty;
  });

  it('show the owner’s heading above the list and the owner’s footer below it', async () => {
    const element = await renderStory(stories, stories.Slots);
    const [list] = parts(element, 'list');
    const heading = element.querySelector('[slot=heading]')!.getBoundingClientRect();
    const footer = element.querySelector('[slot=footer]')!.getBoundingClientRect();
    expect(heading.height).to.be.above(0);
    expect(footer.height).to.be.above(0);
    expect(heading.bottom).to.be.at.most(list!.getBoundingClientRect().top);
    expect(footer.top).to.be.at.least(list!.getBoundingClientRect().bottom);
    expect(words(element.querySelector('a:not([slot])'))).to.equal('All reports');
    expect(element.querySelector('a:not([slot])')!.checkVisibility({ visibilityProperty: true })).to
      .be.false;
  });
});
