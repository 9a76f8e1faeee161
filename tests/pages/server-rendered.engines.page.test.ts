import { readFileSync } from 'node:fs';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import 'publication-widgets/define.js';
import { expect, expectTitles, pageWords, test, words } from './any-engine.js';
import { SCRIPTS, TITLE } from './partner-page.js';

const feed = JSON.parse(readFileSync('demo/feeds/reports.json', 'utf8')) as object;

for (const [answer, address] of [
  ['the feed loads', 'feeds/reports.json'],
  ['the feed is down', 'feeds/no-such-feed.json'],
] as const) {
  test(`content from a server is shown once when ${answer}`, async ({ tab, demo, hostPage }) => {
    const source = demo + address;
    const served = await collectResult(
      render(
        html`<publication-card feed=${source} .data=${feed}
            ><a href="/own-link">Own link</a></publication-card
          ><related-resources feed=${source} .data=${feed}></related-resources>`,
      ),
    );
    const script = SCRIPTS.module(`${demo}cdn`);
    const loaded =
      'window.outcomes = []; for (const type of ["feed-load", "feed-error"]) addEventListener(type, () => outcomes.push(type));';
    await tab.goto(
      hostPage(
        `<!doctype html><html lang="en"><body><script>${loaded}</script>${served}${script}</body></html>`,
      ),
    );
    const outcomes = () =>
      tab.evaluate(() => (window as unknown as { outcomes: string[] }).outcomes);
    await expect.poll(outcomes).toHaveLength(2);
    await expectTitles(tab, 'publication-card', [TITLE]);
    expect(await words(tab, 'related-resources', '[part~="title"]')).toHaveLength(4);
    expect(await pageWords(tab, 'a[href="/own-link"]')).toEqual([]);
  });
}

test('the focus stays on the same link when the content from a server is taken over', async ({
  tab,
  demo,
  hostPage,
}) => {
  const source = `${demo}feeds/reports.json`;
  const served = await collectResult(
    render(
      html`<related-resources feed=${source} .data=${feed}
        ><a href="/own-link">Own link</a></related-resources
      >`,
    ),
  );
  await tab.goto(hostPage(`<!doctype html><html lang="en"><body>${served}</body></html>`));
  const focused = await tab.evaluate(focusLastLink);
  expect(focused).not.toBe('');
  await tab.evaluate(loadScript, `${demo}cdn/publication-widgets.js`);
  await expect.poll(() => tab.evaluate(readFocus)).toEqual({ isTakenOver: true, href: focused });
});

/** Runs in the page, before the script: focuses the last link of what the server rendered. */
function focusLastLink(): string {
  const { shadowRoot } = document.querySelector('related-resources')!;
  const link = [...shadowRoot!.querySelectorAll<HTMLAnchorElement>('.frame a')].at(-1)!;
  link.focus();
  // The element that takes over does not have this mark.
  link.toggleAttribute('data-served');
  return shadowRoot!.activeElement === link ? link.href : '';
}

/** Runs in the page. */
function loadScript(address: string): void {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = address;
  document.body.append(script);
}

/** Runs in the page. */
function readFocus(): { isTakenOver: boolean; href: string | undefined } {
  const { shadowRoot } = document.querySelector('related-resources')!;
  const link = shadowRoot!.activeElement as HTMLAnchorElement | null;
  return { isTakenOver: !shadowRoot!.querySelector('[data-served]'), href: link?.href };
}
