import { fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import { relatedSearch } from '../../src/elements/related-resources/find-related.js';
import { filesView } from '../../src/elements/shared/content/downloads.js';
import { richTextView } from '../../src/elements/shared/content/rich-text.js';
import { depth } from '../../src/elements/shared/depth/load-depth.js';
import type { FeedElement } from '../../src/elements/shared/feed-element.js';
import { openAll } from '../elements/parts.js';

/** The elements under attack: some show the attacking item, and some show an untouched item. */
export interface Stage {
  readonly section: Element;
  readonly card: FeedElement;
  readonly download: FeedElement;
  /** The list of items that are related to the attacking item. */
  readonly list: FeedElement;
  /** The list of items that are related to the untouched item. The attacking item is in it. */
  readonly otherList: FeedElement;
  readonly otherCard: FeedElement;
  readonly compactCard: FeedElement;
}

/** What elements load when they need it. With it, each shows all that it can as soon as it renders. */
const LAZY = [depth, filesView, relatedSearch, richTextView];

/**
 * Adds the elements to the page, hidden, so that the browser does not load an attack's pictures.
 */
export async function newStage(): Promise<Stage> {
  await Promise.all(LAZY.map((chunk) => chunk.load()));
  const section = await fixture<HTMLElement>(
    html`<section hidden>
      <publication-card><a href="https://partner.example/">Ours</a></publication-card>
      <report-download><a href="https://partner.example/">Ours</a></report-download>
      <related-resources limit="99"><a href="https://partner.example/">Ours</a></related-resources>
      <related-resources publication="other" limit="99"></related-resources>
      <publication-card publication="other"></publication-card>
      <publication-card layout="compact" images="none"></publication-card>
    </section>`,
  );
  const [card, download, list, otherList, otherCard, compactCard] =
    section.children as unknown as FeedElement[];
  const elements = { card, download, list, otherList, otherCard, compactCard };
  return { section, ...elements } as Stage;
}

/** The elements on a stage. */
export const elementsOn = ({ section }: Stage): readonly FeedElement[] =>
  [...section.children] as FeedElement[];

/** Makes the elements show a feed, opens every disclosure, and clicks every link. */
export async function show(stage: Stage, data: unknown): Promise<void> {
  const elements = elementsOn(stage);
  for (const element of elements) Object.assign(element, { data });
  // A list that searches for similar publications needs more than one render.
  for (const element of elements) await element.whenSettled();
  for (const element of elements) {
    openAll(element);
    for (const link of element.shadowRoot!.querySelectorAll('a')) link.click();
  }
}
