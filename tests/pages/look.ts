/** Reads every computed style and every box of elements, and compares two pages. */
import type { Tab } from './tab.js';

/**
 * The greatest difference between two numbers that counts as equal: for lengths, and for others,
 * such as a colour's numbers. No screen shows it.
 */
export const TOLERANCE = { px: 0.1, others: 0.001 };

/**
 * Properties that measure the place from an ancestor, which may be higher on the other page. The
 * box holds the place already.
 */
const MEASURED_BY_BOX = ['bottom', 'inset-block-end'];

/** An element as a reader sees it. */
export interface Look {
  /** Its tag and its place in the tree, and its text. */
  readonly name: string;
  /** Every computed style that the browser names, and x, y, width and height of its box. */
  readonly styles: Readonly<Record<string, string>>;
}

/**
 * The look of an element of the page, or of a part in its shadow root, and of everything inside, in
 * order. Boxes are measured from the box of this element.
 */
export async function looksIn(tab: Tab, selector: string, part?: string): Promise<Look[]> {
  // Each line holds only the changes from the line before: all styles are a megabyte.
  const changes = await tab.evaluate(readLooks, [selector, part] as const);
  let styles: Look['styles'] = {};
  return changes.map((line) => {
    const [name, changed] = JSON.parse(line) as [string, Look['styles']];
    styles = { ...styles, ...changed };
    return { name, styles };
  });
}

/** Runs in the page. */
function readLooks([selector, part]: readonly [selector: string, part?: string]): string[] {
  const host = document.querySelector(selector)!;
  const root = part ? host.shadowRoot!.querySelector(part)! : host;
  const origin = root.getBoundingClientRect();
  const before: Record<string, string> = {};
  return [root, ...root.querySelectorAll('*')].map((each, index) => {
    const computed = getComputedStyle(each);
    const { x, y, width, height } = each.getBoundingClientRect();
    const box = [x - origin.x, y - origin.y, width, height].map((length) => `${String(length)}px`);
    // A slot has no box of its own.
    const hasBox = each.getClientRects().length > 0;
    const changed = [['box', hasBox ? box.join(' ') : 'none']];
    for (const property of Array.from(computed)) {
      const value = computed.getPropertyValue(property);
      if (before[property] !== value) changed.push([property, (before[property] = value)]);
    }
    const part = each.getAttribute('part') ?? each.textContent.trim().slice(0, 20);
    const name = `${String(index)} ${each.localName} (${part})`;
    return JSON.stringify([name, Object.fromEntries(changed)]);
  });
}

/**
 * The differences, one on each line: `element: property is this, not that`. Numbers may differ by
 * `TOLERANCE`. All other values must be equal.
 */
export function differences(here: readonly Look[], there: readonly Look[]): string[] {
  if (here.length !== there.length) return [`${here.length} elements, not ${there.length}`];
  return here.flatMap(({ name, styles }, index) =>
    Object.entries(there[index]!.styles)
      .filter(([property]) => !MEASURED_BY_BOX.includes(property))
      .filter(([property, other]) => !areAlike(styles[property] ?? '', other))
      .map(
        ([property, other]) => `${name}: ${property} is ${styles[property] ?? ''}, not ${other}`,
      ),
  );
}

const NUMBER = /(-?[\d.]+(?:e-?\d+)?)(px)?/g;

function areAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const others = Array.from(other.matchAll(NUMBER));
  return (
    one.replace(NUMBER, '0$2') === other.replace(NUMBER, '0$2') &&
    Array.from(one.matchAll(NUMBER)).every(([, number, unit], index) => {
      const distance = Math.abs(Number(number) - Number(others[index]![1]));
      return distance <= (unit ? TOLERANCE.px : TOLERANCE.others);
    })
  );
}

/**
 * The share of different pixels between the pictures of an element. Differences up to the engine's
 * own shades do not count.
 */
export async function differentPixels(
  tab: Tab,
  here: readonly string[],
  there: readonly string[],
): Promise<number> {
  if (here.join() === there.join()) return 0;
  return tab.evaluate(readDifferentPixels, [here, there, tab.repaint.shades] as const);
}

/** Runs in the page. */
async function readDifferentPixels([here, there, tolerance]: readonly [
  here: readonly string[],
  there: readonly string[],
  tolerance: number,
]): Promise<number> {
  const shadesOf = async (picture: string | undefined) => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture ?? ''}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: image.naturalWidth, height: image.naturalHeight });
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    return context.getImageData(0, 0, canvas.width, canvas.height).data;
  };
  let [different, all] = [0, 0];
  for (let index = 0; index < Math.max(here.length, there.length); index++) {
    const one = await shadesOf(here[index]);
    const other = await shadesOf(there[index]);
    const length = Math.max(one.length, other.length);
    all += length / 4;
    for (let pixel = 0; pixel < length; pixel += 4) {
      const isSame = [0, 1, 2, 3].every(
        (shade) => Math.abs(one[pixel + shade]! - other[pixel + shade]!) <= tolerance,
      );
      if (!isSame) different++;
    }
  }
  return different / all;
}
