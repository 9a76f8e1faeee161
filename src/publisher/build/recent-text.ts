import type { RichText } from '../../publications/rich-text.js';

/** So many texts are kept: that of the report at work, and few more. Old ones would fill the memory. */
const MOST = 3;

const recent = new Map<() => RichText, RichText>();

/**
 * Keeps a text for as long as it is among the last that somebody asked for.
 *
 * @param read - Reads the text.
 * @returns A function that reads the text only if it is not kept.
 */
export function recentText(read: () => RichText): () => RichText {
  return () => {
    const known = recent.get(read);
    if (known) return known;
    const text = read();
    recent.set(read, text);
    const [oldest] = recent.keys();
    if (recent.size > MOST && oldest) recent.delete(oldest);
    return text;
  };
}
