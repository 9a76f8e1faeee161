import type { JsonFeedItem } from '../../../sources/json-feed.js';
import { nameOf } from '../merge/compare-items.js';
import { hashOf } from '../merge/feed-file.js';
import type { ImportProblem } from '../problems/import-problem.js';
import { languageOf, type FactStore } from '../state/fact-store.js';
import { inEnglish } from './enrich-items.js';
import { guessLanguage } from './guess-language.js';

/** So many letters tell a language. */
const MOST = 3000;

/** Says what language reports without one look like. It is for the editor, and never in the feed. */
export async function sayLanguages(
  items: readonly JsonFeedItem[],
  facts: FactStore,
  say: (problem: ImportProblem) => void,
): Promise<void> {
  for (const item of items) {
    if (item.language) continue;
    const { title = '', summary = '', content_text: text = '', content_html: html = '' } = item;
    const plain = html.slice(0, MOST).replace(/<[^>]*>/g, ' ');
    const whole = [title, summary, text, plain].join(' ').slice(0, MOST);
    const of = hashOf(whole);
    const key = languageOf(item.id);
    // A guess takes longer than everything else that is done with an item.
    let fact = facts.get(key);
    if (fact?.of !== of) await facts.set(key, (fact = { of, guess: guessLanguage(whole) }));
    const language = fact.guess;
    if (!language) continue;
    const values = { language, name: inEnglish(language), id: item.id };
    say({ code: 'language-guess', item: nameOf(item), values });
  }
}
