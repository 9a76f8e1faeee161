/** How to cite a report, behind “Cite” in the card. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import * as stories from '../../stories/publication-card.stories.js';
import { feedOf, reportWithOwnCitation } from '../../stories/feeds.js';
import { waitUntil } from '../waiting.js';
import { part, parts, words, wordsOf } from './parts.js';
import { renderStory } from './render-story.js';

/** A story's card, opened as a reader does. */
async function opened(args: Partial<stories.CardArgs> = {}): Promise<LitElement> {
  const card = await renderStory(stories, stories.Citation, args);
  part(card, 'citation-toggle').click();
  await waitUntil(() => parts(card, 'citation-text').length);
  return card;
}

/** Puts another clipboard into the browser, and takes it out after the test. */
function useClipboard(clipboard: object | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
}
afterEach(() => Reflect.deleteProperty(navigator, 'clipboard'));

const REFERENCE =
  'Ana María Example; Jan van der Model; Save the Children; Mononym et al. (2024). Safe Journeys: What Children on the Move Ask For. Children & Rights Network. https://doi.org/10.5555/12345678';

describe('a card that says how to cite its report', () => {
  it('has a closed disclosure, named with the title', async () => {
    const card = await renderStory(stories, stories.Citation);
    const details = part(card, 'citation') as HTMLDetailsElement;
    expect(details.open).to.be.false;
    expect(words(part(card, 'citation-toggle'))).to.equal('Cite');
    expect(part(card, 'citation-toggle').ariaLabel).to.equal(
      'Cite: Safe Journeys: What Children on the Move Ask For',
    );
  });

  it('has none without the attribute, and none after that went', async () => {
    const card = await opened();
    Object.assign(card, { citation: false });
    await card.updateComplete;
    expect(card.hasAttribute('citation')).to.be.false;
    expect(parts(card, 'citation')).to.be.empty;
  });

  it('says what is known, with the DOI as a link', async () => {
    const card = await opened();
    expect(words(part(card, 'citation-text'))).to.equal(REFERENCE);
    const link = part(card, 'citation-text').querySelector('a')!;
    expect(link.href).to.equal('https://doi.org/10.5555/12345678');
    expect([...part(card, 'citation-facts').children].map(words)).to.eql([
      'ISBN: 978-3-16-148410-0',
      '96 pages',
      'Licence: CC BY-NC 4.0',
    ]);
  });

  it('says the publisher’s own words, and links to the publisher’s files', async () => {
    const card = await opened({ data: reportWithOwnCitation });
    expect(words(part(card, 'citation-text'))).to.match(/^Example, A\. M\. et al\. \(2024\): Safe/);
    expect(wordsOf(card, 'citation-facts')[0]).to.match(/^DOI: 10\.5555\/12345678/);
    const files = parts(card, 'citation-file') as HTMLAnchorElement[];
    expect(files.map(({ href }) => href)).to.eql([
      'https://publisher.example/cite/safe-journeys.bib',
      'https://publisher.example/cite/safe-journeys.ris',
    ]);
  });

  it('invents nothing where little is known', async () => {
    const card = await opened({ data: feedOf({ title: 'A report' }) });
    expect(words(part(card, 'citation-text'))).to.equal('A report.');
    expect(parts(card, 'citation-facts')).to.be.empty;
  });

  it('copies the reference, and says so each time', async () => {
    const copied: string[] = [];
    useClipboard({ writeText: (text: string) => Promise.resolve(copied.push(text)) });
    const card = await opened();
    const status = part(card, 'citation-status');
    expect(status.getAttribute('role')).to.equal('status');
    expect(words(status), 'nothing is said before').to.equal('');
    const said: string[] = [];
    const observer = new MutationObserver(() => said.push(words(status)));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    for (const times of [1, 2]) {
      part(card, 'citation-copy').click();
      await waitUntil(() => said.filter((text) => text === 'Copied.').length === times);
    }
    observer.disconnect();
    expect(said).to.eql(['Copied.', '', 'Copied.']);
    expect(copied).to.eql([REFERENCE, REFERENCE]);
    expect((part(card, 'citation') as HTMLDetailsElement).open).to.be.true;
  });

  for (const [what, clipboard] of [
    ['has no clipboard', undefined],
    ['refuses to copy', { writeText: () => Promise.reject(new DOMException('No')) }],
  ] as const) {
    it(`selects the reference if the browser ${what}, and says how to copy it`, async () => {
      useClipboard(clipboard);
      const card = await opened();
      part(card, 'citation-copy').click();
      const status = part(card, 'citation-status');
      await waitUntil(() => words(status) !== '');
      expect(words(status)).to.match(/^The text is selected\. Copy it with (Ctrl\+C|⌘C)\.$/);
      expect(getSelection()?.isCollapsed).to.be.false;
    });
  }

  it('says nothing of one report beside another', async () => {
    useClipboard({ writeText: () => Promise.resolve() });
    const card = await opened();
    part(card, 'citation-copy').click();
    await waitUntil(() => words(part(card, 'citation-status')) === 'Copied.');
    Object.assign(card, { data: feedOf({ title: 'Another report' }) });
    await waitUntil(() => words(part(card, 'citation-text')) === 'Another report.');
    expect(words(part(card, 'citation-status'))).to.equal('');
  });

  it('makes no link of a licence or an address that is no web address', async () => {
    const data = feedOf({
      title: 'A report',
      _publication: {
        doi: 'javascript:alert(1)',
        licence: 'javascript:alert(1)',
        cite: { bibtex: 'javascript:alert(1)' },
      },
    });
    const card = await opened({ data });
    const links = [...part(card, 'citation').querySelectorAll('a')];
    expect(links).to.be.empty;
    expect(parts(card, 'citation-file').map(({ localName }) => localName)).to.eql([
      'button',
      'button',
    ]);
  });

  for (const [lang, word, licence] of [
    ['fr', 'Citer', 'Licence'],
    ['ar', 'الاستشهاد', 'الترخيص'],
    ['th', 'การอ้างอิง', 'สัญญาอนุญาต'],
  ] as const) {
    it(`speaks the reader’s language, and the report’s in the reference: ${lang}`, async () => {
      const card = await opened({ lang });
      expect(words(part(card, 'citation-toggle'))).to.equal(word);
      expect(words(part(card, 'citation-facts'))).to.include(licence);
      expect(words(part(card, 'citation-text'))).to.equal(REFERENCE);
      expect(part(card, 'citation-text').lang).to.equal('en');
      expect(part(card, 'citation-text').dir).to.equal('ltr');
    });
  }
});
