import { expect, expectTitles, pageWords, QUIET, test, words } from './any-engine.js';
import { documentOf, SCRIPTS, TITLE } from './partner-page.js';

for (const [kind, script] of Object.entries(SCRIPTS)) {
  test(`an element far down the page requests its feed only when the reader comes near (${kind})`, async ({
    tab,
    demo,
    hostPage,
  }) => {
    const feed = `${demo}feeds/reports.json`;
    const near = `${feed}?near`;
    const body = `<publication-card loading="lazy" feed="${near}"></publication-card><div style="height: 9000px"></div><publication-card loading="lazy" feed="${feed}"><a href="/own-link">Own link</a></publication-card>`;
    await tab.goto(hostPage(documentOf(script(`${demo}cdn`), body)));
    await expectTitles(tab, 'publication-card', [TITLE]);
    expect((await tab.record()).requests).not.toContain(feed);
    expect(await pageWords(tab, 'a')).toEqual(['Own link']);
    await tab.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expectTitles(tab, 'publication-card', [TITLE, TITLE]);
    expect(await tab.record()).toMatchObject(QUIET);
  });

  test(`an element with loading="click" requests nothing until the reader presses its button (${kind})`, async ({
    tab,
    demo,
    hostPage,
  }) => {
    const feed = `${demo}feeds/reports.json`;
    const body = `<publication-card loading="click" feed="${feed}"><a href="/own-link">Own link</a></publication-card>`;
    await tab.goto(hostPage(documentOf(script(`${demo}cdn`), body)));
    const button = `Show the report (${new URL(demo).host})`;
    await expect.poll(() => words(tab, 'publication-card', '[part~="load"]')).toEqual([button]);
    expect(await pageWords(tab, 'a')).toEqual(['Own link']);
    expect(
      (await tab.record()).requests.filter((address) => !/host-page|cdn/.test(address)),
    ).toEqual([]);
    await tab.evaluate(() => {
      const root = document.querySelector('publication-card')!.shadowRoot!;
      root.querySelector<HTMLElement>('[part~="load"]')!.click();
    });
    await expectTitles(tab, 'publication-card', [TITLE]);
    expect(await words(tab, 'publication-card', '[part~="load"]')).toEqual([]);
    expect(await tab.record()).toMatchObject(QUIET);
  });
}
