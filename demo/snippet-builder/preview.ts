import { buildNode } from './build-nodes.js';
import { directionOf } from '../../src/publications/language-direction.js';
import type { MarkupElement } from './markup.js';

/** How the page around the snippet is. */
export interface PreviewPage {
  /** Its language, a BCP 47 tag. */
  readonly language: string;
  readonly isDark: boolean;
}

/** The document of a frame of this origin, once it is there whole. */
export async function documentOf(frame: HTMLIFrameElement): Promise<Document> {
  const isThere = (): boolean =>
    frame.contentDocument?.readyState === 'complete' && frame.contentDocument.URL !== 'about:blank';
  if (!isThere())
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const { contentDocument } = frame;
  if (!contentDocument) throw new Error('The frame is of another origin');
  return contentDocument;
}

/** Gives a document its language and its direction. */
export function speak({ documentElement: root }: Document, language: string): void {
  root.lang = language;
  root.dir = directionOf(language);
}

/** Shows a snippet in the preview's document; nothing is made anew that is shown already. */
export function showPreview(
  within: Document,
  widget: MarkupElement | undefined,
  { language, isDark }: PreviewPage,
): void {
  within.documentElement.classList.toggle('dark', isDark);
  const place = within.querySelector<HTMLElement>('#place');
  const shown = JSON.stringify([widget, language]);
  if (!place || place.dataset.shown === shown) return;
  place.dataset.shown = shown;
  speak(within, language);
  place.replaceChildren(...(widget ? [buildNode(widget, within)] : []));
}

/** Keeps a frame as high as its page, which scrolls where that is more than a CSS `max-height`. */
export function followHeight(frame: HTMLIFrameElement, within: Document): void {
  const { body } = within;
  new ResizeObserver(() => {
    frame.style.height = `${Math.ceil(body.getBoundingClientRect().height)}px`;
  }).observe(body);
}
