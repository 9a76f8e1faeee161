/** Four sites in four styles: each needs nothing but what the elements offer to a page. */
import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './host-page.js';

test.skip(
  ({ browserName }) => browserName !== 'chromium',
  'Reads style sheets, which needs one engine, and forced colours, which Chromium alone can be given',
);

/** Each look, with the colour schemes that its page has. */
const LOOKS = {
  government: ['light'],
  newspaper: ['light', 'dark'],
  youth: ['light'],
  developer: ['dark'],
} as const;
type Look = keyof typeof LOOKS;
const NAMES = Object.keys(LOOKS) as Look[];

/** The outermost part of each element. */
const WIDGETS = ['[part~="card"]', '[part~="list"]', 'report-download [part~="downloads"]'];

/** Opens the page of a look, with all that it hides behind disclosures. */
async function open(page: Page, demo: string, look: Look): Promise<void> {
  await page.goto(`${demo}look-${look}.html`);
  for (const widget of WIDGETS) await expect(page.locator(widget)).toBeVisible();
  for (const details of await page.locator('details').all()) {
    await details.evaluate((it) => it.setAttribute('open', ''));
  }
}

for (const look of NAMES) {
  for (const colorScheme of LOOKS[look]) {
    test(`the ${look}’s page can be read by everyone (${colorScheme})`, async ({ page, demo }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, demo, look);
      const axe = new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } });
      const { violations } = await axe.analyze();
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, 'no scrolling sideways').toBe(320);
    });
  }

  test(`the ${look}’s page shows what has the focus, in forced colours too`, async ({
    page,
    demo,
  }) => {
    await open(page, demo, look);
    for (const forcedColors of ['none', 'active'] as const) {
      await page.emulateMedia({ forcedColors });
      for (const part of ['link', 'summary-toggle', 'download', 'file', 'read-more']) {
        const target = page.locator(`[part~="${part}"]`).first();
        const before = await readMarks(target);
        // A key before it tells the browser that the reader has no pointer.
        await page.keyboard.press('Shift');
        await target.focus();
        expect(await readMarks(target), `${part}, forced colours: ${forcedColors}`).not.toEqual(
          before,
        );
        await target.blur();
      }
    }
    const { border } = await readMarks(page.locator('[part~="download"]').first());
    expect(border, 'the download looks like a control').toMatch(/^[1-9].* solid rgb\(/);
  });

  test(`the ${look}’s style sheet uses the public surface alone`, async ({ page, demo }) => {
    const text = readFileSync(`demo/looks/${look}.css`, 'utf8').replace(/\/\*.*?\*\//gs, '');
    await page.goto(`${demo}look-${look}.html`);
    const { selectors, dropped } = await page.evaluate(readStyleSheet, [
      `/looks/${look}.css`,
      text,
    ] as const);

    expect(dropped, 'what the browser does not understand').toEqual([]);
    expect(selectors, 'every rule').toHaveLength(text.match(/^ *[.:a-z][^{};]*\{/gm)!.length);
    const parts = selectors.join().matchAll(/([\w-]*)[^\s,]*?::part\((.+?)\)/g);
    for (const [selector, tag = '', part = ''] of parts) {
      expect(partsOf(tag), selector).toContain(part);
    }
    for (const [name] of text.matchAll(/--publication-[\w-]+/g)) expect(PROPERTIES).toContain(name);
    expect(text, 'reaches in').not.toMatch(/!important|--_|::slotted|:host|>>>|\/deep\//);

    const around = readFileSync(`demo/looks/${look}-page.css`, 'utf8');
    expect(around, 'the page around them').not.toMatch(/::part|publication-|related-|report-/);
    const html = readFileSync(`demo/look-${look}.html`, 'utf8');
    expect(html).not.toMatch(/<style|style=/);
    expect(html.match(/<script/g), 'that of the widgets alone').toHaveLength(1);
  });
}

test('each look arrives inside the elements, and no two are alike', async ({ page, demo }) => {
  const traits: Record<string, string>[] = [];
  for (const look of NAMES) {
    await open(page, demo, look);
    traits.push(await page.evaluate(readTraits));
  }
  for (const trait of Object.keys(traits[0]!)) {
    const values = traits.map((look) => look[trait]);
    expect(new Set(values).size, `${trait}: ${values.join(' | ')}`).toBe(NAMES.length);
  }
});

/** How a control is marked: what may say that it has the focus, and that it is one. */
const readMarks = (control: Locator): Promise<Record<string, string>> =>
  control.evaluate((it) => {
    const { outline, boxShadow, backgroundColor, borderBlockEnd: border } = getComputedStyle(it);
    return { outline, boxShadow, backgroundColor, border };
  });

/** Runs in the page: its selectors as the browser has them, and the declarations that it dropped. */
function readStyleSheet([path, text]: readonly [path: string, text: string]) {
  const sheet = [...document.styleSheets].find(({ href }) => href?.endsWith(path))!;
  const selectorsIn = ({ cssRules }: { cssRules: CSSRuleList }): string[] =>
    [...cssRules].flatMap((rule) =>
      rule instanceof CSSStyleRule
        ? rule.selectorText
        : selectorsIn(rule as unknown as { cssRules: CSSRuleList }),
    );
  const declarations = Array.from(text.matchAll(/^\s+([\w-]+):\s*([^;{}]+);/gm));
  return {
    selectors: selectorsIn(sheet),
    dropped: declarations
      .filter(([, name = '', value = '']) => !CSS.supports(name, value))
      .map(([line]) => line.trim()),
  };
}

/** Runs in the page: what makes the look of the elements, as the browser computed it. */
function readTraits(): Record<string, string> {
  const styleOf = (tag: string, part: string, pseudo?: string) => {
    const root = document.querySelector(tag)!.shadowRoot!;
    return getComputedStyle(root.querySelector(`[part~="${part}"]`)!, pseudo);
  };
  const card = styleOf('publication-card', 'card');
  const title = styleOf('publication-card', 'title');
  const download = styleOf('report-download', 'download');
  return {
    accent: styleOf('publication-card', 'summary-toggle', '::marker').color,
    card: [card.backgroundColor, card.borderTop, card.borderRadius].join(', '),
    download: [download.backgroundColor, download.color, download.borderRadius].join(', '),
    font: title.fontFamily,
    item: styleOf('related-resources', 'item').padding,
    size: title.fontSize,
  };
}

interface Element {
  readonly tagName?: string;
  readonly cssParts?: readonly { readonly name: string }[];
  readonly cssProperties?: readonly { readonly name: string }[];
}

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  readonly modules: readonly { readonly declarations: readonly Element[] }[];
};
const ELEMENTS = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);
const PROPERTIES = ELEMENTS.flatMap(({ cssProperties = [] }) =>
  cssProperties.map(({ name }) => name),
);

/** The parts of an element, or of all where a selector names none. */
const partsOf = (tag: string): string[] =>
  ELEMENTS.filter(({ tagName }) => !tag || tag === tagName).flatMap(({ cssParts = [] }) =>
    cssParts.map(({ name }) => name),
  );
