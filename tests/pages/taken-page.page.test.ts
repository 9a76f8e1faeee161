/** Pages on which somebody else came first: with a copy of Lit, or with one of the tags. */
import { expect, expectTitles, pageWords, test } from './any-engine.js';
import { documentOf, SCRIPTS, TITLE } from './partner-page.js';

const quotation = (name: string, feed: string) =>
  `<blockquote class="${name}" data-feed="${feed}"><a href="/own-link">Own link</a></blockquote>`;

for (const [kind, script] of Object.entries(SCRIPTS)) {
  const strict = (origin: string, more: string) => ({
    headers: {
      'content-security-policy': `script-src 'unsafe-inline' ${origin}; require-trusted-types-for 'script'; trusted-types lit-html ${more}`,
    },
  });
  const lit = `<script>trustedTypes.createPolicy('lit-html', {})</script>`;

  test(`a second Lit that the page refuses is named, and the links stay (${kind})`, async ({
    tab,
    demo,
    hostPage,
  }) => {
    const feed = `${demo}feeds/reports.json`;
    const body = `<publication-card feed="${feed}"><a href="/own-link">Own link</a></publication-card>${quotation('publication-card', feed)}`;
    const page = documentOf(lit + script(`${demo}cdn`), body);
    await tab.goto(hostPage(page, strict(new URL(demo).origin, '')));
    const lines = async () =>
      (await tab.record()).console.filter((line) => line.includes('publication-widgets: '));
    await expect.poll(lines).toHaveLength(1);
    expect((await lines())[0]).toMatch(/^warning: publication-widgets: script-stopped .*lit-html/);
    expect(await pageWords(tab, 'a')).toEqual(['Own link', 'Own link']);
    expect((await tab.record()).errors).toEqual([]);
  });

  test(`a second Lit works where the page allows duplicates (${kind})`, async ({
    tab,
    demo,
    hostPage,
  }) => {
    const feed = `${demo}feeds/reports.json`;
    const page = documentOf(lit + script(`${demo}cdn`), quotation('publication-card', feed));
    await tab.goto(hostPage(page, strict(new URL(demo).origin, "'allow-duplicates'")));
    await expectTitles(tab, 'publication-card', [TITLE]);
    expect(await tab.record()).toMatchObject({ console: [], errors: [] });
  });

  test(`a tag of somebody else is named, and its quotation stays (${kind})`, async ({
    tab,
    demo,
    hostPage,
  }) => {
    const feed = `${demo}feeds/reports.json`;
    const theirs = `<script>customElements.define('related-resources', class extends HTMLElement { static observedAttributes = ['feed']; })</script>`;
    const body = quotation('related-resources', feed) + quotation('publication-card', feed);
    await tab.goto(hostPage(documentOf(theirs + script(`${demo}cdn`), body)));
    await expectTitles(tab, 'publication-card', [TITLE]);
    expect(await pageWords(tab, 'blockquote.related-resources a')).toEqual(['Own link']);
    await expect.poll(async () => (await tab.record()).console).toHaveLength(1);
    const { console, errors } = await tab.record();
    expect(console[0]).toMatch(
      /^warning: publication-widgets: tag-taken .*<related-resources>.* See .*\/cdn\/problems\.html#tag-taken$/,
    );
    expect(errors).toEqual([]);
  });
}
