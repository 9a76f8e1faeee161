import type { Tag } from '../index.js';

/** What an oEmbed document is made of. */
export interface OEmbedOptions {
  /** The absolute address of `embed.html`, where the publisher hosts it. */
  readonly page: string;
  /** The element to show; the card by default. */
  readonly widget?: OEmbedWidget | undefined;
  /** The address of the feed, absolute or relative to `page`. */
  readonly feed: string;
  /** The id or url of the publication; the feed's first by default. */
  readonly publication?: string | undefined;
  /** All other parameters of `embed.html`: the element's attributes, `accent`, `color-scheme`. */
  readonly attributes?: Readonly<Record<string, string | number>> | undefined;
  /** The publication's title, which is also the iframe's: screen readers say it. */
  readonly title?: string | undefined;
  /** The address of the publication's own page: what is left where an editor drops iframes. */
  readonly url?: string | undefined;
  /** In CSS pixels; 600 by default. */
  readonly width?: number | undefined;
  /** In CSS pixels; by default what the widget mostly needs. It is shown so, and scrolls. */
  readonly height?: number | undefined;
  /** The consumer's `maxwidth` and `maxheight`. */
  readonly maxWidth?: number | undefined;
  readonly maxHeight?: number | undefined;
  readonly authorName?: string | undefined;
  readonly authorUrl?: string | undefined;
  readonly providerName?: string | undefined;
  readonly providerUrl?: string | undefined;
  /** How long a consumer may keep the document, in seconds. */
  readonly cacheAge?: number | undefined;
  /** A cover with its size in pixels. */
  readonly thumbnail?:
    { readonly url: string; readonly width: number; readonly height: number } | undefined;
}

/** The elements that `embed.html` shows. */
export type OEmbedWidget = Tag;

/** An oEmbed 1.0 response of the type `rich` (https://oembed.com, section 2.3.4). */
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

/** What links and the download need; without `allow-same-origin` the frame has no site's rights. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';
const WIDTH = 600;
const HEIGHTS: Readonly<Record<OEmbedWidget, number>> = {
  'publication-card': 520,
  'related-resources': 640,
  'report-download': 160,
};

/**
 * The oEmbed document of a publication: an iframe of `embed.html`, and what is known of its content.
 * Serve it as `application/json+oembed`, and name it in the publication's page by
 * `<link rel="alternate" type="application/json+oembed" href="…">`.
 *
 * @returns A plain object, to be written with `JSON.stringify`; fields that are not given are absent.
 * @throws TypeError when `page` is no absolute address.
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
  const label = title ?? 'Publication';
  const frame = attributesOf({
    src: source.href,
    title: label,
    ...size,
    sandbox: SANDBOX,
    loading: 'lazy',
    referrerpolicy: 'strict-origin',
    frameborder: 0,
    style: 'border:0;max-width:100%',
  });
  const link = url === undefined ? '' : `<a ${attributesOf({ href: url })}>${escape(label)}</a>`;
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
    html: `<iframe ${frame}>${link}</iframe>`,
    ...size,
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
  };
}

/** Attributes as HTML text, each value escaped. */
function attributesOf(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}="${escape(`${value}`)}"`)
    .join(' ');
}

function escape(text: string): string {
  const references: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => references[character] ?? '');
}
