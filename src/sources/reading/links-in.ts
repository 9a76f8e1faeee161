import { oneLine } from './one-line.js';
import { walkHtml } from './walk-html.js';

/** A link in HTML. */
export interface Link {
  /** As it is written: it may be relative. */
  readonly href: string;
  /** The text of the link, in one line. Empty for a picture. */
  readonly text: string;
}

/**
 * The links of HTML, in their order. A link in a link ends the outer one, as in browsers.
 *
 * @example
 * linksIn('<a href="a.pdf">Report</a>'); // [{ href: 'a.pdf', text: 'Report' }]
 */
export function linksIn(html: string): readonly Link[] {
  const links: { href: string; text: string }[] = [];
  let open: { href: string; text: string } | undefined;
  walkHtml(html, {
    open: (name, { href }) => {
      if (name !== 'a') return;
      open = href === undefined ? undefined : { href, text: '' };
      if (open) links.push(open);
    },
    text: (part) => {
      if (open) open.text += part;
    },
    close: (name) => {
      if (name === 'a') open = undefined;
    },
  });
  return links.map(({ href, text }) => ({ href, text: oneLine(text) }));
}
