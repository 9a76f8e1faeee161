import type {} from '../../src/define.js';
import { expect, expectTitles, test, words } from './any-engine.js';
import { documentOf, SCRIPTS, TITLE } from './partner-page.js';
import type { Tab } from './tab.js';

/*
 * The element tests run the sources with the whole of Lit. The shipped scripts leave out the parts
 * of Lit that they do not use. These tests show that every part that they use is there.
 */
const set = (tab: Tab, name: string, value: string | null): Promise<void> =>
  tab.evaluate(
    ([name, value]) => {
      const list = document.querySelector('related-resources')!;
      if (value === null) list.removeAttribute(name);
      else list.setAttribute(name, value);
    },
    [name, value] as const,
  );

const inList = (tab: Tab, parts: string): Promise<string[]> =>
  words(tab, 'related-resources', parts);

for (const [kind, script] of Object.entries(SCRIPTS)) {
  test.describe(`the shipped ${kind}`, () => {
    test.beforeEach(async ({ tab, demo, hostPage }) => {
      const feed = `${demo}feeds/reports.json`;
      const body = `<main><related-resources feed="${feed}"></related-resources></main><aside></aside>
        <publication-card feed="${feed}"></publication-card>`;
      await tab.goto(hostPage(documentOf(script(`${demo}cdn`), body)));
      await expect.poll(() => inList(tab, '[part~="item"]')).toHaveLength(4);
    });

    test('follows attributes that are added, changed and removed', async ({ tab }) => {
      const expectItems = (count: number) =>
        expect.poll(() => inList(tab, '[part~="item"]')).toHaveLength(count);
      await set(tab, 'limit', '2');
      await expectItems(2);
      await set(tab, 'limit', 'many');
      await expectItems(4);
      await set(tab, 'limit', null);
      await set(tab, 'heading-level', '5');
      await expect.poll(() => inList(tab, 'h5')).toHaveLength(4);
      await set(tab, 'heading-level', null);
      await expect.poll(() => inList(tab, 'h3')).toHaveLength(4);
      await set(tab, 'layout', 'compact');
      await expect.poll(() => inList(tab, 'ul.compact')).toHaveLength(1);
      expect(await inList(tab, '[part~="excerpt"]')).toEqual([]);
      await set(tab, 'publication', 'homeworkers-child-rights-asia');
      const text = async () => (await inList(tab, '[part~="item"]')).join();
      await expect.poll(text).toContain('Review of Models of Care');
      expect(await text()).not.toContain('Homeworkers');
    });

    test('shows properties as attributes, and shows no default', async ({ tab }) => {
      const attributes = await tab.evaluate(async () => {
        const element = document.querySelector('related-resources')!;
        const names = [element.getAttributeNames().join()];
        Object.assign(element, { limit: 3, match: 'latest', headingLevel: 9, topics: null });
        await element.updateComplete;
        const set = element as unknown as Record<string, string>;
        return [...names, element.getAttribute('limit'), set.match, set.headingLevel, set.topics];
      });
      expect(attributes).toEqual(['feed', '3', 'latest', 3, '']);
      await expect.poll(() => inList(tab, '[part~="item"]')).toHaveLength(3);
    });

    test('takes properties that were set before the element was added', async ({ tab }) => {
      const card = await tab.evaluate(async () => {
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

    test('keeps an open disclosure, and still reports downloads, after a move', async ({ tab }) => {
      await expect.poll(() => words(tab, 'publication-card', 'summary')).not.toEqual([]);
      await tab.evaluate(() => {
        const card = document.querySelector('publication-card')!;
        card.shadowRoot!.querySelector('summary')!.click();
        document.querySelector('aside')!.append(card);
      });
      await expect
        .poll(() => words(tab, 'aside publication-card', '[part~="summary-text"]'))
        .toHaveLength(1);
      const address = await tab.evaluate(
        () =>
          new Promise<string>((resolve) => {
            addEventListener('report-download', (event) => {
              event.preventDefault();
              resolve(event.download.contentUrl);
            });
            const root = document.querySelector('publication-card')!.shadowRoot!;
            root.querySelector<HTMLElement>('[part~="download"]')!.click();
          }),
      );
      expect(address).toMatch(/models-of-care-en\.pdf$/);
      await expectTitles(tab, 'aside publication-card', [TITLE]);
    });
  });
}
