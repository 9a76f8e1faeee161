/** The way from a publisher's page to a pasted line, in each engine. */
import { addressOf, click, expect, pageWords, test, words } from './any-engine.js';
import type { Tab } from './tab.js';

const TITLE = 'Review of Models of Care for Trafficking Survivors in Thailand';
/** The line to paste. Empty while the page is changing. */
const lineIn = (tab: Tab): Promise<string> =>
  tab
    .evaluate(() => document.querySelector<HTMLTextAreaElement>('#snippet')?.value ?? '')
    .catch(() => '');

test('leads from “Embed this report” to the smallest line, which shows the report', async ({
  tab,
  demo,
  hostPage,
}) => {
  await tab.goto(`${demo}published/`);
  await click(tab, 'a[href*="models-of-care"]');
  await expect.poll(() => addressOf(tab)).toContain('/published/models-of-care-');
  await click(tab, 'a[href*="/snippet-builder/"]');
  // At first it names the feed and the report, and soon the small feed alone, which begins with it.
  await expect
    .poll(() => lineIn(tab))
    .toMatch(/<publication-card feed="[^"]+\/published\/reports\/models-of-care-[^"]+\.json"><a /);
  const line = await lineIn(tab);
  expect(await pageWords(tab, 'h1')).toEqual(['Snippet builder']);
  await tab.goto(hostPage(`<!doctype html><html lang="en"><title>Partner</title>${line}`));
  await expect.poll(() => words(tab, 'publication-card', '[part~="title"]')).toEqual([TITLE]);
  expect((await tab.record()).errors).toEqual([]);
});

test('speaks the language of its address, from right to left, and another from its menu', async ({
  tab,
  demo,
}) => {
  const feed = encodeURIComponent(`${demo}feeds/reports.json`);
  await tab.goto(`${demo}cdn/snippet-builder/index.html?lang=ar-EG&feed=${feed}`);
  await expect.poll(() => pageWords(tab, 'h1')).toEqual(['منشئ شيفرة التضمين']);
  const page = () =>
    tab.evaluate(() => {
      const { lang, dir } = document.documentElement;
      const { scrollWidth, clientWidth } = document.documentElement;
      return [lang, dir, scrollWidth <= clientWidth];
    });
  expect(await page()).toEqual(['ar', 'rtl', true]);
  await expect.poll(() => lineIn(tab)).toContain('<publication-card');
  await tab.evaluate(() => {
    const menu = document.querySelector<HTMLSelectElement>('#builder-language')!;
    menu.value = 'km';
    menu.dispatchEvent(new Event('change'));
  });
  await expect.poll(() => pageWords(tab, 'h1')).toEqual(['ឧបករណ៍បង្កើតកូដបង្កប់']);
  expect(await page()).toEqual(['km', 'ltr', true]);
  expect(await lineIn(tab)).not.toContain('lang=');
  expect((await tab.record()).errors).toEqual([]);
});
