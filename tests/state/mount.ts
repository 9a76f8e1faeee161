/** Puts elements into the page, as a partner's page has them. */
import { fixture, oneEvent } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define.js';
import type { FeedErrorEvent } from '../../src/index.js';
import { parts, showsOwnContent } from '../elements/parts.js';
import { waitUntil } from '../waiting.js';

/** The three elements. */
export const TAGS = ['publication-card', 'related-resources', 'report-download'] as const;

/** The tag of an element. */
export type Tag = (typeof TAGS)[number];

/** Makes an empty place in the page, until the end of the test. */
export const newPlace = (): Promise<HTMLElement> => fixture<HTMLElement>(html`<section></section>`);

/**
 * Puts an element with the author's own link into a place.
 *
 * @param place the parent of the element
 * @param attributes the element's attributes
 * @param tag the element's tag
 */
export function mount<Name extends Tag = 'publication-card'>(
  place: Element,
  attributes: Readonly<Record<string, string>>,
  tag?: Name,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(tag ?? 'publication-card');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const link = document.createElement('a');
  link.href = 'https://publisher.example/';
  link.append('The publisher’s page');
  element.append(link);
  place.append(element);
  return element as HTMLElementTagNameMap[Name];
}

/** Waits until elements show something from a feed. */
export const shown = (...elements: readonly Element[]): Promise<void> =>
  waitUntil(
    () => elements.every((element) => parts(element, 'title').length && !showsOwnContent(element)),
    'nothing of the feed came to be seen',
  );

/** Waits until an element says that it can show nothing. */
export const failureOf = async (element: Element): Promise<FeedErrorEvent> =>
  (await oneEvent(element, 'feed-error')) as unknown as FeedErrorEvent;
