import { isServer } from 'lit';
import { loadMessages as loadWords, messagesFor } from '../messages/load-messages.js';
import { citationView } from './shared/content/citation.js';
import { filesView } from './shared/content/downloads.js';
import { richTextView } from './shared/content/rich-text.js';
import { depth } from './shared/depth/load-depth.js';
import { relatedSearch } from './related-resources/find-related.js';

/**
 * Loads the widgets' own words for readers of a language. On a server, wait for it before rendering,
 * in English too: a server renders at once, and it also brings what reads long texts and translations,
 * finds similar publications and writes citations there.
 *
 * If a language has no words here, or if they do not come within five seconds, the words are
 * English. The words of all languages but English come together: another call loads nothing again.
 *
 * @param locale - A canonical BCP 47 tag.
 * @returns A promise that resolves when the words are there. It never rejects.
 * @example
 * await loadMessages('fr');
 * render(html`<publication-card lang="fr" .data=${feed}></publication-card>`);
 */
export async function loadMessages(locale: string): Promise<void> {
  await Promise.all([
    messagesFor(locale) ?? loadWords(),
    ...((isServer as boolean)
      ? [richTextView, relatedSearch, citationView, depth, filesView].map((chunk) => chunk.load())
      : []),
  ]);
}
