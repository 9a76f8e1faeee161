import { contrast } from './contrast.js';
import { ringsIn } from './access-boxes.js';
import { expect, test } from './access-stories.js';

/**
 * Background colours of pages, each with text colours: the strongest, and the weakest good ones.
 */
const GROUNDS: readonly (readonly [ground: string, ...texts: string[]])[] = [
  ['white', 'black', '#333', '#595959'],
  ['#f3f2f1', 'black', '#0b0c0c', '#555'],
  ['beige', 'black', '#333', '#595959'],
  ['black', 'white', '#ddd', '#aaa'],
  ['#1b1b1b', 'white', '#eceef1', '#aaa'],
];

/** The default accent, and accents of owners, even if they are hard to see on some pages. */
const ACCENTS = ['', 'yellow', 'white', 'black', '#808080', 'teal', 'blue', 'lime', '#a3195b'];

/** The least contrast: WCAG 1.4.3 for text, and 1.4.11 for everything else. */
const LEAST: Readonly<Record<string, number>> = { text: 4.5, line: 3 };

test('texts, meaningful lines and the focus can be seen on every page, with every accent', async ({
  page,
  stage,
}) => {
  const found: string[] = [];
  let least = { text: 21, line: 21 };
  for (const name of ['publication-card Ready', 'related-resources Ready']) {
    await stage.show(name);
    await stage.openAll();
    for (const [ground, ...texts] of GROUNDS) {
      for (const text of texts) {
        for (const accent of ACCENTS) {
          const inks = await page.evaluate(readInks, [ground, text, accent] as const);
          expect(inks.length).toBeGreaterThan(8);
          for (const { kind, what, colour } of onceEach(inks)) {
            const ratio = contrast(colour, ground);
            least = { ...least, [kind]: Math.min(least[kind], ratio) };
            if (ratio >= LEAST[kind]!) continue;
            found.push(`${what} of ${name}, ${text} and ${accent} on ${ground}: ${ratio}`);
          }
        }
      }
    }
  }
  test.info().annotations.push({ type: 'least contrast', description: JSON.stringify(least) });
  expect(found).toEqual([]);
});

test('a part under the pointer can be seen equally well', async ({ page, stage }) => {
  const story = await stage.show('publication-card Ready');
  for (const [ground, text] of GROUNDS) {
    await page.evaluate(readInks, [ground, text!, ''] as const);
    const download = story.locator('[part~="download"]');
    await download.hover();
    const inks = await download.evaluate((element) => {
      const { color, backgroundColor, borderTopColor } = getComputedStyle(element);
      return { color, backgroundColor, borderTopColor };
    });
    expect(inks.backgroundColor).not.toBe('rgba(0, 0, 0, 0)');
    expect.soft(contrast(inks.color, ground, inks.backgroundColor)).toBeGreaterThan(4.5);
    expect.soft(contrast(inks.borderTopColor, ground)).toBeGreaterThan(3);

    const link = story.locator('[part~="link"]');
    await link.hover();
    const underline = await link.evaluate((element) => getComputedStyle(element));
    expect.soft(underline.textDecorationLine).toBe('underline');
    expect.soft(contrast(underline.textDecorationColor, ground)).toBeGreaterThan(4.5);
  }
});

const WITH_CONTENT = /^(?!.* (?:Loading|Empty|Failed)$)/;

test.describe('the focus', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const scheme of ['light', 'dark'] as const) {
    test(`can be seen around every part that can have it, on a ${scheme} page`, async ({
      page,
      stage,
    }) => {
      const ground = scheme === 'light' ? 'white' : '#121212';
      await page.emulateMedia({ colorScheme: scheme });
      await page.evaluate((scheme) => {
        document.documentElement.style.colorScheme = scheme;
      }, scheme);
      let count = 0;
      // On a dark page, only the colour is different.
      const shown = scheme === 'light' ? WITH_CONTENT : / (Ready|AsksFirst)$/;
      for (const name of stage.names.filter((name) => shown.test(name))) {
        await stage.show(name, { inHost: false });
        await stage.openAll();
        await page.keyboard.press('Tab');
        for (const ring of await page.evaluate(ringsIn)) {
          count++;
          expect.soft(ring, name).toMatchObject({ cutBy: [] });
          expect.soft(ring.style, `${name}, ${ring.name}`).toMatch(/solid|auto/);
          expect.soft(ring.width, `${name}, ${ring.name}`).toBeGreaterThanOrEqual(2);
          const ratio = contrast(ring.colour, ground);
          expect.soft(ratio, `${name}, ${ring.name}`).toBeGreaterThan(3);
        }
      }
      expect(count).toBeGreaterThan(scheme === 'light' ? 50 : 10);
    });
  }
});

interface Ink {
  readonly kind: 'text' | 'line';
  readonly what: string;
  readonly colour: string;
}

/** The colours, each once, because a colour's contrast needs only one computation. */
const onceEach = (inks: readonly Ink[]): Iterable<Ink> =>
  new Map(inks.map((ink) => [ink.kind + ink.colour, ink])).values();

/**
 * Runs in the page: gives the page these colours, and reads the colours of the elements.
 *
 * It leaves out the lines between items, the frame of a card, the frame of a topic and the bar
 * beside a quotation. Without them nothing is lost, because space separates the same things. It
 * also leaves out the bar of a card without a cover, which is an ornament.
 */
function readInks([ground, text, accent]: readonly [string, string, string]): Ink[] {
  const { style } = document.documentElement;
  style.background = ground;
  style.color = text;
  style.setProperty('--publication-accent', accent || null);
  const root = document.querySelector('#story')!.firstElementChild!.shadowRoot!;
  const inks: Ink[] = [];
  for (const element of root.querySelectorAll('*')) {
    if (!element.checkVisibility({ visibilityProperty: true })) continue;
    const styles = getComputedStyle(element);
    const what = element.getAttribute('part') ?? element.localName;
    const add = (kind: Ink['kind'], colour: string) => inks.push({ kind, what, colour });
    const hasWords = [...element.childNodes].some((it) => it instanceof Text && it.data.trim());
    if (hasWords) add('text', styles.color);
    if (element instanceof SVGPathElement) add('line', styles.stroke);
    if (element instanceof HTMLAnchorElement) {
      if (styles.textDecorationLine !== 'none') add('line', styles.textDecorationColor);
      if (styles.borderTopStyle !== 'none') add('line', styles.borderTopColor);
    }
    // The arrow shows whether the disclosure is open.
    if (element.localName === 'summary') add('line', getComputedStyle(element, '::marker').color);
  }
  return inks;
}
