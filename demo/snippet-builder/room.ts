/** How much room a snippet has to reserve, and with which words, from what was measured. No DOM. */
import type { LinkedText } from './snippet.js';

/** One widget beside its plain content, at one width. All lengths in CSS pixels. */
export interface Sample {
  /**
   * Whose type it was measured in: that of a page with its lines 1.5 apart or more, of a page that
   * leaves them as the browser has them, or of `embed.html`.
   */
  readonly host: 'open' | 'tight' | 'frame';
  readonly width: number;
  /** The height of the widget once the feed is there. */
  readonly widget: number;
  /** The height of the content, without blank lines. */
  readonly content: number;
  /** The height of one line of that content. */
  readonly line: number;
}

/** One content that the snippet may have, and how high it is. */
export interface Variant {
  readonly links: readonly LinkedText[];
  readonly samples: readonly Sample[];
}

/** The widths to measure at, in CSS pixels. */
export const WIDTHS: readonly number[] = [280, 320, 360, 420, 480, 600, 720, 800, 1000, 1250];

/** Which widths count where the editor says what the widget will stand in. */
const PLACES: Readonly<Record<string, (width: number) => boolean>> = {
  any: () => true,
  narrow: (width) => width <= 480,
  wide: (width) => width >= 600,
};

/** What `embed.html` leaves around the widget, above and below together, in CSS pixels. */
const FRAME_MARGIN = 12;

/** In which type the pages are where the editor says how their lines are spaced. */
const PAGES: Readonly<Record<string, readonly Sample['host'][]>> = {
  any: ['open', 'tight'],
  open: ['open'],
};

const counting = ({ samples }: Variant, hosts: readonly Sample['host'][], place: string) =>
  samples.filter(({ host, width }) => hosts.includes(host) && PLACES[place]?.(width));

/**
 * The content that is as high as the widget at every width of the place and leaves the least white
 * space over, all widths together; among equals the first.
 *
 * @param place - `any`, `narrow` (to 480 px) or `wide` (from 600 px).
 * @param spacing - Of the page's lines: `any`, or `open` (1.5 or more).
 * @returns Its links, and the blank lines that it still needs and one more, since no two pages have
 *   the same type. No links where there are no variants.
 */
export function bestFit(
  variants: readonly Variant[],
  place: string,
  spacing: string,
): { readonly links: readonly LinkedText[]; readonly blankLines: number } {
  const fits = variants.map((variant) => {
    const samples = counting(variant, PAGES[spacing] ?? [], place);
    const missing = samples.map(({ widget, content, line }) => (widget - content) / line + 1);
    const blankLines = Math.max(0, ...missing.map(Math.ceil));
    const left = samples.map(
      ({ widget, content, line }) => (content + blankLines * line - widget) / widget,
    );
    return { links: variant.links, blankLines, left: left.reduce((sum, one) => sum + one, 0) };
  });
  const [best = { links: [], blankLines: 0 }] = fits.sort((one, other) => one.left - other.left);
  return { links: best.links, blankLines: best.blankLines };
}

/**
 * The height of an iframe, in CSS pixels, in which nothing scrolls at any width of the place.
 *
 * @param place - As for `bestFit`.
 * @returns 80 at least: less would be no frame.
 */
export function frameHeight(variants: readonly Variant[], place: string): number {
  const samples = variants.flatMap((variant) => counting(variant, ['frame'], place));
  const highest = Math.max(0, ...samples.map(({ widget }) => widget));
  return Math.max(80, Math.ceil((highest + FRAME_MARGIN) / 10) * 10);
}
