import type { Page } from '@playwright/test';
import { builderOn, expect, snippetOn, test, WITHOUT_JAVASCRIPT } from './snippet-builder.js';

const TITLE = 'Review of Models of Care for Trafficking Survivors in Thailand';

const hostOf = (snippet: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Partner</title><link rel="icon" href="data:,"></head><body><h1>Partner</h1>${snippet}<p>Below</p></body></html>`;

/** Chooses in the builder as an editor does, and returns the snippet to paste. */
async function build(page: Page, demo: string, widget: string, form: string): Promise<string> {
  await page.goto(builderOn(demo));
  await page.getByRole('radio', { name: widget, exact: true }).check();
  await page.getByRole('radio', { name: form, exact: true }).check();
  return snippetOn(page);
}

for (const [widget, tag] of [
  ['Card', 'publication-card'],
  ['List of related reports', 'related-resources'],
  ['Download', 'report-download'],
] as const) {
  test(`the pasted script and element show the report: ${widget}`, async ({
    page,
    demo,
    hostPage,
    seen,
  }) => {
    const snippet = await build(page, demo, widget, 'Script and element');
    expect(snippet).not.toContain('\n');
    await page.goto(hostPage(hostOf(snippet)));
    await expect(page.locator(`${tag} [part~="title"]`).first()).toBeVisible();
    await expect(page.locator(`${tag} > a`).first()).toBeHidden();
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  test(`the pasted plain tags show the report: ${widget}`, async ({
    page,
    demo,
    hostPage,
    seen,
  }) => {
    const snippet = await build(page, demo, widget, 'Plain tags');
    expect(snippet).not.toContain('\n');
    expect(snippet).not.toContain(`<${tag}`);
    await page.goto(hostPage(hostOf(snippet)));
    await expect(page.locator(`${tag} [part~="title"]`).first()).toBeVisible();
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });

  test(`the pasted iframe shows the whole widget: ${widget}`, async ({
    page,
    demo,
    hostPage,
    seen,
  }) => {
    const snippet = await build(page, demo, widget, 'iframe');
    expect(snippet).not.toContain('\n');
    expect(snippet).not.toContain('<script');
    await page.goto(hostPage(hostOf(snippet)));
    const frame = page.locator('iframe');
    await expect(frame).toHaveAttribute('title', TITLE);
    const widgetInside = frame.contentFrame().locator(tag);
    await expect(widgetInside.locator('[part~="title"]').first()).toBeVisible();
    const root = frame.contentFrame().locator('html');
    const hidden = () => root.evaluate((html) => html.scrollHeight - html.clientHeight);
    await expect.poll(hidden).toBe(0);
    expect(seen.console).toEqual([]);
    expect(seen.errors).toEqual([]);
  });
}

for (const kind of ['module', 'classic']) {
  test(`browsers check the pasted ${kind} script against its hash`, async ({
    page,
    demo,
    hostPage,
    seen,
  }) => {
    await page.goto(builderOn(demo));
    await page.getByLabel('Kind of script').selectOption(kind);
    await page.getByRole('checkbox', { name: 'With integrity' }).check();
    const field = page.getByRole('textbox', { name: 'Snippet', exact: true });
    await expect(field).toHaveValue(/ crossorigin integrity="sha384-[\w+/=]+" /);
    const snippet = await field.inputValue();
    await page.goto(hostPage(hostOf(snippet)));
    await expect(page.locator('publication-card [part~="title"]')).toHaveText(TITLE);
    expect(seen.console).toEqual([]);
    const altered = snippet.replace(/sha384-..../, 'sha384-AAAA');
    await page.goto(hostPage(hostOf(altered)));
    await expect.poll(() => seen.console.join()).toContain('integrity');
    await expect(page.getByRole('link', { name: TITLE })).toBeVisible();
  });
}

test('says that there are no hashes beside the scripts', async ({ page, demo, serve }) => {
  const site = await serve((_request, response) => response.writeHead(404).end());
  await page.goto(builderOn(demo));
  await page.getByRole('checkbox', { name: 'With integrity' }).check();
  await page
    .getByLabel('Where are the scripts?')
    .fill(`${site}widgets/1.2.3/publication-widgets.js`);
  await expect(page.getByRole('alert')).toContainText('There is no integrity.json');
  const snippet = await snippetOn(page);
  expect(snippet).toContain(`src="${site}widgets/1.2.3/publication-widgets.js"`);
  expect(snippet).not.toContain('integrity');
});

test('says that the frame does not show this feed', async ({ page, demo, serve }) => {
  let origins: string[] = [];
  const site = await serve((_request, response) => {
    const headers = { 'access-control-allow-origin': '*' };
    response.writeHead(200, headers).end(JSON.stringify({ feedOrigins: origins }));
  });
  const address = `${builderOn(demo)}&form=iframe&scripts=${encodeURIComponent(site)}`;
  await page.goto(address);
  await expect(page.getByRole('alert')).toContainText(`add ${new URL(demo).origin} to feedOrigins`);
  // Firefox takes no new address while the builder measures.
  await snippetOn(page);
  origins = [new URL(demo).origin];
  await page.goto(address);
  await snippetOn(page);
  await expect(page.getByLabel('Script for the height')).toHaveValue(
    `<script async src="${site}embed-parent.js"></script>`,
  );
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('readers without JavaScript read the publication in the pasted line', async ({
  page,
  demo,
  hostPage,
}) => {
  const snippet = await build(page, demo, 'Card', 'Script and element');
  await page.goto(hostPage(hostOf(snippet), { headers: WITHOUT_JAVASCRIPT }));
  await expect(page.getByRole('link', { name: TITLE })).toBeVisible();
  await expect(page.getByText('Thailand shelters and assists survivors')).toBeVisible();
});

test('without room, the pasted line is only the link', async ({ page, demo }) => {
  await page.goto(`${builderOn(demo)}&widget=related-resources`);
  expect(await snippetOn(page)).toContain('<br>');
  await page.getByRole('checkbox', { name: 'Keep room' }).uncheck();
  const link = `<a href="${demo}publisher.html#models-of-care-thailand">${TITLE}</a>`;
  expect(await snippetOn(page)).toContain(`"models-of-care-thailand">${link}</related-resources>`);
});

test('the more the editor says about the page, the less white space remains', async ({
  page,
  demo,
}) => {
  await page.goto(builderOn(demo));
  const lines = async () => (await snippetOn(page)).split('&nbsp;').length - 1;
  const anywhere = await lines();
  await page.getByLabel('Where will it stand?').selectOption('wide');
  const wide = await lines();
  await page.getByLabel('How far apart are the lines').selectOption('open');
  const open = await lines();
  expect(wide).toBeLessThan(anywhere);
  expect(open).toBeLessThan(wide);
});
