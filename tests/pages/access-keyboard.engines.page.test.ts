import type { Page } from '@playwright/test';
import { expect, test } from './access-stories.js';

/** A stop of the Tab key. */
interface Stop {
  readonly name: string;
  /** The box of the list item around the stop, and the box of the stop. */
  readonly boxes: readonly Box[];
}

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const DIRECTIONS = ['ltr', 'rtl'] as const;

for (const dir of DIRECTIONS) {
  test.describe(`${dir} page`, () => {
    test.use({ host: { html: `dir="${dir}"` } });

    test('Tab reaches every control, in the visible order, and leaves the story', async ({
      page,
      stage,
      browserName,
    }) => {
      // Engines and directions differ only in the key itself, so one story of each element is
      // enough.
      const isWhole = browserName === 'chromium' && dir === 'ltr';
      const names = stage.names.filter((name) => isWhole || / (Ready|Grid)$/.test(name));
      for (const name of names) {
        await stage.show(name, { inHost: false });
        await stage.openAll();
        const all = await page.evaluate(focusables);
        const there = await walk(page, 'Tab');
        expect
          .soft(
            there.map(({ name }) => name),
            name,
          )
          .toEqual(all);
        for (const [index, stop] of there.slice(1).entries()) {
          const before = there[index]!;
          const words = `${name}: ${before.name}, then ${stop.name}`;
          expect.soft(isBefore(before, stop, dir), words).toBe(true);
        }
        if (!name.endsWith(' Ready')) continue;
        const back = await walk(page, 'Shift+Tab');
        expect
          .soft(
            back.map(({ name }) => name),
            `${name}, backwards`,
          )
          .toEqual(all.reverse());
      }
    });
  });
}

test('Enter and Space open and close every disclosure', async ({ page, stage }) => {
  for (const name of ['publication-card Ready', 'report-download Ready']) {
    const summaries = (await stage.show(name)).locator('summary');
    const count = await summaries.count();
    expect(count).toBeGreaterThan(0);
    for (const summary of await summaries.all()) {
      const inside = summary.locator('+ *');
      for (const key of ['Enter', 'Space']) {
        await summary.focus();
        await expect(inside).toBeHidden();
        await page.keyboard.press(key);
        await expect(inside).toBeVisible();
        await page.keyboard.press(key);
        await expect(inside).toBeHidden();
      }
    }
  }
});

/** The stops of the key from one end of the story to the other. */
async function walk(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<Stop[]> {
  await page.evaluate(focusEdge, key === 'Tab');
  const stops: Stop[] = [];
  // The story traps no reader: the key reaches the other end after fewer presses.
  while (stops.length < 40) {
    await page.keyboard.press(key);
    const stop = await page.evaluate(readStop);
    if (!stop) return stops;
    stops.push(stop);
  }
  throw new Error('The key never leaves');
}

/** Whether a reader sees one stop before the other: from row to row, and along the row. */
function isBefore(one: Stop, other: Stop, dir: 'ltr' | 'rtl'): boolean {
  const index = JSON.stringify(one.boxes[0]) === JSON.stringify(other.boxes[0]) ? 1 : 0;
  const [a, b] = [one.boxes[index]!, other.boxes[index]!];
  const isSameRow = a.top < b.bottom - 2 && b.top < a.bottom - 2;
  if (!isSameRow) return a.top < b.top;
  return dir === 'ltr' ? a.right <= b.left + 1 : b.right <= a.left + 1;
}

/** Runs in the page: moves the focus to the start or the end of the story. */
function focusEdge(isBefore: boolean): void {
  for (const place of ['before', 'after'] as const) {
    const id = `edge-${place}`;
    const button = document.getElementById(id) ?? document.createElement('button');
    Object.assign(button, { id, textContent: place });
    document.querySelector('main')![place](button);
    if (isBefore === (place === 'before')) button.focus();
  }
}

/** Runs in the page: returns the names of all controls, in the order of the composed tree. */
function focusables(): string[] {
  const found: string[] = [];
  const visit = (node: Element): void => {
    const isSlot = node instanceof HTMLSlotElement;
    // A slot has no box of its own.
    const isSeen = isSlot ? !node.inert : node.checkVisibility({ visibilityProperty: true });
    if (!isSeen) return;
    if (node.matches('a[href], summary, button')) {
      found.push(node.getAttribute('aria-label') ?? node.textContent.trim());
    }
    const assigned = isSlot ? node.assignedElements() : [];
    const children = assigned.length ? assigned : (node.shadowRoot ?? node).children;
    for (const child of children) visit(child);
  };
  visit(document.querySelector('#story')!);
  return found;
}

/** Runs in the page: returns the focused stop, or null outside the story. */
function readStop(): Stop | null {
  let active = document.activeElement;
  if (!active || !document.querySelector('#story')!.contains(active)) return null;
  while (active.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const boxOf = (element: Element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return { top: top + scrollY, bottom: bottom + scrollY, left, right };
  };
  return {
    name: active.getAttribute('aria-label') ?? active.textContent.trim(),
    boxes: [active.closest('[part~="item"]') ?? active, active].map(boxOf),
  };
}
