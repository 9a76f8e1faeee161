/** Other tests use the stories as fixtures. So the cover of each story must really show. */
import { expect } from '@open-wc/testing';
import * as stories from '../../stories/publication-card.stories.js';
import { part } from './parts.js';
import { renderStory } from './render-story.js';

for (const name of ['Ready', 'RightToLeft', 'Picture', 'Compact'] as const) {
  it(`the card of the story ${name} shows its cover, from a file beside the stories`, async () => {
    const element = await renderStory(stories, stories[name]);
    const cover = part(element, 'cover') as HTMLImageElement;
    cover.loading = 'eager';
    await cover.decode();
    await element.updateComplete;
    expect(cover.isConnected, 'it is not taken away as broken').to.be.true;
    expect(cover.naturalWidth).to.be.above(0);
    expect(cover.clientHeight).to.be.above(0);
    expect(new URL(cover.currentSrc).origin).to.equal(location.origin);
  });
}
