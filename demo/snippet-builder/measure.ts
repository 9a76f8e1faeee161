import { buildNode } from './build-nodes.js';
import { element } from './markup.js';
import { WIDTHS, type Sample } from './room.js';
import { contentMarkup, type LinkedText } from './snippet.js';

/** What a rendered widget is about, and how high it is beside its plain content. */
export interface Measured {
  readonly links: readonly LinkedText[];
  readonly samples: readonly Sample[];
}

/** The type to measure in, as CSS `font` has it: pages that set theirs, pages that do not, the frame. */
const HOSTS: readonly { readonly host: Sample['host']; readonly font: string }[] = [
  { host: 'page', font: '1.0625rem/1.6 Georgia, serif' },
  { host: 'page', font: '100%/1.5 system-ui, sans-serif' },
  { host: 'page', font: '100%/normal serif' },
  { host: 'frame', font: '100%/1.5 system-ui, sans-serif' },
];

/** How long to wait for covers whose size the feed does not say, in ms. */
const PATIENCE = 3000;

/**
 * Renders a widget, unseen, at every width and in the type of several pages, and measures it.
 *
 * @param within - A document of this origin that has the widgets' script.
 * @param widget - The element without content; its feed is read in that document.
 * @param own - What it is about where it does not show it: the publication.
 * @returns No samples where the feed could not be read.
 */
export async function measureRoom(
  within: Document,
  tag: string,
  attributes: Readonly<Record<string, string>>,
  own: LinkedText,
): Promise<Measured> {
  const places = HOSTS.flatMap(({ host, font }) =>
    WIDTHS.map((width) => {
      const box = within.createElement('div');
      box.style.font = font;
      box.style.inlineSize = `${width}px`;
      const widget = buildNode(element(tag, attributes), within) as HTMLElement;
      box.append(widget);
      return { host, width, box, widget };
    }),
  );
  const settled = Promise.all(places.map(({ widget }) => settle(widget)));
  within.body.replaceChildren(...places.map(({ box }) => box));
  if (!(await settled).every(Boolean)) return { links: [own], samples: [] };
  const covers = places.flatMap(({ widget }) => [
    ...(widget.shadowRoot?.querySelectorAll('img') ?? []),
  ]);
  await Promise.race([Promise.all(covers.map(arrive)), pause(PATIENCE)]);
  await within.fonts.ready;

  const [first] = places;
  const links = first ? linksIn(first.widget, own) : [own];
  const samples = places.map(({ host, width, box, widget }) => {
    const height = heightOf(widget);
    box.replaceChildren(
      ...contentMarkup({ links, blankLines: 0 }).map((one) => buildNode(one, within)),
    );
    const content = heightOf(box);
    box.replaceChildren('\u00a0', within.createElement('br'), '\u00a0');
    return { host, width, widget: height, content, line: heightOf(box) / 2 };
  });
  within.body.replaceChildren();
  return { links, samples };
}

/** Whether the widget shows something, once that is known. */
function settle(widget: HTMLElement): Promise<boolean> {
  return new Promise((resolve) => {
    widget.addEventListener('feed-load', () => resolve(true), { once: true });
    widget.addEventListener('feed-error', () => resolve(false), { once: true });
  });
}

/** A cover outside the viewport would wait for ever. */
async function arrive(cover: HTMLImageElement): Promise<void> {
  cover.loading = 'eager';
  await cover.decode().catch(() => undefined);
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

const heightOf = (node: Element): number => node.getBoundingClientRect().height;

/** The titles and texts that a widget shows, read from its parts. */
function linksIn(widget: HTMLElement, own: LinkedText): readonly LinkedText[] {
  const items = [...(widget.shadowRoot?.querySelectorAll('[part~="card"], [part~="item"]') ?? [])];
  const links = items.map((item) => ({
    title: textOf(item, '[part~="title"]'),
    url: item.querySelector<HTMLAnchorElement>('[part~="link"]')?.href,
    text: textOf(item, '[part~="lede"], [part~="excerpt"]'),
  }));
  return links.length ? links : [own];
}

const textOf = (item: Element, part: string): string =>
  item.querySelector(part)?.textContent.trim() ?? '';
