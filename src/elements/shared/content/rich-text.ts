import { html, isServer, nothing } from 'lit';
import { directionOf } from '../../../publications/language-direction.js';
import { plainText, type RichText } from '../../../publications/rich-text.js';
import { loadRichTextParser } from '../../../state/load-rich-text.js';

/** Renders a long text. */
export type RichTextRenderer = (text: RichText) => unknown;

/** Without the chunk, each block is a paragraph of plain text. */
let renderer: RichTextRenderer = (text) => text.map((block) => html`<p>${plainText([block])}</p>`);

/** What renders long texts now. It is another function when `loadRichText()` has resolved. */
export const richTextRenderer = (): RichTextRenderer => renderer;

/** Loads what reads and renders the elements of long texts, lazy chunks. It never rejects. */
export async function loadRichText(): Promise<void> {
  try {
    const parser = loadRichTextParser();
    const { renderRichText } = await ((isServer as boolean)
      ? import('./rich-text-templates.js')
      : import('./rich-text-nodes.js'));
    renderer = (text) => renderRichText(text, { html, nothing, directionOf });
    await parser;
  } catch {
    // Texts stay plain.
  }
}

// A server renders at once, so it cannot load chunks when an element needs them.
if (isServer as boolean) void loadRichText();
