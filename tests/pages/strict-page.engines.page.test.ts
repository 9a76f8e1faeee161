import { readFileSync } from 'node:fs';
import { expect, expectTitles, pageWords, QUIET, test, words } from './any-engine.js';
import { documentOf, SCRIPTS, TITLE } from './partner-page.js';

const TRUSTED = "require-trusted-types-for 'script'; trusted-types lit-html";

const policy = (origin: string) =>
  `default-src 'none'; script-src ${origin}; connect-src ${origin}; img-src ${origin}; style-src ${origin}; ${TRUSTED}`;

/** HTML that editors paste, full of styles that a strict page forbids. */
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

const card = (feed: string) =>
  `<publication-card feed="${feed}"><a href="/own-link">Own link</a></publication-card>`;

const changed = (hash: string) => hash.replace(/.{4}$/, 'AAAA');

const readHashes = () =>
  JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as Record<string, string>;

for (const [kind, script] of Object.entries(SCRIPTS)) {
  for (const [where, isOwn] of [
    ['its own origin', true],
    ['another origin', false],
  ] as const) {
    test(`100 of 100 elements show their content under a strict policy, from ${where} (${kind})`, async ({
      tab,
      demo,
      hostPage,
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
      // The last element tests a failure, and the plain tag tests the take-over: both load lazy
      // chunks.
      const lazy = `<report-download feed="${missing}"><a href="/own-link">Own link</a></report-download><blockquote class="report-download" data-feed="${feed}"><a href="/own-link">Own link</a></blockquote>`;
      await tab.goto(
        hostPage(documentOf(script(cdn), body.join('') + lazy), {
          headers: { 'content-security-policy': policy(origins) },
        }),
      );
      const shown = () =>
        tab.evaluate((tags) => {
          const elements = [...document.querySelectorAll(tags)];
          return [
            elements.length,
            elements.filter(({ shadowRoot }) => shadowRoot?.querySelector('[part]')).length,
          ];
        }, tags.join());
      await expect.poll(shown).toEqual([102, 101]);
      const linesWith = async (words: RegExp) =>
        (await tab.record()).console.filter((line) => words.test(line));
      await expect.poll(() => linesWith(/feed-status/)).toHaveLength(1);
      // All console lines are about the missing feed and the missing icon.
      expect(await linesWith(/^(?!.*(: feed-|404|no-such-feed|favicon))/s)).toEqual([]);
      expect((await tab.record()).errors).toEqual([]);
    });
  }
}

test('the script’s hash is the hash in integrity.json', async ({ tab, demo, hostPage }) => {
  const hash = readHashes()['publication-widgets.js']!;
  const script = (integrity: string) =>
    `<script type="module" crossorigin integrity="${integrity}" onerror="document.title = 'Refused'" src="${demo}cdn/publication-widgets.js"></script>`;
  const body = card(`${demo}feeds/reports.json`);
  await tab.goto(hostPage(documentOf(script(hash), body)));
  await expectTitles(tab, 'publication-card', [TITLE]);
  expect(await tab.record()).toMatchObject(QUIET);
  await tab.goto(hostPage(documentOf(script(changed(hash)), body)));
  await expect.poll(() => tab.evaluate(() => document.title)).toBe('Refused');
  expect(await pageWords(tab, 'a')).toEqual(['Own link']);
});

test('an import map with hashes keeps out a chunk with another hash', async ({
  tab,
  demo,
  hostPage,
}) => {
  const hashes = Object.entries(readHashes()).filter(([file]) => file.startsWith('chunks/'));
  const plain = `<blockquote class="publication-card" data-feed="${demo}feeds/reports.json"><a href="/own-link">Own link</a></blockquote>`;
  const visit = (change: (hash: string) => string) => {
    const integrity = hashes.map(([file, hash]) => [`${demo}cdn/${file}`, change(hash)]);
    const map = JSON.stringify({ integrity: Object.fromEntries(integrity) as object });
    const ask = `import('${integrity[0]![0]!}').then(() => 'Taken', () => 'Refused').then((it) => { document.title = it; });`;
    const head = `<script type="importmap">${map}</script>${SCRIPTS.module(`${demo}cdn`)}<script type="module">${ask}</script>`;
    return tab.goto(hostPage(documentOf(head, plain)));
  };
  await visit((hash) => hash);
  await expectTitles(tab, 'publication-card', [TITLE]);
  expect(await tab.record()).toMatchObject(QUIET);
  await visit(changed);
  await expect.poll(() => tab.evaluate(() => document.title)).toBe('Refused');
  expect(await pageWords(tab, 'blockquote a')).toEqual(['Own link']);
  expect((await tab.record()).errors).toEqual([]);
});

test('works in a sandboxed frame with an opaque origin', async ({ tab, demo, hostPage }) => {
  const inner = hostPage(
    documentOf(SCRIPTS.module(`${demo}cdn`), card(`${demo}feeds/reports.json`)),
  );
  const frame = `<iframe title="Report" sandbox="allow-scripts" src="${inner}"></iframe>`;
  await tab.goto(hostPage(documentOf('', frame)));
  await expect
    .poll(() => words(tab, 'publication-card', '[part~="title"]', 'frame'))
    .toEqual([TITLE]);
  expect(await tab.evaluate(() => self.origin, undefined, 'frame')).toBe('null');
  expect(await tab.record()).toMatchObject(QUIET);
});
