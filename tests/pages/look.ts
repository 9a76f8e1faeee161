/** What elements look like: every computed style and every box, for one page against another. */
import type { Locator } from '@playwright/test';

/** How far two numbers may be apart: lengths, and others, such as a colour's. No screen shows it. */
export const TOLERANCE = { px: 0.1, others: 0.001 };

/** Its box says where it is; these say it from an ancestor that may be higher elsewhere. */
const SAID_BY_BOX = ['bottom', 'inset-block-end'];

/** One element as a reader sees it. */
export interface Look {
  /** Its tag and its place in the tree, and what it holds. */
  readonly name: string;
  /** Every computed style that the browser names, and x, y, width and height of its box. */
  readonly styles: Readonly<Record<string, string>>;
}

/** How an element looks, and then all that it holds, in order; boxes are measured from its own. */
export async function looksIn(element: Locator): Promise<Look[]> {
  // Each tells only what is not as in the one before it: all of it is a megabyte.
  const changes = await element.evaluate((root) => {
    const origin = root.getBoundingClientRect();
    const before: Record<string, string> = {};
    return [root, ...root.querySelectorAll('*')].map((each, index) => {
      const computed = getComputedStyle(each);
      const { x, y, width, height } = each.getBoundingClientRect();
      const box = [x - origin.x, y - origin.y, width, height].map(
        (length) => `${String(length)}px`,
      );
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
  });
  let styles: Look['styles'] = {};
  return changes.map((line) => {
    const [name, changed] = JSON.parse(line) as [string, Look['styles']];
    styles = { ...styles, ...changed };
    return { name, styles };
  });
}

/**
 * What is different, a line each: `element: property is this, not that`. Numbers may be apart by
 * `TOLERANCE`; all else must be equal.
 */
export function differences(here: readonly Look[], there: readonly Look[]): string[] {
  if (here.length !== there.length) return [`${here.length} elements, not ${there.length}`];
  return here.flatMap(({ name, styles }, index) =>
    Object.entries(there[index]!.styles)
      .filter(([property]) => !SAID_BY_BOX.includes(property))
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
