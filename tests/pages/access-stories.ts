/**
 * The fixtures of the accessibility tests: Storybook's stories in a page, with the shipped script.
 */
import { extname } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import type { Rolldown } from 'vite';
import type * as stageModule from './access-stage.js';
import { test as base } from './host-page.js';

/** Options for a story. */
export interface Showing {
  /** The arguments that differ from the story. */
  readonly args?: Record<string, unknown>;
  /** Whether the story is in the page that its decorators make. True by default. */
  readonly inHost?: boolean;
}

/** A page that shows the stories. */
export interface Stage {
  /** The names of the elements' stories, `tag Name`. */
  readonly names: readonly string[];
  /** The names of the looks' stories, `Title Name`. */
  readonly looks: readonly string[];
  /** Shows a story alone, with its pictures loaded, and returns its place in the page. */
  readonly show: (name: string, showing?: Showing) => Promise<Locator>;
  /** Opens all disclosures. */
  readonly openAll: () => Promise<void>;
}

interface Fixtures {
  /** The attributes and styles of the page around the stories. */
  readonly host: { readonly html?: string; readonly css?: string };
  readonly stage: Stage;
}

/** Playwright's test with the stories. */
export const test = base.extend<Fixtures>({
  notInWebKit: 'emulates media, or presses keys, which only Playwright does',

  host: [{}, { option: true }],

  stage: async ({ page, hostPage, sites, host }, use) => {
    for (const [path, body] of await (stageFiles ??= buildStage())) {
      const type = TYPES[extname(path)] ?? 'text/javascript';
      sites.pages.set(path, { body, headers: { 'content-type': type } });
    }
    await page.goto(
      hostPage(`<!doctype html><html lang="en" ${host.html ?? ''}><head><meta charset="utf-8">
        <title>Stories</title><style>${STYLE} ${host.css ?? ''}</style></head>
        <body><h1>Reports</h1><main></main><script type="module" src="/stage.js"></script></body></html>`),
    );
    await page.waitForFunction(() => 'stage' in globalThis);
    await use({
      names: await page.evaluate(() => stage.stories),
      looks: await page.evaluate(() => stage.looks),
      show: async (name, { args = {}, inHost = true } = {}) => {
        await page.evaluate(([name, args, inHost]) => stage.show(name, args, inHost), [
          name,
          args,
          inHost,
        ] as const);
        return page.locator('#story');
      },
      openAll: () => openAll(page),
    });
  },
});

export { expect } from '@playwright/test';

/** The built stage, once for all tests of a worker. */
let stageFiles: ReturnType<typeof buildStage> | undefined;

declare const stage: typeof stageModule;

const TYPES: Readonly<Record<string, string>> = { '.svg': 'image/svg+xml', '.css': 'text/css' };

/**
 * A page with its own colours, as wide as its window, in fonts that are the same on every machine.
 */
const STYLE = `:root { background: Canvas; color: CanvasText } body { margin: 8px;
  font: 16px/1.5 sans-serif }`;

/**
 * Bundles the stories into a script and pictures, by their paths. The elements are the shipped
 * ones.
 */
async function buildStage(): Promise<Map<string, string>> {
  const { build } = await import('vite');
  const shipped = {
    name: 'shipped',
    enforce: 'pre' as const,
    resolveId: (source: string) =>
      source.endsWith('/src/define.js')
        ? { id: '/cdn/publication-widgets.js', external: 'absolute' as const }
        : null,
  };
  const output = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [shipped],
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      rolldownOptions: {
        input: 'tests/pages/access-stage.ts',
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'stage.js' },
      },
    },
  })) as Rolldown.RolldownOutput;
  return new Map(
    output.output.map((file) => [
      `/${file.fileName}`,
      file.type === 'chunk' ? file.code : String(file.source),
    ]),
  );
}

/** Opens all disclosures, and waits for what their long texts hold. */
async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    // A page in print has all of it.
    dispatchEvent(new Event('beforeprint'));
    const hosts = document.querySelectorAll('#story, #story *');
    for (const { shadowRoot } of hosts) {
      for (const details of shadowRoot?.querySelectorAll('details') ?? []) details.open = true;
    }
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('#story, #story *')]
      .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('[part="citation"]') ?? [])])
      .every((citation) => citation.querySelector('.citation')),
  );
  // Until the links and lists of a text have come, its paragraphs are plain, and have marks of Lit.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('#story, #story *')]
      .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('.text > p') ?? [])])
      .every(({ childNodes }) => [...childNodes].every((node) => !(node instanceof Comment))),
  );
}
