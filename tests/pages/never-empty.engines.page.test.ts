import { readdirSync } from 'node:fs';
import { expect, test } from './any-engine.js';
import { openFrames, type FrameReport } from './fault-frames.js';
import { platformNames } from './platform-names.js';
import { findUsed } from './used-functions.js';

const CDN = 'dist/cdn';
const SCRIPTS = [
  'publication-widgets.js',
  'publication-widgets.iife.js',
  ...readdirSync(CDN, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /^chunks\b.*\.js$/.test(file),
  ),
];
const NAMES = platformNames(SCRIPTS.map((file) => `${CDN}/${file}`));

/** How many frames stand on the page at one time. */
const MOST_FRAMES = 20;

/**
 * Without these, the language itself fails under Lit and under the browser's own `await`, and no
 * script can catch every error. Readers must see the link all the same.
 */
const LANGUAGE = /^(?:Promise|Map)\b/;

/** The three elements and a plain quotation, and the script of one kind. */
const pageOf = (demo: string, script: string): string => {
  const feed = `${demo}feeds/reports.json`;
  const link = '<a href="/own-link">Own link</a>';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><script>SCRIPT</script></head><body>
    <report-download id="download" feed="${feed}" loading="lazy">${link}</report-download>
    <publication-card id="card" feed="${feed}" heading-level="2" images="none">${link}</publication-card>
    <related-resources id="list" feed="${feed}" limit="3">${link}</related-resources>
    <blockquote id="quotation" class="publication-card" data-feed="${feed}" data-images="none">${link}</blockquote>
    <script ${script}></script></body></html>`;
};

test('shows the content or the link, whatever function of the platform is missing or throws', async ({
  tab,
  demo,
  hostPage,
}) => {
  test.slow();
  // Browsers keep the scripts of the page's own site.
  const pages = [
    pageOf(demo, `type="module" src="/cdn/publication-widgets.js"`),
    pageOf(demo, `src="/cdn/publication-widgets.iife.js"`),
  ] as const;
  const host = '<!doctype html><html lang="en"><title>Faults</title><body></body></html>';
  await tab.goto(hostPage(host));
  const used = await tab.evaluate(findUsed, [NAMES, pages[0]] as const);
  expect(used.length).toBeGreaterThan(100);
  const faults = used.flatMap((path) => [
    { path, kind: 'missing' as const },
    { path, kind: 'throws' as const },
  ]);
  const reports: FrameReport[] = [];
  for (let start = 0; start < faults.length; start += MOST_FRAMES) {
    const batch = faults.slice(start, start + MOST_FRAMES);
    reports.push(...(await tab.evaluate(openFrames, { faults: batch, pages })));
  }
  const broken = reports.filter(({ isBroken }) => isBroken);
  expect(broken.length).toBeGreaterThan(200);

  const empty = reports.filter(({ seen }) => Object.values(seen).includes('nothing'));
  expect(empty).toEqual([]);
  // Where the elements could be made, each failure is theirs to report, and none is the page's.
  const loud = broken.filter(
    ({ errors, isDefined, fault }) => isDefined && errors.length && !LANGUAGE.test(fault.path),
  );
  expect(loud).toEqual([]);
});
