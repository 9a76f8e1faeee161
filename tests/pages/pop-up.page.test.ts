/** Elements in a window that the page has opened. Playwright's own page reports such windows. */
import { expect, test } from './host-page.js';
import { documentOf, SCRIPTS, TITLE } from './partner-page.js';

test('an element keeps its styles in a pop-up window', async ({ page, seen, demo, hostPage }) => {
  const feed = `${demo}feeds/reports.json`;
  const body = `<publication-card feed="${feed}"><a href="/own-link">Own link</a></publication-card>
    <publication-card feed="${feed}" loading="lazy" style="margin-top: 9000px"><a href="/own-link">Own link</a></publication-card>`;
  await page.goto(hostPage(documentOf(SCRIPTS.module(`${demo}cdn`), body)));
  await expect(page.getByRole('heading', { name: TITLE })).toHaveCount(1);
  const opened = page.waitForEvent('popup');
  await page.evaluate(() => {
    const cards = document.querySelectorAll('publication-card');
    window.open('', '', 'width=600,height=600')!.document.body.append(...cards);
    cards[1]!.removeAttribute('style');
  });
  const popUp = await opened;
  await expect(popUp.getByRole('heading', { name: TITLE })).toHaveCount(2);
  for (const link of await popUp.getByText('Own link').all()) await expect(link).toBeHidden();
  expect(seen).toMatchObject({ console: [], errors: [] });
});
