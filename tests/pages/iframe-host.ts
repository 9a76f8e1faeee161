/** What the tests of the iframe have in common: a partner's page around `embed.html`. */
import type { FrameLocator, Page } from '@playwright/test';

/** The tokens that docs/iframe.md tells owners to paste. */
export const TOKENS =
  'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads' as const;

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

/** The script tag that resizes. */
export const parentScript = (demo: string): string =>
  `<script src="${demo}cdn/embed-parent.js"></script>`;

export const frameIn = (page: Page): FrameLocator => page.locator('iframe').first().contentFrame();

/** The words that a reader can see in the frame, shadow roots included. */
export const wordsIn = (page: Page): Promise<string> =>
  page
    .frames()[1]!
    .locator('body')
    .evaluate((body) => {
      const textOf = (node: Node): string => {
        if (node instanceof Text) return node.data;
        const inner = node instanceof Element ? [...(node.shadowRoot?.childNodes ?? [])] : [];
        return [...inner, ...node.childNodes].map(textOf).join(' ');
      };
      return textOf(body);
    });

/** Serves `embed.config.json` with these origins in place of the one that ships. */
export const listOrigins = async (page: Page, ...feedOrigins: unknown[]): Promise<void> => {
  await page.route('**/embed.config.json', (route) =>
    route.fulfill({ json: { feedOrigins }, headers: { 'access-control-allow-origin': '*' } }),
  );
};
