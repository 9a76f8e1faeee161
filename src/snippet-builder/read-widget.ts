import type { LinkedText } from './snippet.js';

/** The longest wait for a widget's covers, in ms. */
const PATIENCE = 3000;

/** The lengths of the long text's beginning that a snippet may hold, in UTF-16 code units. */
const LENGTHS: readonly number[] = [0, 200, 400, 600, 800, 1000, 1300, 1600];

/**
 * Waits until a widget has shown its feed and its covers. Call it before you add the widget to a
 * page.
 *
 * @returns False if the feed could not be shown.
 */
export async function isReady(widget: HTMLElement): Promise<boolean> {
  const shows = await new Promise<boolean>((resolve) => {
    widget.addEventListener('feed-load', () => resolve(true), { once: true });
    widget.addEventListener('feed-error', () => resolve(false), { once: true });
  });
  const covers = [...(widget.shadowRoot?.querySelectorAll('img') ?? [])];
  await Promise.race([Promise.all(covers.map(arrive)), pause(PATIENCE)]);
  return shows;
}

/** Waits for a cover. A lazy cover outside the viewport would never load, so it becomes eager. */
async function arrive(cover: HTMLImageElement): Promise<void> {
  cover.loading = 'eager';
  await cover.decode().catch(() => undefined);
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Reads the contents that a snippet may have from what the widget shows.
 *
 * Each content has the titles and texts. The first content has nothing of a card's long text, and
 * each further content has a longer beginning of it.
 *
 * @param own - The content if the widget shows no titles.
 */
export function readWidget(
  widget: HTMLElement,
  own: LinkedText,
): readonly (readonly LinkedText[])[] {
  const shown = [...(widget.shadowRoot?.querySelectorAll('[part~="card"], [part~="item"]') ?? [])];
  if (!shown.length) return [[own]];
  const links = shown.map((item) => ({
    title: textOf(item, 'title'),
    url: item.querySelector<HTMLAnchorElement>('[part~="link"]')?.href,
    lines: ['meta', 'lede', 'excerpt'].map((part) => textOf(item, part)).filter(Boolean),
  }));
  const long = longTextOf(widget);
  const lengths = LENGTHS.filter((_, index) => !index || long.length > (LENGTHS[index - 1] ?? 0));
  return lengths.map((length) => {
    const beginning = beginningOf(long, length);
    return beginning
      ? links.map((link) => ({ ...link, lines: [...link.lines, beginning] }))
      : links;
  });
}

const textOf = (item: Element, part: string): string =>
  item.querySelector(`[part~="${part}"]`)?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/**
 * The text of an open summary: `innerText` puts spaces between blocks only if the text is shown.
 */
function longTextOf({ shadowRoot }: HTMLElement): string {
  const toggle = shadowRoot?.querySelector<HTMLElement>('[part~="summary-toggle"]');
  toggle?.click();
  const text = shadowRoot?.querySelector<HTMLElement>('[part~="summary-text"]');
  const words = text?.innerText.replace(/\s+/g, ' ').trim();
  toggle?.click();
  return words ?? '';
}

/** The beginning of a text, cut between words, of at most `length` UTF-16 code units. */
function beginningOf(text: string, length: number): string {
  if (text.length <= length) return text;
  let end = 0;
  for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(
    text,
  )) {
    if (index + segment.length > length) break;
    end = index + segment.length;
  }
  return end ? `${text.slice(0, end).trim()}…` : '';
}
