import { expect, test } from './host-page.js';

/** Styles that real pages put on everything. The fonts and colours that they inherit may stay. */
const STYLES: Record<string, string> = {
  'a page that unsets everything': '* { all: unset }',
  'a page that spaces everything':
    '* { letter-spacing: 0.3em !important; word-spacing: 1em !important; text-transform: uppercase !important; text-align: center !important; text-indent: 2em !important; line-height: 4 !important; white-space: nowrap !important }',
  'a page that hides lists and borders':
    'ul, li, a, p, h2, h3 { display: none !important; border: 9px solid red !important; padding: 99px !important }',
  'a page with a root of 62.5 %': 'html { font-size: 62.5% } body { font-size: 16px }',
};

const LOOK = [
  'letterSpacing',
  'wordSpacing',
  'textTransform',
  'textAlign',
  'textIndent',
  'lineHeight',
  'whiteSpace',
  'display',
  'padding',
  'border',
  'fontSize',
] as const;

for (const [name, style] of Object.entries(STYLES)) {
  test(`looks on ${name} as on an empty one`, async ({ page, demo, hostPage }) => {
    const lookAt = async (css: string) => {
      await page.goto(
        hostPage(`<!doctype html><html lang="en"><head><style>body { font: 16px serif } ${css}</style></head><body>
          <publication-card feed="${demo}feeds/reports.json"></publication-card>
          <script type="module" src="${demo}cdn/publication-widgets.js"></script></body></html>`),
      );
      await page.locator('publication-card [part~="title"]').waitFor({ state: 'attached' });
      return page.locator('publication-card [part]').evaluateAll(
        (parts, look) =>
          parts.map((part) => {
            const style = getComputedStyle(part);
            return [part.getAttribute('part'), ...look.map((key) => style[key])];
          }),
        LOOK,
      );
    };
    const usual = await lookAt('');
    expect(usual.length).toBeGreaterThan(10);
    expect(await lookAt(style)).toEqual(usual);
  });
}
