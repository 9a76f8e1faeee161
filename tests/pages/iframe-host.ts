/** Shared by the iframe tests: a partner's page around `embed.html`. */
import { words } from './any-engine.js';
import type { Tab } from './tab.js';

/** The sandbox tokens that docs/iframe.md tells owners to paste. */
export const TOKENS =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads' as const;

export const WIDGETS = ['publication-card', 'related-resources', 'report-download'];

export const FEED_HEADERS = {
  'content-type': 'application/feed+json',
  'access-control-allow-origin': '*',
};

/** The address of `embed.html` with these parameters. */
export const embedAddress = (demo: string, parameters: Record<string, string> = {}): string =>
  `${demo}cdn/embed.html?${String(
    new URLSearchParams({ feed: `${demo}feeds/reports.json`, ...parameters }),
  )}`;

/** A page with one sandboxed iframe of a fixed height. */
export const pageAround = (source: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Partner</title>
    <link rel="icon" href="data:,">${head}</head><body>
    <iframe src="${source.replaceAll('&', '&amp;')}" title="Publication" width="600" height="300"
      frameborder="0" sandbox="${TOKENS}"></iframe></body></html>`;

/** The script tag that resizes the iframe. */
export const parentScript = (demo: string): string =>
  `<script src="${demo}cdn/embed-parent.js"></script>`;

/** The words of the element's parts that a reader can see in the frame. */
export const partsIn = (tab: Tab, part: string): Promise<string[]> =>
  words(tab, WIDGETS.join(), `[part~="${part}"]`, 'frame');

/** Clicks the first matching part of an element in the frame. */
export const clickIn = (tab: Tab, selector: string): Promise<void> =>
  tab.evaluate(
    ([hosts, selector]) => {
      const part = document.querySelector(hosts)!.shadowRoot!.querySelector<HTMLElement>(selector);
      part!.click();
    },
    [WIDGETS.join(), selector] as const,
    'frame',
  );

/** The words that a reader can see in the frame, including shadow roots. */
export const wordsIn = (tab: Tab): Promise<string> =>
  tab.evaluate(
    () => {
      const textOf = (node: Node): string => {
        if (node instanceof Text) return node.data;
        const inner = node instanceof Element ? [...(node.shadowRoot?.childNodes ?? [])] : [];
        return [...inner, ...node.childNodes].map(textOf).join(' ');
      };
      return textOf(document.body);
    },
    undefined,
    'frame',
  );

/** Answers with an `embed.config.json` that lists these origins, in place of the shipped file. */
export const listing =
  (...feedOrigins: unknown[]) =>
  (path: string): { body: string } | undefined =>
    path.endsWith('/embed.config.json') ? { body: JSON.stringify({ feedOrigins }) } : undefined;
