/** Chromium alone emulates paper: access-media.page.test.ts. Here each engine applies the rules. */
import { expect, test } from './any-engine.js';
import { documentOf, SCRIPTS } from './partner-page.js';

test('the engine supports the rule that opens all disclosures on paper', async ({
  tab,
  demo,
  hostPage,
}) => {
  const body = `<publication-card feed="${demo}feeds/reports.json"></publication-card>`;
  await tab.goto(hostPage(documentOf(SCRIPTS.module(`${demo}cdn`), body)));
  await expect.poll(() => tab.evaluate(openedByPaper)).toEqual({ screen: [0, 0], paper: [1, 1] });
});

/**
 * Runs in the page: returns whether the content of each disclosure has a height, without and with
 * the print rules.
 */
function openedByPaper(): { screen: number[]; paper: number[] } {
  const root = document.querySelector('publication-card')!.shadowRoot!;
  const heights = () =>
    [...root.querySelectorAll('summary + *')].map((it) =>
      Number(it.checkVisibility() && it.clientHeight > 0),
    );
  const screen = heights();
  const sheet = new CSSStyleSheet();
  const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
  const forPaper = rules.filter(
    (rule): rule is CSSMediaRule =>
      rule instanceof CSSMediaRule && rule.media.mediaText.includes('print'),
  );
  sheet.replaceSync(
    forPaper
      .flatMap((rule) => [...rule.cssRules])
      .map(({ cssText }) => cssText)
      .join(' '),
  );
  root.adoptedStyleSheets.push(sheet);
  const paper = heights();
  root.adoptedStyleSheets.pop();
  return { screen, paper };
}
