import { html, isServer, nothing, type TemplateResult } from 'lit';
import { directionOf } from '../../../publications/language-direction.js';
import { plainText, type RichText } from '../../../publications/rich-text.js';
import type * as Renderer from './render-rich-text.js';

let renderer: typeof Renderer | undefined;

/** Whether a text was rendered while the renderer was missing. */
let isRenderedPlain = false;

/**
 * Loads what renders the elements of long texts, a lazy chunk. It never rejects.
 *
 * @returns Whether texts that were rendered before it can be rendered again. `false` if there are
 *   none, or if the chunk cannot be had.
 */
export async function loadRichTextRenderer(): Promise<boolean> {
  const isNew = !renderer;
  renderer = await import('./render-rich-text.js').catch(() => undefined);
  return isNew && !!renderer && isRenderedPlain;
}

// A server renders at once, so it cannot load the chunk when an element needs it.
if (isServer as boolean) void loadRichTextRenderer();

/** Renders a long text. Without the chunk, each block is a paragraph of plain text. */
export function richText(text: RichText): (string | TemplateResult)[] {
  if (renderer) return renderer.renderRichText(text, { html, nothing, directionOf });
  isRenderedPlain = true;
  return text.map((block) => html`<p>${plainText([block])}</p>`);
}
