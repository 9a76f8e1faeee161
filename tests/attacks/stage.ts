import { fixture } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import '../../src/define.js';
import { relatedSearch } from '../../src/elements/related-resources/find-related.js';
import { filesView } from '../../src/elements/shared/content/downloads.js';
import { richTextView } from '../../src/elements/shared/content/rich-text.js';
import { depth } from '../../src/elements/shared/depth/load-depth.js';
import { openAll } from '../elements/parts.js';

/** The elements under attack: some show the attacking item, and some show an untouched item. */
export interface Stage {
  readonly section: Element;
  readonly card: LitElement;
  readonly download: LitElement;
  /** The list of items that are related to the attacking item. */
  readonly list: LitElement;
  /** The list of items that are related to the untouched item. The attacking item is in it. */
  readonly otherList: LitElement;
  readonly otherCard: LitElement;
  readonly compactCard: LitElement;
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
    section.children as unknown as LitElement[];
  const elements = { card, download, list, otherList, otherCard, compactCard };
  return { section, ...elements } as Stage;
}

/** The elements on a stage. */
export const elementsOn = ({ section }: Stage): readonly LitElement[] =>
  [...section.children] as LitElement[];

/** Makes the elements show a feed, opens every disclosure, and clicks every link. */
export async function show(stage: Stage, data: unknown): Promise<void> {
  const elements = elementsOn(stage);
  for (const element of elements) Object.assign(element, { data });
  for (const element of elements) await element.updateComplete;
  for (const element of elements) {
    openAll(element);
    for (const link of element.shadowRoot!.querySelectorAll('a')) link.click();
  }
}
