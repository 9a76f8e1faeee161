import type { FoundFile, FoundItem } from '../reading/found-item.js';
import { isSameSite, webAddress } from '../reading/web-address.js';
import { foundPosts } from './posts.js';

/** Elements that begin a new line. */
const BLOCK = /<\/?(?:p|br|div|li|h\d|t[dr])\b[^<>]*>?/gi;

/** What no reader sees, with its content, and every other tag. Each piece is read once. */
const MARKUP = /<(script|style)\b[^]*?(?:<\/\1>|$)|<[^<>]*>?/gi;

/** An address of a file, in HTML with the text of its link, or as the value of a field. */
const FILE =
  /(?:href=|:)(["'])([^"'\s]+\.(?:pdf|epub|docx?|xlsx?|pptx?|od[pst]|rtf|txt|csv|zip|mp[34])(?:[?#][^"'\s]*)?)\1[^<>]*>?([^<]*)/gi;

/**
 * Writes an answer of WordPress, a list of posts, as a JSON Feed for the parser, which checks and
 * repairs it. A lazy chunk of the widgets holds this module: a publisher uses `fromWordPress`.
 *
 * @param text - The text of the answer.
 * @param address - The absolute address of the answer.
 * @returns `undefined` if the answer is none of WordPress, as a list without any post.
 * @throws SyntaxError if the text is not JSON.
 */
export function feedOfWordPress(text: string, address: string): string | undefined {
  // The parser decodes character references, and checks languages.
  const readers = {
    plainText,
    readLanguage: (language: string): string => language.replaceAll('_', '-'),
    filesOf: ({ meta, acf }: Readonly<Record<string, unknown>>, html: string) =>
      filesIn(JSON.stringify([meta, acf]) + html, address),
  };
  const answer: unknown = JSON.parse(text);
  let isOther = false as boolean;
  const items = foundPosts(answer, {
    prefix: 'wordpress:',
    readers,
    say: () => void (isOther = true),
    close: () => undefined,
  })?.map(itemOf);
  // A list without any post is another one, but WordPress may have no posts.
  if (!items?.length && isOther) return undefined;
  return items && JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', items });
}

function plainText(html: string): string {
  return (
    html
      .replace(BLOCK, ' ')
      .replace(MARKUP, '')
      // WordPress writes them in an excerpt, and the text has the signs themselves.
      .replace(/&#(8\d{3});/g, (_, code: number) => String.fromCharCode(code))
      .replaceAll('&hellip;', '…')
      .replace(/(?:\s|&nbsp;)+/g, ' ')
      .trim()
  );
}

/** The files of the same site. Files with one title would be one text in several formats. */
function filesIn(html: string, address: string): readonly FoundFile[] {
  const titles = new Map<string, string>();
  for (const [, , href = '', title = ''] of html.matchAll(FILE)) {
    const url = webAddress(href.replace(/&(?:amp|#0?38);/g, '&'), address);
    if (url && isSameSite(url, address)) titles.set(url, titles.get(url) || plainText(title));
  }
  const all = [...titles];
  return all.map(([url, title]) => ({
    url,
    title: all.filter(([, other]) => other === title).length > 1 ? '' : title,
  }));
}

function itemOf({ html, image, published, modified, files, ...found }: FoundItem): object {
  return {
    ...found,
    content_html: html,
    image: image?.url,
    date_published: published,
    date_modified: modified,
    attachments: files,
    _publication: { cover: image },
  };
}
