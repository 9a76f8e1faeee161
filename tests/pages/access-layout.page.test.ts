import { expect, test } from './access-stories.js';

test.use({ viewport: { width: 1640, height: 900 } });

type Place = 'above' | 'beside';

/** The visible place of the cover, by the width of the card in px. */
const COVERS: readonly (readonly [layout: string, places: Readonly<Record<number, Place>>])[] = [
  [
    'auto',
    { 200: 'above', 320: 'above', 480: 'above', 543: 'above', 544: 'beside', 1200: 'beside' },
  ],
  ['vertical', { 200: 'above', 320: 'above', 480: 'above', 768: 'above', 1200: 'above' }],
  ['horizontal', { 200: 'above', 320: 'beside', 480: 'beside', 768: 'beside', 1200: 'beside' }],
  ['compact', { 200: 'beside', 320: 'beside', 480: 'beside', 768: 'beside', 1200: 'beside' }],
];

for (const dir of ['ltr', 'rtl']) {
  test.describe(`${dir} page`, () => {
    test.use({ host: { css: `body { direction: ${dir} }` } });

    test('the card has its cover in the place for its layout and width', async ({
      page,
      stage,
    }) => {
      for (const [layout, places] of COVERS) {
        await stage.show('publication-card Ready', { args: { layout } });
        const seen: Record<string, Place> = {};
        for (const width of Object.keys(places)) {
          const { cover, title, link } = await page.evaluate(readCard, Number(width));
          const isBeside = dir === 'ltr' ? cover.right < title.left : title.right < cover.left;
          const words = `${layout}, ${width} px`;
          seen[width] = isBeside ? 'beside' : 'above';
          if (!isBeside) expect.soft(cover.bottom, words).toBeLessThan(title.top);
          // There must be room for the longest word of the title.
          expect.soft(link.width, words).toBeGreaterThan(100);
        }
        expect.soft(seen, layout).toEqual(places);
      }
    });
  });
}

test('the compact card is small: a thumbnail, and two fifths of the height at most', async ({
  page,
  stage,
}) => {
  for (const width of [320, 480, 768, 1200]) {
    await stage.show('publication-card Ready', { args: { layout: 'vertical' } });
    const whole = await page.evaluate(readCard, width);
    await stage.show('publication-card Ready', { args: { layout: 'compact' } });
    const { card, cover, download } = await page.evaluate(readCard, width);
    expect.soft(cover.width, `${width} px`).toBeLessThanOrEqual(80);
    expect.soft(card.height, `${width} px`).toBeLessThan(whole.card.height * 0.4);
    expect.soft(download.height, `${width} px`).toBeLessThan(whole.download.height + 1);
    expect.soft(download.height, `${width} px`).toBeGreaterThanOrEqual(24);
  }
});

test('the cover has a good width at every width of the card', async ({ page, stage }) => {
  for (const name of ['publication-card Ready', 'publication-card Picture']) {
    for (const layout of ['auto', 'vertical', 'horizontal', 'compact']) {
      await stage.show(name, { args: { layout } });
      for (const width of [200, 320, 480, 768, 1200, 1600]) {
        const { card, cover } = await page.evaluate(readCard, width);
        expect.soft(cover.width, `${layout}, ${width} px`).toBeLessThanOrEqual(512);
        expect.soft(cover.right, `${layout}, ${width} px`).toBeLessThan(card.right);
        expect.soft(cover.height, `${layout}, ${width} px`).toBeLessThanOrEqual(384);
      }
    }
  }
});

/** The number of visible columns, by the width of the list in px. */
const COLUMNS: Readonly<Record<string, Readonly<Record<number, number>>>> = {
  grid: { 200: 1, 320: 1, 480: 1, 575: 1, 576: 2, 768: 2, 880: 3, 1200: 4, 1600: 4 },
  list: { 200: 1, 320: 1, 768: 1, 1600: 1 },
  compact: { 200: 1, 320: 1, 768: 1, 1600: 1 },
};

test('the list has the columns for its layout and width, all equally wide', async ({
  page,
  stage,
}) => {
  for (const [layout, columns] of Object.entries(COLUMNS)) {
    await stage.show('related-resources Ready', { args: { layout, limit: 8 } });
    const seen: Record<string, number> = {};
    for (const width of Object.keys(columns)) {
      const boxes = await page.evaluate(readItems, Number(width));
      expect(boxes.length).toBeGreaterThan(3);
      seen[width] = new Set(boxes.map(({ left }) => left)).size;
      const widths = boxes.map((box) => box.width);
      expect.soft(Math.max(...widths) - Math.min(...widths), width).toBeLessThan(1);
      for (const [index, box] of boxes.slice(1).entries()) {
        const before = boxes[index]!;
        const isApart = box.top >= before.bottom - 1 || box.left >= before.right + 24;
        expect.soft(isApart, `${layout}, item ${index + 2} at ${width} px`).toBe(true);
      }
    }
    expect.soft(seen, layout).toEqual(columns);
  }
});

test('an English report on an Arabic page begins at the side where the page’s lines begin', async ({
  page,
  stage,
}) => {
  await page.evaluate(() => (document.body.style.direction = 'rtl'));
  for (const width of [320, 1200]) {
    await stage.show('publication-card Ready', { args: { layout: 'vertical' } });
    const { link, lede } = await page.evaluate(readCard, width);
    expect.soft(Math.abs(link.right - lede.right), `${width} px`).toBeLessThan(2);
  }
});

type Boxes = Record<'card' | 'cover' | 'title' | 'link' | 'lede' | 'download', DOMRect>;

/**
 * Runs in the page: returns the boxes of the card's parts at a width in px. For texts, these are
 * the boxes of their lines.
 */
function readCard(width: number): Boxes {
  const story = document.querySelector<HTMLElement>('#story')!;
  story.style.width = `${String(width)}px`;
  const root = story.querySelector('publication-card')!.shadowRoot!;
  const boxes = ['card', 'cover', 'title', 'link', 'lede', 'download'].map((part) => {
    const piece = root.querySelector(`[part~="${part}"]`);
    if (!piece) return [part, null] as const;
    const range = document.createRange();
    range.selectNodeContents(piece);
    const isText = part === 'link' || part === 'lede';
    return [part, (isText ? range : piece).getBoundingClientRect().toJSON() as DOMRect] as const;
  });
  return Object.fromEntries(boxes) as Boxes;
}

/** Runs in the page: returns the boxes of the list's items at a width in px. */
function readItems(width: number): DOMRect[] {
  const story = document.querySelector<HTMLElement>('#story')!;
  story.style.width = `${String(width)}px`;
  const root = story.querySelector('related-resources')!.shadowRoot!;
  return [...root.querySelectorAll('[part~="item"]')].map(
    (item) => item.getBoundingClientRect().toJSON() as DOMRect,
  );
}
