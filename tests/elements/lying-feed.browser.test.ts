import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { feedOf } from '../../stories/feeds.js';
import { watchPage } from '../attacks/page-watch.js';
import { elementsOn, newStage, show } from '../attacks/stage.js';
import { changedFeed } from '../feed/lying-properties.js';
import { parts, words, wordsOf } from './parts.js';

interface Settling {
  readonly whenSettled: () => Promise<string>;
}

/** Collects the uncaught errors of some work. */
async function uncaught(work: () => Promise<void>): Promise<readonly string[]> {
  const caught: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    caught.push('reason' in event ? String(event.reason) : event.message);
  };
  addEventListener('error', note);
  addEventListener('unhandledrejection', note);
  await work();
  // The browser reports rejections after the end of the task in which they happened.
  await new Promise((resolve) => setTimeout(resolve));
  removeEventListener('error', note);
  removeEventListener('unhandledrejection', note);
  return caught;
}

describe('a feed that lies', () => {
  watchPage();

  it('with any one wrong value is shown, and so are the unchanged items', async () => {
    const stage = await newStage();
    const caught = await uncaught(() =>
      fc.assert(
        fc.asyncProperty(changedFeed, async ({ feed, touched }) => {
          const id = touched === 0 ? '2' : '1';
          stage.otherCard.setAttribute('publication', id);
          await show(stage, feed);
          expect(wordsOf(stage.otherCard, 'title')).to.eql([`Report ${id}`]);
          expect(wordsOf(stage.otherCard, 'topic')).to.eql(['one', 'two']);
          expect(parts(stage.otherCard, 'download')).to.have.length(1);
        }),
        { numRuns: 300 },
      ),
    );
    expect(caught).to.eql([]);
  });

  for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '\ud800', '\u202e']) {
    it(`with an id such as ${JSON.stringify(id)} is shown, and the id finds its item`, async () => {
      const stage = await newStage();
      const lie = {
        id,
        title: 'A lie',
        tags: [id],
        content_text: 'Text',
        _publication: { related: [id] },
      };
      stage.otherCard.setAttribute('publication', id);
      await show(stage, feedOf({ id: 'other', title: 'Another' }, lie));
      expect(wordsOf(stage.otherCard, 'title')).to.eql(['A lie']);
      expect(wordsOf(stage.card, 'title')).to.eql(['Another']);
      expect(wordsOf(stage.list, 'title')).to.eql(['A lie']);
    });
  }

  it('with the same id twice shows both items, and the id finds the first', async () => {
    const stage = await newStage();
    await show(
      stage,
      feedOf(
        { id: 'first', title: 'First' },
        ...['One', 'Two'].map((title) => ({ id: 'other', title })),
      ),
    );
    expect(wordsOf(stage.otherCard, 'title')).to.eql(['One']);
    expect(wordsOf(stage.list, 'title')).to.eql(['One', 'Two']);
  });

  it('with a title of 100,000 characters shows it whole', async () => {
    const stage = await newStage();
    const title = 'Report '.repeat(15_000).trim();
    const attachments = [{ url: 'https://publisher.example/1.pdf' }];
    await show(stage, feedOf({ title, attachments }, { id: 'other', title }));
    for (const element of elementsOn(stage)) {
      expect(words(parts(element, 'title')[0]), element.localName).to.have.length(title.length);
    }
  });

  it('with 10,000 items is shown in time, and so is its last item', async () => {
    const stage = await newStage();
    const items = Array.from({ length: 10_000 }, (_, index) => ({
      id: index ? `id-${index}` : 'first',
      title: `Report ${index} on journeys`,
      tags: ['journeys'],
      _publication: {
        related: Array.from({ length: index ? 0 : 10_000 }, (_, to) => `none-${to}`),
      },
    }));
    await show(stage, feedOf(...items, { id: 'other', title: 'The last' }));
    expect(wordsOf(stage.otherCard, 'title')).to.eql(['The last']);
    // It looks for similar reports among all of them, in turns.
    expect(await (stage.list as unknown as Settling).whenSettled()).to.equal('ready');
    expect(parts(stage.list, 'title')).to.have.length(99);
  });

  it('with characters that reverse text reverses only its own text', async () => {
    const stage = await newStage();
    const lie = 'safe\u202egnp.exe\u2067';
    const file = { url: 'https://publisher.example/1.pdf', title: lie };
    const item = {
      title: lie,
      summary: lie,
      content_html: `<p>${lie}</p><p>${lie}</p>`,
      tags: [lie],
      attachments: [file, file],
    };
    const people = {
      authors: [{ name: lie }],
      _publication: { publisher: { name: `${lie} too` } },
    };
    await show(stage, feedOf({ ...item, ...people }, { ...item, id: 'other' }));
    for (const element of elementsOn(stage)) {
      const texts = document.createTreeWalker(element.shadowRoot!, NodeFilter.SHOW_TEXT);
      let count = 0;
      while (texts.nextNode()) {
        const { textContent, parentElement } = texts.currentNode;
        if (!textContent?.includes('\u202e')) continue;
        count++;
        expect(parentElement?.closest('bdi, [dir]'), textContent).to.not.equal(null);
        // The rest of this place is in another such element.
        const place = parentElement!.closest('bdi, [dir]')!;
        expect(place.textContent.replaceAll(/\s|too/g, '')).to.match(
          /^(?:safe\u202egnp.exe\u2067)+$/,
        );
      }
      expect(count, element.localName).to.be.above(0);
    }
  });
});
