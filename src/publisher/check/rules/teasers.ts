import { decodeEntities } from '../../../feed/entities.js';
import type { Complaint } from '../finding.js';
import { textIn, type CheckedFeed, type FeedItem } from '../feed-item.js';
import { fieldOf } from '../feed-path.js';
import { quoted } from '../quoting.js';

/** Titles and teasers: markup in them, an end that is cut, words that come twice. */
export function* teasers({ items }: CheckedFeed): Iterable<Complaint> {
  for (const item of items) {
    yield* markup(item, 'title');
    yield* markup(item, 'summary');
    yield* ends(item);
  }
}

/** A tag of HTML that people write in texts. Other words in angle brackets may be meant so. */
const TAG =
  /<\/?(?:a|abbr|b|blockquote|br|code|div|em|h[1-6]|i|img|li|ol|p|small|span|strong|su[bp]|u|ul)\b[^<>]*>/i;

/** The first tag of HTML in a text, also one that is written with codes such as `&lt;`. */
export function tagIn(text: string): string | undefined {
  return (TAG.exec(text) ?? TAG.exec(decodeEntities(text)))?.[0];
}

function* markup({ path, json }: FeedItem, key: string): Iterable<Complaint> {
  const tag = tagIn(textIn(json, key));
  if (!tag) return;
  yield {
    code: 'markup-in-text',
    path: fieldOf(path, key),
    what: `the ${key === 'title' ? 'title' : 'teaser'} holds HTML, ${quoted(tag)}`,
    effect: `Readers see ${quoted(tag)} itself, since "${key}" is plain text.`,
    repair: 'Remove the tags, and keep the words between them, at {place}.',
  };
}

/** An ellipsis at the end of a text, also in brackets and as an HTML code. */
const ELLIPSIS = /(?:…|\.{3}|\[\s*(?:…|\.{3})\s*\])$/;

function* ends({ path, json }: FeedItem): Iterable<Complaint> {
  const summary = decodeEntities(textIn(json, 'summary')).replace(/\s+/g, ' ').trim();
  if (!summary) return;
  const [ellipsis] = ELLIPSIS.exec(summary.slice(-20)) ?? [];
  const isBeginning = repeats(summary.replace(ELLIPSIS, ''), json);
  const place = { path: fieldOf(path, 'summary') };
  if (isBeginning) {
    yield {
      ...place,
      code: 'teaser-repeats-text',
      what: `the teaser is the beginning of the text${ellipsis ? ', cut off' : ''}`,
      effect: 'Readers who open “Read more” read the same words again.',
      repair: 'Write one or two sentences that say why to read it at {place}.',
    };
  } else if (ellipsis) {
    yield {
      ...place,
      code: 'teaser-cut',
      what: `the teaser ends in ${quoted(ellipsis)}`,
      effect: 'Readers see a sentence without its end.',
      repair: 'Write whole sentences at {place}.',
    };
  }
}

/** Shorter beginnings are alike by chance: a name, a place and a date. */
const LEAST = 40;

/** Whether the text of an item begins with its teaser. Only letters and figures are compared. */
function repeats(summary: string, json: FeedItem['json']): boolean {
  const said = lettersOf(summary);
  if (said.length < LEAST) return false;
  const html = textIn(json, 'content_html');
  const text = html ? plain(html, summary.length) : textIn(json, 'content_text');
  const letters = lettersOf(text.slice(0, 2 * summary.length + 200));
  // A text that says no more is not read twice: there is no “Read more”.
  return letters.length > said.length && letters.startsWith(said);
}

/** The first words of HTML. It reads no more of it than it needs. */
function plain(html: string, length: number): string {
  return decodeEntities(
    html
      .slice(0, 4 * length + 2000)
      .replace(/<(script|style)\b[^]*?(?:<\/\1>|$)|<!--[^]*?(?:-->|$)/gi, '')
      .replace(/<[^<>]*>/g, ' '),
    true,
  );
}

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
