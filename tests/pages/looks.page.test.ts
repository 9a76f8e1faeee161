/** Four sites in four styles. Each has all three elements in its page. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { openAll, test as testInAnyEngine, words } from './any-engine.js';
import { expect, test } from './host-page.js';

/** Each look, with the colour schemes of its page. */
const LOOKS = {
  government: ['light'],
  newspaper: ['light', 'dark'],
  youth: ['light'],
  developer: ['dark'],
} as const;
type Look = keyof typeof LOOKS;
const NAMES = Object.keys(LOOKS) as Look[];

/** The outermost part of each element. */
const OUTERMOST = {
  'publication-card': '[part~="card"]',
  'related-resources': '[part~="list"]',
  'report-download': '[part~="downloads"]',
};

/** Opens the page of a look, and opens all disclosures. */
async function open(page: Page, demo: string, look: Look): Promise<void> {
  await page.goto(`${demo}look-${look}.html`);
  for (const [tag, part] of Object.entries(OUTERMOST)) {
    await expect(page.locator(tag).locator(part)).toBeVisible();
  }
  for (const details of await page.locator('details').all()) {
    await details.evaluate((it) => it.setAttribute('open', ''));
  }
}

for (const look of NAMES) {
  for (const colorScheme of LOOKS[look]) {
    test(`the ${look} page is accessible (${colorScheme})`, async ({ page, demo }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, demo, look);
      const rules = { 'target-size': { enabled: true } };
      const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze();
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, 'no scrolling sideways').toBe(320);
    });
  }

  test(`the ${look} page marks the focused control, and covers nothing`, async ({ page, demo }) => {
    await open(page, demo, look);
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ forcedColors });
      for (const part of ['link', 'summary-toggle', 'download', 'file', 'read-more']) {
        const target = page.locator(`[part~="${part}"]`).first();
        await target.click({ trial: true });
        await page.mouse.move(0, 0);
        const before = await readMarks(target);
        // This key tells the browser that the reader uses no pointer.
        await page.keyboard.press('Shift');
        await target.focus();
        const after = await readMarks(target);
        expect(after, `${part}, forced colours: ${forcedColors}`).not.toEqual(before);
        await target.blur();
      }
    }
    const { border } = await readMarks(page.locator('[part~="download"]').first());
    expect(border, 'the download looks like a control').toMatch(/^[1-9].* solid rgb\(/);
  });
}

testInAnyEngine('each look arrives, and no two are alike', async ({ tab, demo }) => {
  const traits: Record<string, string>[] = [];
  for (const look of NAMES) {
    await tab.goto(`${demo}look-${look}.html`);
    for (const [tag, part] of Object.entries(OUTERMOST)) {
      await expect.poll(() => words(tab, tag, part)).toHaveLength(1);
    }
    await openAll(tab, 'report-download');
    traits.push(await tab.evaluate(readTraits));
  }
  for (const trait of Object.keys(traits[0]!)) {
    const values = traits.map((look) => look[trait]!);
    expect(new Set(values).size, `${trait}: ${values.join(' | ')}`).toBe(NAMES.length);
  }
});

/** The styles that can mark a control, and that can mark its focus. */
const readMarks = (control: Locator): Promise<Record<string, string>> =>
  control.evaluate((it) => {
    const { outline, boxShadow, backgroundColor, borderBlockEnd: border } = getComputedStyle(it);
    return { outline, boxShadow, backgroundColor, border };
  });

/** Runs in the page: returns the computed styles that make the look of the elements. */
function readTraits(): Record<string, string> {
  const styleOf = (tag: string, part: string) => {
    const root = document.querySelector(tag)!.shadowRoot!;
    return getComputedStyle(root.querySelector(`[part~="${part}"]`)!);
  };
  const card = styleOf('publication-card', 'card');
  const title = styleOf('publication-card', 'title');
  const download = styleOf('report-download', 'download');
  const marks = styleOf('report-download', 'file').textDecorationColor;
  return {
    accent: marks,
    card: [card.backgroundColor, card.borderTopWidth, card.borderTopLeftRadius].join(' '),
    columns: card.gridTemplateColumns,
    download: [download.backgroundColor, download.color, download.borderTopWidth].join(' '),
    font: title.fontFamily,
    item: styleOf('related-resources', 'item').paddingTop,
    size: title.fontSize,
  };
}
