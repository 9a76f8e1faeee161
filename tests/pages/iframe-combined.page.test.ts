/** `embed-parent.js` where it has no file of its own: it knows its `embed.html` by its base address. */
import { readRelease } from '../../scripts/release/read-release.mjs';
import { expect, test } from './any-engine.js';
import { embedAddress, pageAround, partsIn } from './iframe-host.js';
import { TITLE } from './partner-page.js';
import type { Tab } from './tab.js';

const textOf = (address?: string): string =>
  readRelease('dist/cdn', address).get('embed-parent.js')?.toString() ?? '';

const heightOf = (tab: Tab): Promise<number> =>
  tab.evaluate(() => document.querySelector('iframe')!.offsetHeight);

test('gives the iframe its height by the address that is written in it', async ({
  tab,
  demo,
  hostPage,
}) => {
  const script = `<script>${textOf(`${demo}cdn/`)}</script>`;
  await tab.goto(hostPage(pageAround(embedAddress(demo), script)));
  await expect.poll(() => heightOf(tab)).not.toBe(300);
  expect(await tab.record()).toMatchObject({ console: [], errors: [] });
});

test('without an address, changes no iframe, and not that of another folder', async ({
  tab,
  demo,
  hostPage,
}) => {
  const heard = `<script>addEventListener('message', ({ data }) => { document.title = data.type })</script>`;
  const script = `${heard}<script>${textOf()}</script><script>${textOf(`${demo}other/`)}</script>`;
  await tab.goto(hostPage(pageAround(embedAddress(demo), script)));
  await expect.poll(() => partsIn(tab, 'title')).toEqual([TITLE]);
  await expect.poll(() => tab.evaluate(() => document.title)).toBe('publication-widgets:height');
  expect(await heightOf(tab)).toBe(300);
  expect(await tab.record()).toMatchObject({ console: [], errors: [] });
});
