import type { Tag } from '../index.js';
import { attributes as written, markup } from './html.js';

/** The options of `oEmbed`. */
export interface OEmbedOptions {
  /** The absolute address of the publisher's `embed.html`. */
  readonly page: string;
  /** The tag of the element to show. The default is `publication-card`. */
  readonly widget?: OEmbedWidget | undefined;
  /** The address of the feed, absolute or relative to `page`. */
  readonly feed: string;
  /** The id or url of the publication. The default is the feed's first publication. */
  readonly publication?: string | undefined;
  /**
   * The other parameters of `embed.html`: the element's attributes, `accent` and `color-scheme`.
   */
  readonly attributes?: Readonly<Record<string, string | number>> | undefined;
  /** The publication's title. It is also the iframe's `title`, which screen readers say. */
  readonly title?: string | undefined;
  /**
   * The address of the publication's own page. The document has a link to it in the iframe. The
   * link is left if an editor drops iframes.
   */
  readonly url?: string | undefined;
  /** The width in CSS pixels. The default is 600. */
  readonly width?: number | undefined;
  /**
   * The height in CSS pixels. The default is the height that most content of the element needs. The
   * iframe keeps this height, and scrolls if its content is higher.
   */
  readonly height?: number | undefined;
  /** The consumer's `maxwidth`, in CSS pixels. */
  readonly maxWidth?: number | undefined;
  /** The consumer's `maxheight`, in CSS pixels. */
  readonly maxHeight?: number | undefined;
  readonly authorName?: string | undefined;
  readonly authorUrl?: string | undefined;
  readonly providerName?: string | undefined;
  readonly providerUrl?: string | undefined;
  /** The time that a consumer may keep the document, in seconds. */
  readonly cacheAge?: number | undefined;
  /** The cover, with its width and height in pixels. */
  readonly thumbnail?:
    { readonly url: string; readonly width: number; readonly height: number } | undefined;
}

/** The tag of an element that `embed.html` shows. */
export type OEmbedWidget = Tag;

/** An oEmbed 1.0 response of the type `rich` (https://oembed.com, sections 2.3.4 and 2.3.4.4). */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly title?: string;
  readonly author_name?: string;
  readonly author_url?: string;
  readonly provider_name?: string;
  readonly provider_url?: string;
  readonly cache_age?: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/**
 * The permissions that links and downloads need. Without `allow-same-origin`, the frame has the
 * rights of no site.
 */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';
const WIDTH = 600;
const HEIGHTS: Readonly<Record<OEmbedWidget, number>> = {
  'publication-card': 520,
  'related-resources': 640,
  'report-download': 160,
};

/**
 * Makes the oEmbed document of a publication: an iframe of `embed.html`, and the facts about its
 * content.
 *
 * Serve the document as `application/json+oembed`, and name it in the publication's page by
 * `<link rel="alternate" type="application/json+oembed" href="…">` (https://oembed.com, section 4).
 *
 * @returns A plain object for `JSON.stringify`. Fields that are not given are absent.
 * @throws TypeError if `page` is not an absolute address.
 * @example
 * const { type, width, html } = oEmbed({
 *   page: 'https://publisher.example/widgets/embed.html',
 *   feed: 'https://publisher.example/feed.json',
 *   title: 'Safe Housing',
 * });
 * // type: 'rich', width: 600, html: '<iframe src="https://publisher.example/widgets/embed.html?…'
 */
export function oEmbed({
  page,
  widget = 'publication-card',
  feed,
  publication,
  attributes,
  title,
  url,
  maxWidth = Infinity,
  maxHeight = Infinity,
  width = WIDTH,
  height = HEIGHTS[widget],
  ...about
}: OEmbedOptions): OEmbed {
  const size = { width: Math.min(width, maxWidth), height: Math.min(height, maxHeight) };
  const source = new URL(page);
  const parameters: Readonly<Record<string, string | number | undefined>> = {
    ...attributes,
    widget,
    feed,
    publication,
  };
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) source.searchParams.set(name, String(value));
  }
  return frameOEmbed({ ...about, address: source.href, sandbox: SANDBOX, title, url, ...size });
}

/** The options of `frameOEmbed`: the facts of `OEmbedOptions`, and the frame. */
export interface FrameOptions extends Pick<
  OEmbedOptions,
  | 'title'
  | 'url'
  | 'authorName'
  | 'authorUrl'
  | 'providerName'
  | 'providerUrl'
  | 'cacheAge'
  | 'thumbnail'
> {
  /** The absolute address of the page in the frame. */
  readonly address: string;
  /** What the page may do (HTML, the attribute `sandbox`). */
  readonly sandbox: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Makes the oEmbed document of any page for frames, as `oEmbed` does for `embed.html`.
 *
 * @internal
 */
export function frameOEmbed({
  address,
  sandbox,
  title,
  url,
  width,
  height,
  ...about
}: FrameOptions): OEmbed {
  const label = title ?? 'Publication';
  const frame = written({
    src: address,
    title: label,
    width,
    height,
    sandbox,
    loading: 'lazy',
    referrerpolicy: 'strict-origin',
    frameborder: 0,
    style: 'border:0;max-width:100%',
  });
  const link = url === undefined ? undefined : markup`<a href="${url}">${label}</a>`;
  const { authorName, authorUrl, providerName, providerUrl, cacheAge, thumbnail } = about;
  const known = {
    title,
    author_name: authorName,
    author_url: authorUrl,
    provider_name: providerName,
    provider_url: providerUrl,
    cache_age: cacheAge,
    thumbnail_url: thumbnail?.url,
    thumbnail_width: thumbnail?.width,
    thumbnail_height: thumbnail?.height,
  };
  return {
    version: '1.0',
    type: 'rich',
    html: markup`<iframe${frame}>${link}</iframe>`.text,
    width,
    height,
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
  };
}
