import { html, nothing, type TemplateResult } from 'lit';
import { plainText, type RichText } from '../../../publications/rich-text.js';
import type * as Renderer from './render-rich-text.js';

let renderer: typeof Renderer | undefined;

/**
 * Loads what renders the elements of long texts, a lazy chunk. It never rejects.
 *
 * @returns Whether it is new. `false` also if the chunk cannot be had.
 */
export async function loadRichTextRenderer(): Promise<boolean> {
  const isNew = !renderer;
  renderer = await import('./render-rich-text.js').catch(() => undefined);
  return isNew && !!renderer;
}

// A server renders at once, so it cannot load the chunk when an element needs it.
if (typeof document === 'undefined') void loadRichTextRenderer();

/** Renders a long text. Without the chunk, each block is a paragraph of plain text. */
export const richText = (text: RichText): (string | TemplateResult)[] =>
  renderer
    ? renderer.renderRichText(text, { html, nothing })
    : text.map((block) => html`<p>${plainText([block])}</p>`);
