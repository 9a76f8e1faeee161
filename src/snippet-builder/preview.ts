import { buildNode } from './build-nodes.js';
import { directionOf } from '../publications/language-direction.js';
import type { MarkupElement } from './markup.js';

/** The page around the snippet in the preview. */
export interface PreviewPage {
  /** The language of the page, a BCP 47 tag. */
  readonly language: string;
  /** Whether the page has light text on a dark ground. */
  readonly isDark: boolean;
}

/**
 * Waits until a frame has loaded, and returns its document.
 *
 * @throws Error if the frame is of another origin.
 */
export async function documentOf(frame: HTMLIFrameElement): Promise<Document> {
  const isComplete = (): boolean =>
    frame.contentDocument?.readyState === 'complete' && frame.contentDocument.URL !== 'about:blank';
  if (!isComplete())
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const { contentDocument } = frame;
  if (!contentDocument) throw new Error('The frame is of another origin');
  return contentDocument;
}

/** Gives a document a language, and the language's direction. */
export function setLanguage({ documentElement: root }: Document, language: string): void {
  root.lang = language;
  root.dir = directionOf(language);
}

/**
 * Shows a widget in the preview's document. If the document shows this widget already, it stays.
 *
 * @param within - The preview's document.
 * @param widget - The widget to show, or `undefined` to show nothing.
 */
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
  setLanguage(within, language);
  place.replaceChildren(...(widget ? [buildNode(widget, within)] : []));
}

/** Keeps a frame as high as its page. The frame scrolls if CSS gives it a smaller `max-height`. */
export function followHeight(frame: HTMLIFrameElement, within: Document): void {
  const { body } = within;
  new ResizeObserver(() => {
    frame.style.height = `${Math.ceil(body.getBoundingClientRect().height)}px`;
  }).observe(body);
}
