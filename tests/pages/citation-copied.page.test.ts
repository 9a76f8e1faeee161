/** Copying a reference and saving files, which need Playwright's own page. */
import { readFile } from 'node:fs/promises';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { expect, test } from './host-page.js';
import { documentOf, SCRIPTS } from './partner-page.js';

const FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Reports',
  language: 'en',
  items: [
    {
      id: '1',
      url: 'https://publisher.example/1',
      title: 'Safe <em>journeys</em> & {roads}',
      content_text: 'Text.',
      authors: [{ name: 'Ana Example' }, { name: 'Save the Children' }, { name: 'Author et al.' }],
      _publication: { issued: '2024' },
    },
  ],
};
const HEADERS = { 'content-type': 'application/feed+json', 'access-control-allow-origin': '*' };
const REFERENCE =
  'Ana Example; Save the Children; Author et al. (2024). Safe journeys & {roads}. https://publisher.example/1';

const pageOf = (feed: string, cdn = '/cdn'): string =>
  documentOf(
    SCRIPTS.module(cdn),
    `<publication-card citation feed="${feed}"><a href="/own-link">Own link</a></publication-card>`,
  );

test('copies the reference to the clipboard, as it is pasted', async ({ page, hostPage }) => {
  const feed = hostPage(JSON.stringify(FEED), { headers: HEADERS });
  await page.goto(hostPage(pageOf(feed)));
  await page.getByText('Cite', { exact: true }).click();
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible();
  await page.goto(hostPage('<!doctype html><title>Editor</title><textarea></textarea>'));
  await page.getByRole('textbox').press('ControlOrMeta+V');
  await expect(page.getByRole('textbox')).toHaveValue(REFERENCE);
});

for (const [format, name, type] of [
  ['BibTeX', 'example-2024-safe-journeys-roads.bib', '@bibtex/text'],
  ['RIS', 'example-2024-safe-journeys-roads.ris', '@ris/file'],
] as const) {
  test(`saves ${format} that another program reads`, async ({ page, hostPage }) => {
    const feed = hostPage(JSON.stringify(FEED), { headers: HEADERS });
    await page.goto(hostPage(pageOf(feed)));
    await page.getByText('Cite', { exact: true }).click();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: format }).click();
    const download = await saving;
    expect(download.suggestedFilename()).toBe(name);
    const text = await readFile(await download.path(), 'utf8');
    const [entry] = new Cite(text, { forceType: type, generateGraph: false }).data as {
      title: string;
      issued: object;
    }[];
    expect(entry!.title.replace(/<[^>]+>/g, '')).toBe('Safe journeys & {roads}');
    expect(entry!.issued).toEqual({ 'date-parts': [[2024]] });
    await expect(page.locator('pre')).toHaveCount(0);
  });
}

test('shows and selects the text of a file in a frame that allows no downloads', async ({
  page,
  demo,
  hostPage,
  seen,
}) => {
  const feed = hostPage(JSON.stringify(FEED), { headers: HEADERS });
  const inner = hostPage(pageOf(feed, `${demo}cdn`));
  await page.goto(
    hostPage(
      `<!doctype html><title>Partner</title><iframe src="${inner}" sandbox="allow-scripts" width="600" height="600"></iframe>`,
    ),
  );
  const frame = page.frameLocator('iframe');
  await frame.getByText('Cite', { exact: true }).click();
  await frame.getByRole('button', { name: 'Copy' }).click();
  await expect(frame.getByRole('status').filter({ hasText: 'selected' })).toBeVisible();
  await frame.getByRole('button', { name: 'RIS' }).click();
  await expect(frame.locator('pre')).toContainText('TI  - Safe journeys & {roads}');
  await expect(frame.getByRole('status').filter({ hasText: 'selected' })).toBeVisible();
  const selected = await frame.locator('pre').evaluate(() => String(getSelection()));
  expect(selected).toContain('ER  - ');
  expect(seen.errors).toEqual([]);
});
