import { expect } from '@open-wc/testing';
import * as stories from '../../stories/publication-card.stories.js';
import { feedOf } from '../../stories/feeds.js';
import { part, parts, words } from './parts.js';
import { renderStory } from './render-story.js';

const OWN = location.origin;
const OTHER = 'https://covers.example';

const withCover = (address: string) => feedOf({ title: 'Report', image: address });

async function covers(images: string, address = `${OWN}/demo/covers/models-of-care.svg`) {
  const element = await renderStory(stories, stories.Ready, { images, data: withCover(address) });
  expect(words(part(element, 'title')), 'the report itself').to.equal('Report');
  expect(parts(element, 'rule').length).to.equal(1 - parts(element, 'cover').length);
  return parts(element, 'cover').map((cover) => cover.getAttribute('src'));
}

describe('the images of a <publication-card>', () => {
  it('are shown from any origin if the owner sets nothing', async () => {
    expect(await covers('all')).to.have.length(1);
  });

  it('are neither shown nor requested with “none”', async () => {
    expect(await covers('none')).to.be.empty;
  });

  for (const list of [
    OWN,
    `${OWN}/`,
    OWN.toUpperCase(),
    `${OTHER} ${OWN}`,
    `${OTHER}, ${OWN}/covers/`,
    `\n  ${OTHER}\n  ${OWN}\n`,
  ]) {
    it(`are shown from an origin in the list ${JSON.stringify(list)}`, async () => {
      expect(await covers(list)).to.have.length(1);
    });
  }

  for (const list of [
    OTHER,
    `${OWN}0`,
    OWN.slice(0, -1),
    OWN.replace('http:', 'https:'),
    OWN.replace('http:', ''),
    'http:',
    'http://',
    'http',
    'self',
    '*',
    'http://*',
    'ALL',
    'all none',
    'yes',
    '',
    ' ',
    'null',
    'data:',
    'foo:bar',
  ]) {
    it(`are not shown from another origin, and not by mistake: ${JSON.stringify(list)}`, async () => {
      expect(await covers(list)).to.be.empty;
    });
  }

  it('are not shown from an origin that only begins like an allowed origin', async () => {
    for (const host of ['covers.example.evil.example', 'covers.example:444', 'covers.examples']) {
      expect(await covers(OTHER, `https://${host}/1.png`), host).to.be.empty;
    }
    expect(await covers(OTHER, 'https://x.example/https://covers.example/1.png')).to.be.empty;
  });

  it('appear and disappear with the attribute', async () => {
    const element = await renderStory(stories, stories.Ready);
    for (const [images, count] of [
      ['none', 0],
      [OWN, 1],
      ['', 0],
      [null, 1],
    ] as const) {
      if (images === null) element.removeAttribute('images');
      else element.setAttribute('images', images);
      await element.updateComplete;
      expect(parts(element, 'cover'), String(images)).to.have.length(count);
    }
  });

  it('can be set by a property too, also with a list in an array', async () => {
    const element = await renderStory(stories, stories.Ready);
    for (const [images, count] of [
      ['none', 0],
      [undefined, 1],
      [[], 0],
      [[OTHER, OWN], 1],
      [{}, 0],
      [null, 1],
      [false, 0],
    ] as const) {
      Object.assign(element, { images });
      await element.updateComplete;
      expect(parts(element, 'cover'), JSON.stringify(images)).to.have.length(count);
    }
  });
});
