/** What `build` prepares for static sites: readable before the script, with it, and without it. */
import type {} from '../../src/define.js';
import { click, expect, QUIET, test, WITHOUT_JAVASCRIPT, words } from './any-engine.js';
import { startBuiltSite, type BuiltSite } from './built-site.js';
import { TITLE } from './partner-page.js';
import type { Tab } from './tab.js';

const TAGS = ['publication-card', 'related-resources', 'report-download'] as const;
const ALL = TAGS.join();
const NAMES = ['', '.list', '.download'] as const;
const REPORT = 'models-of-care-thailand-ec11a8d8ff';

let site: BuiltSite;
test.beforeAll(async () => {
  site = await startBuiltSite(['--language', 'en,ar']);
});
test.afterAll(() => site.close());

/** The card twice, the list and the download, as the files have them. */
async function allSnippets(end = ''): Promise<string> {
  const texts = await Promise.all(
    ['', ...NAMES].map((name) => site.read(`snippets/${REPORT}`, `ff${name}${end}.html`)),
  );
  return texts.join('<p>Between two of them</p>\n');
}

const pageOf = (body: string, { lang = 'en', head = '' } = {}): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A static site</title><link rel="icon" href="data:,">${head}</head><body><h2>Before</h2>${body}<p>After</p></body></html>`;

/** The policy that csp.txt tells a page with prepared snippets to have, and no more. */
async function writtenPolicy(scripts?: string): Promise<string> {
  const named = (await site.read('csp', '.txt')).matchAll(/^([a-z]+-src) (.+)$/gm);
  const sources = new Map<string, string[]>();
  for (const [, name = '', value = ''] of named) {
    if (name !== 'frame-src') sources.set(name, [...(sources.get(name) ?? []), value]);
  }
  if (scripts) sources.set('script-src', [scripts]);
  return [
    "default-src 'none'",
    ...[...sources].map(([name, values]) => `${name} ${values.join(' ')}`),
    "require-trusted-types-for 'script'; trusted-types lit-html",
  ].join('; ');
}

/** What readers see of an element: its words, its box, and the look of its words. */
const looks = (tab: Tab) =>
  tab.evaluate(
    (hosts) =>
      [...document.querySelectorAll<HTMLElement>(hosts)].map((host) => {
        const frame = host.shadowRoot!.querySelector<HTMLElement>('.frame')!;
        const title = frame.querySelector('[part~="title"]')!;
        const { color, fontSize, fontWeight, lineHeight, textDecorationLine } =
          getComputedStyle(title);
        const { x, y, width, height } = host.getBoundingClientRect();
        return {
          words: frame.innerText
            .replace(/\s+/g, ' ')
            .trim()
            // Engines choose the figures of Arabic themselves.
            .replace(/[٠-٩]/g, (figure) => String(figure.charCodeAt(0) % 16))
            .replaceAll('٫', '.'),
          link: host.querySelector('a')!.checkVisibility({ visibilityProperty: true }),
          box: [x, y, width, height].map(Math.round),
          look: { color, fontSize, fontWeight, lineHeight, textDecorationLine },
        };
      }),
    ALL,
  );

/** Whether the script shows all elements, or all that match a selector. */
const isTakenOver = (tab: Tab, selector = '*') =>
  tab.evaluate(
    (hosts) => {
      const elements = [...document.querySelectorAll(hosts)];
      return elements.every((host) => (host as { status?: string }).status === 'ready');
    },
    `:is(${ALL})${selector === '*' ? '' : selector}`,
  );

interface Watched {
  readonly __frames: { readonly isWhole: boolean }[];
  readonly __shift: number;
}

/** Runs in the page before all else: notes in each frame whether every title can be seen. */
const RECORDER = `<script>
  window.__frames = []; window.__shift = 0;
  // A page with nothing else to do would load what closed disclosures hold.
  window.requestIdleCallback = () => 0;
  const look = () => {
    const hosts = [...document.querySelectorAll('${ALL}')];
    const isSeen = (it) => it && it.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && it.getClientRects().length > 0;
    window.__frames.push({ isWhole: hosts.every((host) =>
      isSeen(host.shadowRoot?.querySelector('[part~="title"]')) && !isSeen(host.querySelector('a'))) });
    requestAnimationFrame(look);
  };
  addEventListener('DOMContentLoaded', () => requestAnimationFrame(look));
  document.addEventListener('readystatechange', () => document.readyState === 'interactive' && requestAnimationFrame(look));
  if (PerformanceObserver.supportedEntryTypes?.includes('layout-shift')) {
    new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => window.__shift += value)).observe({ type: 'layout-shift', buffered: true });
  }
