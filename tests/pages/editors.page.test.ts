/** A page is given what an editor saved, not what its author pasted. */
import { join } from 'node:path';
import type { TinyMCE } from 'tinymce';
import type { Page } from '@playwright/test';
import { KEPT_ALL, KEPT_LINK, KEPT_PLAIN, TAGS } from './editor-output.js';
import { expect, test } from './host-page.js';

interface Editors {
  readonly tinymce: TinyMCE;
}

const plain = (tag: string, more = '') =>
  `<blockquote class="${tag}" data-feed="https://publisher.example/feed.json" data-publication="safe-journeys" data-heading-level="2"${more}><a href="https://publisher.example/reports/safe-journeys">Safe journeys</a></blockquote>`;

/** The publisher's own site takes the place of the one in the documents. */
const published = (html: string, demo: string) =>
  html
    .replaceAll('https://publisher.example/feed.json', `${demo}feeds/reports.json`)
    .replaceAll('https://publisher.example/widgets/', `${demo}cdn/`)
    .replaceAll('safe-journeys', 'models-of-care-thailand');

const documentOf = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>Partner</title>${head}</head><body>${body}</body></html>`;

const scriptOf = (demo: string) =>
  `<script type="module" src="${demo}cdn/publication-widgets.js"></script>`;

for (const { editor, tags, html } of KEPT_PLAIN) {
  test(`the plain line becomes the widgets after ${editor}`, async ({ page, demo, hostPage }) => {
    const saved = tags.map((tag) => published(html.replaceAll('TAG', tag), demo));
    await page.goto(hostPage(documentOf(saved.join(''), scriptOf(demo))));
    for (const tag of tags) await showsOnce(page, tag);
    await expect(page.locator('blockquote')).toHaveCount(0);
  });
}

for (const { editor, tags, html } of KEPT_ALL) {
  test(`script and element show the report after ${editor}`, async ({ page, demo, hostPage }) => {
    const saved = tags.map((tag) => published(html.replaceAll('TAG', tag), demo));
    await page.goto(hostPage(documentOf(saved.join(''))));
    for (const tag of tags) await showsOnce(page, tag);
  });
}

for (const { editor, html } of KEPT_LINK) {
  test(`a link is left after ${editor}`, async ({ page, demo, hostPage, seen }) => {
    await page.goto(hostPage(documentOf(published(html, demo), scriptOf(demo))));
    await page.evaluate(() => customElements.whenDefined('publication-card').then(() => null));
    await expect(page.getByRole('link')).toBeVisible();
    expect(seen.errors).toEqual([]);
  });
}

for (const way of ['its code dialog', 'pasting']) {
  test(`the plain line becomes the widgets after TinyMCE, by ${way}`, async ({
    page,
    demo,
    hostPage,
  }) => {
    await openTinyMce(page, hostPage);
    const pasted = `<p>Before.</p>${TAGS.map((tag) => plain(tag, ' lang="fr"')).join('')}`;
    if (way === 'pasting') {
      await page.evaluate((html) => {
        const { activeEditor } = (window as unknown as Editors).tinymce;
        activeEditor!.execCommand('mceInsertClipboardContent', false, { html });
      }, pasted);
    }
    const html = await saved(page, way === 'pasting' ? undefined : pasted);
    await page.goto(hostPage(documentOf(published(html, demo), scriptOf(demo))));
    for (const tag of TAGS) await showsOnce(page, tag);
    await expect(page.locator('publication-card h2')).toBeVisible();
    await expect(page.locator('publication-card')).toHaveAttribute('lang', 'fr');
  });
}

test('what an author writes on in TinyMCE, below the plain line, stays to be read', async ({
  page,
  demo,
  hostPage,
}) => {
  await openTinyMce(page, hostPage);
  await saved(page, plain('publication-card'));
  await page.evaluate(() => {
    const { activeEditor } = (window as unknown as Editors).tinymce;
    activeEditor!.focus();
    activeEditor!.selection.select(activeEditor!.dom.select('a')[0]!, true);
    activeEditor!.selection.collapse(false);
  });
  await page.keyboard.press('Enter');
  await page.keyboard.type('We recommend this report.');
  const html = published(await saved(page), demo);
  await page.goto(hostPage(documentOf(html, scriptOf(demo))));
  await showsOnce(page, 'publication-card');
  await expect(page.getByText('We recommend this report.')).toBeVisible();
});

const IFRAME = `<iframe src="https://publisher.example/widgets/embed.html" title="Safe journeys" sandbox="allow-scripts allow-popups"></iframe>`;

test('TinyMCE shuts an iframe in', async ({ page, hostPage }) => {
  await openTinyMce(page, hostPage);
  expect(await saved(page, IFRAME)).toContain('sandbox=""');
});

test('TinyMCE leaves an iframe whose site is among those it trusts', async ({ page, hostPage }) => {
  await openTinyMce(page, hostPage, { sandbox_iframes_exclusions: ['publisher.example'] });
  expect(await saved(page, IFRAME)).toContain('sandbox="allow-scripts allow-popups"');
});

async function showsOnce(page: Page, tag: string): Promise<void> {
  await expect(page.locator(`${tag} [part~="title"]`).first()).toHaveText(/\w/);
  await expect(page.locator(tag)).toHaveCount(1);
  await expect(page.locator(`${tag} > a, ${tag} > p`).first()).toBeHidden();
}

/** An editor's page, with the editor as npm brings it. */
async function openTinyMce(
  page: Page,
  hostPage: (html: string) => string,
  options: { readonly sandbox_iframes_exclusions?: string[] } = {},
): Promise<void> {
  await page.route('**/tinymce/**', (route) =>
    route.fulfill({ path: join('node_modules', new URL(route.request().url()).pathname) }),
  );
  const editor = '<textarea></textarea><script src="/tinymce/tinymce.min.js"></script>';
  await page.goto(hostPage(documentOf(editor)));
  await page.evaluate(async (options) => {
    const { tinymce } = window as unknown as Editors;
    await tinymce.init({ selector: 'textarea', license_key: 'gpl', ...options });
  }, options);
}

/** What the editor saves; where HTML is given, that was put into its code dialog before. */
function saved(page: Page, html?: string): Promise<string> {
  return page.evaluate((html) => {
    const { activeEditor } = (window as unknown as Editors).tinymce;
    if (html !== undefined) activeEditor!.setContent(html);
    return activeEditor!.getContent();
  }, html);
}
