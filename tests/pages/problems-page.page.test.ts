import { readFileSync } from 'node:fs';
import { failureSentences } from '../../src/messages/failure-sentences.js';
import { violationsOn } from './accessibility.js';
import { expect, test } from './host-page.js';
import { documentOf, SCRIPTS } from './partner-page.js';

const CARD =
  '<publication-card feed="feeds/no-such-feed.json"><a href="/own-link">Own link</a></publication-card>';

for (const [kind, script] of Object.entries(SCRIPTS)) {
  test(`the console's line ends with the address of its explanation, beside the script (${kind})`, async ({
    page,
    demo,
    hostPage,
  }) => {
    const lines: string[] = [];
    page.on('console', (message) => lines.push(message.text()));
    await page.goto(hostPage(documentOf(script(`${demo}cdn`), CARD)));
    const line = () => lines.find((text) => text.startsWith('publication-widgets:'));
    await expect.poll(line).toBeTruthy();
    const address = /See (\S+)$/.exec(line()!)![1]!;
    expect(address).toBe(`${demo}cdn/problems.html#feed-status`);

    const answer = await page.goto(address);
    expect(answer!.status()).toBe(200);
    await expect(page.locator(':target')).toHaveText('feed-status');
    await expect(page.locator(':target')).toBeInViewport();
  });
}

test('the explanation stands beside a script of a version too, with the same folder', async ({
  page,
  otherDemo,
  hostPage,
}) => {
  const folder = await otherDemo((path) => {
    const [, file] = /^\/widgets\/0\.1\.0\/([^?]+)/.exec(path) ?? [];
    if (!file) return undefined;
    const type = file.endsWith('.html') ? 'text/html' : 'text/javascript';
    return {
      body: readFileSync(`dist/cdn/${file}`, 'utf8'),
      headers: { 'content-type': `${type}; charset=utf-8` },
    };
  });
  const lines: string[] = [];
  page.on('console', (message) => lines.push(message.text()));
  const script = SCRIPTS['classic script'](`${folder.url}widgets/0.1.0`);
  await page.goto(hostPage(documentOf(script, CARD)));
  const address = `${folder.url}widgets/0.1.0/problems.html#feed-status`;
  await expect.poll(() => lines.some((line) => line.endsWith(` See ${address}`))).toBe(true);
  await page.goto(address);
  await expect(page.locator(':target')).toHaveText('feed-status');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the explanations can be read by everyone, on a narrow screen too (${colorScheme})`, async ({
    page,
    demo,
  }) => {
    const troubles: string[] = [];
    page.on('console', (message) => troubles.push(message.text()));
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${demo}cdn/problems.html`);
    for (const code of Object.keys(failureSentences)) {
      await expect(page.locator(`h3#${code}`)).toHaveText(code);
    }
    const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
    expect(await violationsOn(page)).toEqual([]);
    const [ink, paper] = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(document.body);
      return [color, backgroundColor];
    });
    // Its own styles are on: its policy allows them, and the two schemes differ.
    expect([ink, paper]).toEqual(
      colorScheme === 'light'
        ? ['rgb(28, 36, 48)', 'rgb(255, 255, 255)']
        : ['rgb(228, 232, 238)', 'rgb(20, 24, 31)'],
    );
    expect(troubles).toEqual([]);
  });
}
