/** Shared by the tests of the snippet builder: the page as an editor finds it. */
import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect, test as base } from './host-page.js';

interface Fixtures {
  /** Starts another publisher's server and returns its address, with a slash at its end. */
  readonly serve: (listener: RequestListener) => Promise<string>;
}

/** The test of host pages, with publishers' servers that a test can program. */
export const test = base.extend<Fixtures>({
  serve: async ({}, use) => {
    const closing: (() => Promise<void>)[] = [];
    await use(async (listener) => {
      const server = createServer(listener).listen(0, '127.0.0.1');
      await once(server, 'listening');
      closing.push(async () => {
        server.close();
        server.closeAllConnections();
        await once(server, 'close');
      });
      return `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
    });
    await Promise.all(closing.map((close) => close()));
  },
});

export { expect, WITHOUT_JAVASCRIPT } from './host-page.js';

/** Answers every request with a feed that every page may read. */
export const answerWith =
  (feed: unknown): RequestListener =>
  (_request, response) => {
    const headers = {
      'content-type': 'application/feed+json',
      'access-control-allow-origin': '*',
    };
    response.writeHead(200, headers).end(typeof feed === 'string' ? feed : JSON.stringify(feed));
  };

/** A feed with a number of items, in order. */
export const feedOf = (count: number): { readonly items: Record<string, unknown>[] } => ({
  ...{ version: 'https://jsonfeed.org/version/1.1', title: 'Reports' },
  items: Array.from({ length: count }, (_, index) => ({
    id: `report-${String(index)}`,
    url: `https://publisher.example/${String(index)}`,
    title: `Report number ${String(index)}`,
    content_text: `What report number ${String(index)} says.`,
    date_published: '2024-05-06T00:00:00Z',
  })),
});

/**
 * The address of the builder with the demo's feed. Choices follow as `&name=value`.
 *
 * @param demo - The address of the demo, with a slash at its end.
 */
export const builderOn = (demo: string): string =>
  `${demo}cdn/snippet-builder/index.html?feed=${encodeURIComponent(`${demo}feeds/reports.json`)}`;

/** The field with the snippet, in every language of the page. */
export const snippetField = (page: Page): Locator => page.locator('#snippet');

/** The snippet, as soon as it is there. */
export async function snippetOn(page: Page): Promise<string> {
  const snippet = () => snippetField(page).inputValue();
  await expect.poll(snippet).not.toBe('');
  return snippet();
}

/** The page in the preview. */
export const previewOn = (page: Page): FrameLocator =>
  page.frameLocator('iframe[title="Preview of the page"]');

/** The field for an address. */
export const addressField = (page: Page): Locator =>
  page.getByLabel('Address of a site, a report or a feed');

/** Pastes the address of a feed, and presses the button that reads the feed. */
export async function readFeed(page: Page, address: string): Promise<void> {
  await addressField(page).fill(address);
  await page.getByRole('button', { name: 'Find' }).click();
}
