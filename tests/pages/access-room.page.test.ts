import { targetsIn, troubleIn, type Room } from './access-boxes.js';
import { expect, test, type Stage } from './access-stories.js';

/** From a narrow sidebar to a wide page. 320 px is a page of 1280 px at 400 %. */
const WIDTHS = [200, 256, 320, 400, 480, 545, 640, 768, 960, 1200];
/** Some widths are enough for readers who see the usual layouts at the usual widths. */
const SOME_WIDTHS = [200, 320, 480, 545, 768, 1200];

const LAYOUTS: Readonly<Record<string, readonly string[]>> = {
  'publication-card': ['auto', 'vertical', 'horizontal', 'compact'],
  'related-resources': ['list', 'grid', 'compact'],
  'report-download': ['full', 'compact'],
};

/** WCAG 1.4.12, Text Spacing. */
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`;

const READERS: Record<string, { css: string } & Room> = {
  'as it comes': { css: '', widths: WIDTHS },
  'with text twice as large': { css: 'body { font-size: 32px }', widths: WIDTHS.slice(2) },
  'with more space in its text': { css: SPACED, readerStyle: SPACED, widths: SOME_WIDTHS },
  'from right to left': { css: 'body { direction: rtl }', widths: SOME_WIDTHS },
};

for (const [reader, { css, ...room }] of Object.entries(READERS)) {
  test.describe(reader, () => {
    test.use({ host: { css }, viewport: { width: 1280, height: 800 } });

    test('nothing scrolls sideways, is cut or covered, in any story, layout and width', async ({
      page,
      stage,
    }) => {
      const found: Record<string, readonly string[]> = {};
      for (const [name, layout] of storiesInLayouts(stage)) {
        await stage.show(name, { inHost: false, args: { layout } });
        await stage.openAll();
        const troubles = await page.evaluate(troubleIn, room);
        if (troubles.length) found[`${name}, ${layout}`] = troubles.slice(0, 4);
      }
      expect(found).toEqual({});
    });
  });
}

test.describe('in a font of 12 px, on a phone', () => {
  test.use({
    host: { css: 'body { font-size: 12px }' },
    viewport: { width: 320, height: 640 },
  });

  test('every control is 24 px wide and high, and the page fits', async ({ page, stage }) => {
    const small: Record<string, unknown> = {};
    for (const [name, layout] of storiesInLayouts(stage)) {
      await stage.show(name, { inHost: false, args: { layout } });
      await stage.openAll();
      const targets = await page.evaluate(targetsIn);
      const found = targets.filter(({ width, height }) => Math.min(width, height) < 24);
      if (found.length) small[`${name}, ${layout}`] = found;
      const scroll = await page.evaluate(() => document.documentElement.scrollWidth);
      expect.soft(scroll, `${name}, ${layout}`).toBeLessThanOrEqual(320);
    }
    expect(small).toEqual({});
  });
});

/** Each story in one layout. Stories that show content come in every layout. */
function storiesInLayouts({ names }: Stage): (readonly [name: string, layout: string])[] {
  return names.flatMap((name) => {
    const layouts = LAYOUTS[name.split(' ')[0]!] ?? [];
    const isShort = / (Loading|Empty|Failed|NotInFeed|NothingRelated|NoFile|AsksFirst)$/.test(name);
    return (isShort ? layouts.slice(0, 1) : layouts).map((layout) => [name, layout] as const);
  });
}