</script>`;

const frames = (tab: Tab) =>
  tab.evaluate(() => {
    const { __frames, __shift } = window as unknown as Watched;
    return {
      count: __frames.length,
      broken: __frames.filter(({ isWhole }) => !isWhole).length,
      shift: __shift,
    };
  });

async function framesMore(tab: Tab): Promise<void> {
  const { count } = await frames(tab);
  await expect.poll(async () => (await frames(tab)).count).toBeGreaterThan(count + 3);
}

test('without JavaScript, readers see all, open the long text, and download', async ({
  tab,
  hostPage,
}) => {
  await tab.goto(hostPage(pageOf(await allSnippets()), { headers: WITHOUT_JAVASCRIPT }));
  expect(await words(tab, 'publication-card', '[part~="title"]')).toEqual([TITLE, TITLE]);
  expect(await words(tab, 'related-resources', '[part~="title"]')).toHaveLength(4);
  expect(await words(tab, 'report-download', '[part="download"]')).toEqual([
    `Download: ${TITLE} (English, PDF, 2.4 MB, 96 pages)`,
  ]);
  expect(await words(tab, 'publication-card', '[part="summary-text"]')).toEqual([]);
  const place = await tab.evaluate(() => {
    const card = document.querySelector('publication-card')!;
    const { x, y } = card.shadowRoot!.querySelector('summary')!.getBoundingClientRect();
    return [x + 8, y + 8] as const;
  });
  await tab.point('click', ...place);
  await expect
    .poll(() => words(tab, 'publication-card', '[part="summary-text"]'))
    .toEqual([expect.stringContaining('the reviewers looked at')]);
});

for (const [what, lang, end] of [
  ['in the page’s language', 'en', ''],
  ['in a page of another language', 'fr', ''],
  ['in Arabic', 'en', '.ar'],
] as const) {
  test(`the script takes over ${what}: no flash, no other word, no move, no request`, async ({
    tab,
    hostPage,
  }) => {
    const release = site.holdScript();
    await tab.goto(hostPage(pageOf(RECORDER + (await allSnippets(end)), { lang })), 'started');
    await expect.poll(() => looks(tab).catch(() => [])).toHaveLength(4);
    await expect.poll(async () => (await frames(tab)).count).toBeGreaterThan(1);
    // Covers have their room, and are not waited for.
    const before = await looks(tab);
    expect(before.map(({ link }) => link)).toEqual([false, false, false, false]);
    expect(await isTakenOver(tab)).toBe(false);
    site.requests();
    release();
    await expect.poll(() => isTakenOver(tab)).toBe(true);
    await framesMore(tab);
    expect(await looks(tab)).toEqual(before);
    expect(await frames(tab)).toMatchObject({ broken: 0, shift: 0 });
    expect(site.requests().filter((path) => !/\/covers\/|\/languages\.js$/.test(path))).toEqual([]);
    expect(await tab.record()).toMatchObject(QUIET);
  });
}

test('under the policy of csp.txt they have their styles before the script and after it', async ({
  tab,
  hostPage,
}) => {
  const policy = await writtenPolicy();
  expect(policy).not.toContain('unsafe');
  const release = site.holdScript();
  const headers = { 'content-security-policy': policy };
  await tab.goto(hostPage(pageOf(await allSnippets()), { headers }), 'started');
  await expect.poll(() => looks(tab).catch(() => [])).toHaveLength(4);
  const before = await looks(tab);
  expect(before[0]!.look).toMatchObject({ fontWeight: '600', fontSize: '22px' });
  release();
  await expect.poll(() => isTakenOver(tab)).toBe(true);
  expect(await looks(tab)).toEqual(before);
  const refused = (await tab.record()).console.filter((line) => /style|script/i.test(line));
  expect(refused).toEqual([]);
});

test('where a page forbids the script, they stay as they are', async ({ tab, hostPage }) => {
  const headers = { 'content-security-policy': await writtenPolicy("'none'") };
  await tab.goto(hostPage(pageOf(await allSnippets()), { headers }));
  const [card, , , download] = await looks(tab);
  expect(card!.words).toContain(TITLE);
  expect(card!.link).toBe(false);
  expect(card!.look.fontWeight).toBe('600');
  expect(download!.words).toMatch(/^Download: /);
});

test('in a page with loud styles they look the same before and after the script', async ({
  tab,
  hostPage,
}) => {
  const style =
    '<style>* { font: 700 30px/2 monospace !important; color: #063 !important; text-transform: uppercase !important; border: 2px solid red !important; margin: 3px !important; animation: none !important } p, a, h1, h2, h3, img, template { display: inline !important; visibility: visible !important }</style>';
  const release = site.holdScript();
  await tab.goto(hostPage(pageOf(await allSnippets(), { head: style })), 'started');
  await expect.poll(() => looks(tab).catch(() => [])).toHaveLength(4);
  const before = await looks(tab);
  release();
  await expect.poll(() => isTakenOver(tab)).toBe(true);
  const seen = (all: typeof before) => all.map(({ words, box, look }) => ({ words, box, look }));
  expect(seen(await looks(tab))).toEqual(seen(before));
  expect(before[0]!.words).toContain(TITLE);
});

test('a reader who has opened the long text before the script goes on reading', async ({
  tab,
  hostPage,
}) => {
  const release = site.holdScript();
  await tab.goto(hostPage(pageOf(await allSnippets())), 'started');
  await expect.poll(() => looks(tab).catch(() => [])).toHaveLength(4);
  await click(tab, 'publication-card', '[part="summary-toggle"]');
  const text = () => words(tab, 'publication-card', '[part="summary-text"]');
  await expect.poll(text).toHaveLength(1);
  const before = await text();
  release();
  const others = () => isTakenOver(tab, ':not(publication-card:first-of-type)');
  await expect.poll(others).toBe(true);
  await expect.poll(text).toEqual(before);
  expect(await isTakenOver(tab)).toBe(false);
  await click(tab, 'publication-card', '[part="summary-toggle"]');
  await expect.poll(() => isTakenOver(tab)).toBe(true);
  expect(await text()).toEqual([]);
});
