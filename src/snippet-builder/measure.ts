import { buildNode } from './build-nodes.js';
import { element } from './markup.js';
import { WIDTHS, type Sample, type Variant } from './room.js';
import { contentMarkup, type LinkedText } from './snippet.js';
import { isReady, readWidget } from './read-widget.js';

/**
 * The pages to measure in, each with its CSS `font`: two pages that set their line height, a page
 * that does not, and `embed.html`.
 */
const HOSTS: readonly { readonly host: Sample['host']; readonly font: string }[] = [
  { host: 'open', font: '1.0625rem/1.6 Georgia, serif' },
  { host: 'open', font: '100%/1.5 system-ui, sans-serif' },
  { host: 'tight', font: '100%/normal serif' },
  { host: 'frame', font: '100%/1.5 system-ui, sans-serif' },
];

/**
 * Measures a widget and the contents that its snippet may have, at every width and with the fonts
 * of several pages. The reader does not see it.
 *
 * @param within - A document of this page's origin that has loaded the widgets' script. What an
 *   earlier call measures there is removed.
 * @param own - The content of the snippet if the widget shows no titles.
 * @returns One variant for each content. If the feed could not be read, one variant without
 *   samples.
 */
export async function measureRoom(
  within: Document,
  tag: string,
  attributes: Readonly<Record<string, string>>,
  own: LinkedText,
): Promise<readonly Variant[]> {
  const places = HOSTS.flatMap(({ host, font }) =>
    WIDTHS.map((width) => {
      const box = within.createElement('div');
      box.style.font = font;
      box.style.width = `${width}px`;
      const widget = buildNode(element(tag, attributes), within) as HTMLElement;
      box.append(widget);
      return { host, width, box, widget };
    }),
  );
  const ready = Promise.all(places.map(({ widget }) => isReady(widget)));
  within.body.replaceChildren(...places.map(({ box }) => box));
  const [first] = places;
  if (!first || !(await ready).every(Boolean)) return [{ links: [own], samples: [] }];
  await within.fonts.ready;

  const contents = readWidget(first.widget, own);
  const widgets = places.map((place) => ({ ...place, height: heightOf(place.widget) }));
  const variants = contents.map((links) => {
    const content = contentMarkup({ links, blankLines: 0 });
    const samples = widgets.map(({ host, width, box, height }) => {
      box.replaceChildren(...content.map((markup) => buildNode(markup, within)));
      const high = heightOf(box);
      box.replaceChildren('\u00a0', within.createElement('br'), '\u00a0');
      return { host, width, widget: height, content: high, line: heightOf(box) / 2 };
    });
    return { links, samples };
  });
  // The next measuring may have begun: what it measures stays.
  for (const { box } of places) box.remove();
  return variants;
}

const heightOf = (node: Element): number => node.getBoundingClientRect().height;
