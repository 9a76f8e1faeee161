/** A report that its publisher has withdrawn, in the pages that still show it. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBuiltSite, type BuiltSite } from './built-site.js';
import { expect, test } from './host-page.js';

const REPORT = 'models-of-care';
const WORDS = 'What the author of the page wrote';

const TAGS = ['publication-card', 'related-resources', 'report-download'] as const;

interface Settling extends HTMLElement {
  readonly whenSettled: () => Promise<string>;
}

let folder: string;
let site: BuiltSite;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'withdrawn-'));
  site = await startBuiltSite();
});
test.afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

test('gives its place to the author’s words, in every widget, and to a sentence in a frame', async ({
  page,
  hostPage,
}) => {
  const feed = await site.addressOf(`reports/${REPORT}`, '.json');
  const frame = await site.addressOf(`embed/${REPORT}`, 'ff.html');
  const script = `${site.url}widgets/publication-widgets.js`;
  // Browsers keep both for five minutes.
  const partner = (time: string): string =>
    hostPage(
      `<!doctype html><html lang="en"><title>Partner</title><script type="module" src="${script}"></script>${TAGS.map((tag) => `<${tag} feed="${feed}?${time}"><p>${WORDS}</p></${tag}>`).join('')}<iframe src="${frame}?${time}"></iframe></html>`,
    );
  const statuses = () =>
    page.evaluate(
      async (tags) => {
        await customElements.whenDefined('publication-card');
        const elements = tags.map((tag) => document.querySelector<Settling>(tag)!);
        return Promise.all(elements.map((element) => element.whenSettled()));
      },
      [...TAGS],
    );
  const words = page.getByText(WORDS).locator('visible=true');
  await page.goto(partner('before'));
  expect(await statuses()).toEqual(['ready', 'ready', 'ready']);
  await expect(words).toHaveCount(0);
  await withdraw();
  await page.goto(partner('after'));
  expect(await statuses()).toEqual(['empty', 'empty', 'empty']);
  await expect(words).toHaveCount(3);
  expect(await page.evaluate(() => document.body.innerText)).not.toContain('Models of Care');
  const inFrame = page.frameLocator('iframe').getByRole('heading');
  await expect(inFrame).toHaveText('The publisher has withdrawn this report.');
});

/** Builds the site again from a feed without the report. */
async function withdraw(): Promise<void> {
  const demo = JSON.parse(await readFile('demo/feeds/reports.json', 'utf8')) as {
    readonly items: readonly { readonly id: string }[];
  };
  const items = demo.items.filter(({ id }) => !id.includes(REPORT));
  expect(items).toHaveLength(demo.items.length - 1);
  const file = join(folder, 'feed.json');
  await writeFile(file, JSON.stringify({ ...demo, items }));
  await site.buildAgain(file, '--prune');
}
