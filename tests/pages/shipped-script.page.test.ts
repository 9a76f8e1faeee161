import type { Page } from '@playwright/test';
import type {} from '../../src/define.js';
import { expect, test } from './host-page.js';

/*
 * The element tests run the sources with the whole of Lit. The shipped scripts leave out what of Lit
 * they do not use: here they show that nothing that they do use is missing.
 */
const SCRIPTS = {
  module: 'type="module" src="CDN/publication-widgets.js"',
  'classic script': 'src="CDN/publication-widgets.iife.js"',
};

const list = (page: Page) => page.locator('related-resources');
const set = (page: Page, name: string, value: string | null) =>
  list(page).evaluate(
    (element, [name, value]) => {
      if (value === null) element.removeAttribute(name!);
      else element.setAttribute(name!, value!);
    },
    [name, value],
  );

for (const [kind, script] of Object.entries(SCRIPTS)) {
  test.describe(`the shipped ${kind}`, () => {
    test.beforeEach(async ({ page, demo, hostPage }) => {
      await page.goto(
        hostPage(`<!doctype html><html lang="en"><head><title>Partner</title>
          <script ${script.replace('CDN', `${demo}cdn`)}></script></head><body>
          <main><related-resources feed="${demo}feeds/reports.json"></related-resources></main><aside></aside>
          <publication-card feed="${demo}feeds/reports.json"></publication-card></body></html>`),
      );
      await expect(list(page).locator('[part~="item"]')).toHaveCount(4);
    });

    test('follows attributes as they come, change and go', async ({ page }) => {
      const items = list(page).locator('[part~="item"]');
      await set(page, 'limit', '2');
      await expect(items).toHaveCount(2);
      await set(page, 'limit', 'many');
      await expect(items).toHaveCount(4);
      await set(page, 'limit', null);
      await set(page, 'heading-level', '5');
      await expect(list(page).locator('h5')).toHaveCount(4);
      await set(page, 'heading-level', null);
      await expect(list(page).locator('h3')).toHaveCount(4);
      await set(page, 'layout', 'compact');
      await expect(list(page).locator('[part~="excerpt"]')).toHaveCount(0);
      await expect(list(page).locator('ul')).toHaveClass('compact');
      await set(page, 'publication', 'homeworkers-child-rights-asia');
      await expect(items.filter({ hasText: 'Review of Models of Care' })).toHaveCount(1);
      await expect(items.filter({ hasText: 'Homeworkers' })).toHaveCount(0);
    });

    test('shows properties as attributes, and no default', async ({ page }) => {
      const attributes = await list(page).evaluate(async (found) => {
        const element = found as HTMLElementTagNameMap['related-resources'];
        const names = [element.getAttributeNames().join()];
        Object.assign(element, { limit: 3, match: 'latest', headingLevel: 9, topics: null });
        await element.updateComplete;
        const set = element as unknown as Record<string, string>;
        return [...names, element.getAttribute('limit'), set.match, set.headingLevel, set.topics];
      });
      expect(attributes).toEqual(['feed', '3', 'latest', 3, '']);
      await expect(list(page).locator('[part~="item"]')).toHaveCount(3);
    });

    test('takes properties that were set before it came', async ({ page }) => {
      const card = await page.evaluate(async () => {
        const card = document.createElement('publication-card');
        const items = [{ id: '1', title: 'Given', content_text: 'Text' }];
        card.data = { version: 'https://jsonfeed.org/version/1.1', title: 'Reports', items };
        card.headingLevel = 1;
        document.querySelector('aside')!.append(card);
        await card.updateComplete;
        return card.shadowRoot?.querySelector('h1')?.textContent;
      });
      expect(card).toBe('Given');
    });

    test('keeps what a reader opened, and tells of downloads, after a move', async ({ page }) => {
      const card = page.locator('publication-card');
      await card.getByText('Read more').click();
      await card.evaluate((element) => document.querySelector('aside')!.append(element));
      await expect(card.locator('[part~="summary-text"]')).toBeVisible();
      const told = page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            addEventListener('report-download', (event) => {
              event.preventDefault();
              resolve(event.download.contentUrl);
            });
          }),
      );
      await card.locator('[part~="download"]').click();
      expect(await told).toMatch(/models-of-care-en\.pdf$/);
      await expect(card).toBeVisible();
    });
  });
}
