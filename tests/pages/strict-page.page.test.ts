import { readFileSync } from 'node:fs';
import { expect, test } from './host-page.js';

const TRUSTED = "require-trusted-types-for 'script'; trusted-types lit-html";

const policy = (origin: string) =>
  `default-src 'none'; script-src ${origin}; connect-src ${origin}; img-src ${origin}; style-src ${origin}; ${TRUSTED}`;

/** HTML as editors paste it, full of what a strict page forbids. */
const STYLED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Reports',
  items: Array.from({ length: 5 }, (_, index) => ({
    id: String(index),
    url: `https://publisher.example/${String(index)}`,
    title: `Report ${String(index)}`,
    content_html:
      `<div style="color:red" onclick="alert(1)"><p style="font-size:99px" onmouseover="alert(1)">Text <b style="all:unset">in bold</b></p><img src="data:image/png;base64,x" onerror="alert(1)"><style>p{color:red}</style><script>alert(1)</script><a href="https://publisher.example/" style="position:fixed" target="_top">a link</a></div>`.repeat(
        5,
      ),
    attachments: [{ url: 'https://publisher.example/1.pdf', mime_type: 'application/pdf' }],
  })),
};

const JSON_HEADERS = {
  'content-type': 'application/feed+json',
  'access-control-allow-origin': '*',
};

const SCRIPTS = {
  module: (cdn: string) => `<script type="module" src="${cdn}/publication-widgets.js"></script>`,
  'classic script': (cdn: string) => `<script src="${cdn}/publication-widgets.iife.js"></script>`,
};

const documentOf = (head: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>Strict</title>${head}</head><body>${body}</body></html>`;

const readHashes = () =>
  JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as Record<string, string>;

for (const [kind, script] of Object.entries(SCRIPTS)) {
  for (const [where, isOwn] of [
    ['its own origin', true],
    ['another origin', false],
  ] as const) {
    test(`100 of 100 elements show under a strict policy, from ${where} (${kind})`, async ({
      page,
      demo,
      hostPage,
      seen,
    }) => {
      const styled = hostPage(JSON.stringify(STYLED), { headers: JSON_HEADERS });
      const feed = isOwn ? styled : `${demo}feeds/reports.json`;
      const missing = new URL('/no-such-feed.json', feed).href;
      const cdn = isOwn ? '/cdn' : `${demo}cdn`;
      const origins = isOwn ? "'self'" : new URL(demo).origin;
      const tags = ['publication-card', 'related-resources', 'report-download', 'publication-card'];
      const body = Array.from({ length: 100 }, (_, index) => {
        const tag = tags[index % 4]!;
        return `<${tag} feed="${feed}"><a href="/own-link">Own link</a></${tag}>`;
      });
      // The last one stands for failure and the plain tag for take-over: both load lazy chunks.
      const lazy = `<report-download feed="${missing}"><a href="/own-link">Own link</a></report-download><blockquote class="report-download" data-feed="${feed}"><a href="/own-link">Own link</a></blockquote>`;
      await page.goto(
        hostPage(documentOf(script(cdn), body.join('') + lazy), {
          headers: { 'content-security-policy': policy(origins) },
        }),
      );
      const shown = page.locator(':is(publication-card, related-resources, report-download)');
      await expect(shown).toHaveCount(102);
      const ready = () =>
        shown.evaluateAll(
          (elements) =>
            elements.filter(({ shadowRoot }) => shadowRoot?.querySelector('[part]')).length,
        );
      await expect.poll(ready).toBe(101);
      await expect
        .poll(() => seen.console.filter((line) => line.includes('feed-status')))
        .toHaveLength(1);
      const others = seen.console.filter(
        (line) => !/publication-widgets: feed-|404|no-such-feed|favicon/.test(line),
      );
      expect(others).toEqual([]);
      expect(seen.errors).toEqual([]);
    });
  }
}

test('the script’s hash is the one that integrity.json says', async ({
  page,
  demo,
  hostPage,
  seen,
}) => {
  const hash = readHashes()['publication-widgets.js']!;
  const script = (integrity: string) =>
    `<script type="module" crossorigin integrity="${integrity}" onerror="document.title = 'Refused'" src="${demo}cdn/publication-widgets.js"></script>`;
  const body = `<publication-card feed="${demo}feeds/reports.json"><a href="/own-link">Own link</a></publication-card>`;
  await page.goto(hostPage(documentOf(script(hash), body)));
  await expect(page.locator('publication-card [part~="title"]')).toBeVisible();
  expect(seen.errors).toEqual([]);
  await page.goto(hostPage(documentOf(script(hash.replace(/.{4}$/, 'AAAA')), body)));
  await expect(page).toHaveTitle('Refused');
  await expect(page.getByRole('link', { name: 'Own link' })).toBeVisible();
});

test('an import map with hashes keeps out a chunk that is not the one', async ({
  page,
  demo,
  hostPage,
  seen,
}) => {
  const hashes = Object.entries(readHashes()).filter(([file]) => file.startsWith('chunks/'));
  const body = `<blockquote class="publication-card" data-feed="${demo}feeds/reports.json"><a href="/own-link">Own link</a></blockquote>`;
  const visit = (change: (hash: string) => string) => {
    const integrity = hashes.map(([file, hash]) => [`${demo}cdn/${file}`, change(hash)]);
    const map = JSON.stringify({ integrity: Object.fromEntries(integrity) as object });
    const ask = `import('${integrity[0]![0]!}').then(() => 'Taken', () => 'Refused').then((it) => { document.title = it; });`;
    const head = `<script type="importmap">${map}</script>${SCRIPTS.module(`${demo}cdn`)}<script type="module">${ask}</script>`;
    return page.goto(hostPage(documentOf(head, body)));
  };
  await visit((hash) => hash);
  await expect(page.locator('publication-card [part~="title"]')).toBeVisible();
  expect(seen.console).toEqual([]);
  await visit((hash) => hash.replace(/.{4}$/, 'AAAA'));
  await expect(page).toHaveTitle('Refused');
  await expect(page.getByRole('link', { name: 'Own link' })).toBeVisible();
  expect(seen.errors).toEqual([]);
});

test('works in a sandboxed frame without an origin of its own', async ({
  page,
  demo,
  hostPage,
  seen,
}) => {
  const inner = hostPage(
    documentOf(
      SCRIPTS.module(`${demo}cdn`),
      `<publication-card feed="${demo}feeds/reports.json"></publication-card>`,
    ),
  );
  await page.goto(
    hostPage(
      documentOf('', `<iframe title="Report" sandbox="allow-scripts" src="${inner}"></iframe>`),
    ),
  );
  await expect(
    page.frameLocator('iframe').locator('publication-card [part~="title"]'),
  ).toBeVisible();
  expect(seen.errors).toEqual([]);
});
