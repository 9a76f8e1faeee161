import { fixture } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import '../../src/define.js';

/** Each element with the attacking item, each beside it with the untouched one. */
export interface Stage {
  readonly section: Element;
  readonly card: LitElement;
  readonly download: LitElement;
  /** What is related to the attacking item. */
  readonly list: LitElement;
  /** What is related to the untouched item: the attacking one is in it. */
  readonly otherList: LitElement;
  readonly otherCard: LitElement;
  readonly compactCard: LitElement;
}

/** Puts the elements on the page, out of sight, so that no picture of an attack is asked for. */
export async function newStage(): Promise<Stage> {
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

/** Lets the elements show a feed, opens all that can be opened, and follows all links. */
export async function show(stage: Stage, data: unknown): Promise<void> {
  const elements = elementsOn(stage);
  for (const element of elements) Object.assign(element, { data });
  for (const element of elements) await element.updateComplete;
  for (const element of elements) {
    for (const details of element.shadowRoot!.querySelectorAll('details')) details.open = true;
    for (const link of element.shadowRoot!.querySelectorAll('a')) link.click();
  }
}
