import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import { packageFile } from '../../scripts/programs/run.mjs';
import { expect, test, type Showing } from './access-stories.js';

declare const axe: { run(context: string, options: RunOptions): Promise<AxeResults> };

const AXE = readFileSync(packageFile('axe-core/axe.min.js'), 'utf8');

const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * WCAG 2.2 AA, and axe's good practices, except those for whole pages: a story is a part of a page.
 */
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    region: { enabled: false },
    'landmark-one-main': { enabled: false },
    // A story starts at any level that the page's owner asks for.
    'heading-order': { enabled: false },
    'target-size': { enabled: true },
  },
};

/** The rules for situations in which only the colours are different. */
const COLOUR_RULES: RunOptions = { runOnly: { type: 'rule', values: COLOURS } };

interface Situation extends Showing {
  readonly html?: string;
  readonly rules?: RunOptions;
  readonly forced?: boolean;
}

const SITUATIONS: Record<string, Situation> = {
  'with all disclosures open': {},
  'on a dark page': { html: 'style="color-scheme: dark"', inHost: false, rules: COLOUR_RULES },
  'from right to left': { html: 'dir="rtl" lang="ar"', inHost: false },
  // In forced colours, a page has no colours of its own.
  'in forced colours': { forced: true, inHost: false, rules: COLOUR_RULES },
};

for (const [situation, each] of Object.entries(SITUATIONS)) {
  const { html = '', forced, rules = RULES, ...showing } = each;
  test.describe(situation, () => {
    test.use({ host: { html } });

    test('axe finds no violation in any story', async ({ page, stage }) => {
      if (forced) await page.emulateMedia({ forcedColors: 'active' });
      await page.evaluate(AXE);
      const found: Record<string, unknown> = {};
      for (const name of stage.names) {
        await stage.show(name, showing);
        await stage.openAll();
        const violations = await page.evaluate(violationsOf, rules);
        if (violations.length) found[name] = violations;
      }
      expect(found).toEqual({});
      expect(stage.names.length).toBeGreaterThan(40);
    });
  });
}

test('axe finds no violation in any look', async ({ page, stage }) => {
  await page.evaluate(AXE);
  const found: Record<string, unknown> = {};
  for (const name of stage.looks) {
    await stage.show(name);
    await stage.openAll();
    const violations = await page.evaluate(violationsOf, RULES);
    if (violations.length) found[name] = violations;
  }
  expect(found).toEqual({});
  expect(stage.looks.length).toBeGreaterThan(15);
});

test('axe finds no violation at any heading level', async ({ page, stage }) => {
  await page.evaluate(AXE);
  const found: Record<string, unknown> = {};
  for (const name of ['publication-card Ready', 'related-resources Ready']) {
    for (const headingLevel of [1, 2, 3, 4, 5, 6]) {
      const place = await stage.show(name, { args: { headingLevel } });
      await expect(place.getByRole('heading', { level: headingLevel }).first()).toBeVisible();
      const violations = await page.evaluate(violationsOf, RULES);
      if (violations.length) found[`${name}, level ${headingLevel}`] = violations;
    }
  }
  expect(found).toEqual({});
});

/**
 * Runs in the page: returns the violations that axe finds, and the contrasts of Latin letters that
 * it cannot compute.
 */
async function violationsOf(rules: RunOptions): Promise<unknown[]> {
  const { violations, passes } = await axe.run('#story', rules);
  const found: unknown[] = violations.map(({ id, nodes }) => [
    id,
    ...nodes.map(({ html }) => html.slice(0, 200)),
  ]);
  const story = document.querySelector('#story')!;
  const hosts = story.querySelectorAll('publication-card, related-resources, report-download');
  const frames = Array.from(hosts, (host) => host.shadowRoot!.querySelector('.frame'));
  const words = frames.map((frame) => frame?.textContent ?? '').join('') || story.textContent;
  const isChecked = passes.some(({ id }) => id === 'color-contrast');
  // axe reports no contrast for text without Latin letters. The contrast tests compute it.
  if (/[a-z]/i.test(words) && !isChecked && !violations.length)
    found.push('no contrast was checked');
  return found;
}
