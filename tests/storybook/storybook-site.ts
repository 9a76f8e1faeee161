/** The published Storybook on loopback, in a folder of another site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';
import { startDemoServer } from '../../scripts/demo-server.mjs';
import { ROOT } from '../../scripts/files/root.mjs';

const BUILT = join(ROOT, 'storybook-static');
const FOLDER = '/team/storybook/';
const FONTS = '/fonts/';
const STYLE = '/screenshots.css';

/**
 * Starts a site with the Storybook that `npm run build-storybook` made.
 *
 * @param options - `sameFonts`: whether its stories have the fonts of `screenshots.css`, on every
 *   machine.
 * @returns the address of the Storybook's folder, with a slash at its end, and a function that
 *   stops the site
 */
export function startStorybookSite({ sameFonts = false } = {}) {
  const files = sirv(BUILT, { dev: true });
  const fonts = sirv(join(ROOT, 'node_modules/@fontsource'), { dev: true });
  const styles = sirv(import.meta.dirname, { dev: true, extensions: [] });
  return startDemoServer({
    handler: (request, response) => {
      const path = request.url ?? '/';
      const notFound = (): void => void response.writeHead(404).end('Not found');
      if (sameFonts && path.startsWith(`${FOLDER}iframe.html`)) {
        response.writeHead(200, { 'content-type': 'text/html' }).end(withStyle());
      } else if (path.startsWith(FOLDER)) {
        request.url = path.slice(FOLDER.length - 1);
        files(request, response, notFound);
      } else if (path.startsWith(FONTS)) {
        request.url = path.slice(FONTS.length - 1);
        fonts(request, response, notFound);
      } else if (path === STYLE) styles(request, response, notFound);
      else notFound();
    },
  }).then(({ url, close }) => ({ url: new URL(FOLDER, url).href, close }));
}

function withStyle(): string {
  const page = readFileSync(join(BUILT, 'iframe.html'), 'utf8');
  return page.replace('</head>', `<link rel="stylesheet" href="${STYLE}"></head>`);
}

/** A page of Storybook: a story, or the docs of an element. */
export interface Entry {
  readonly id: string;
  readonly type: 'story' | 'docs';
  readonly title: string;
  readonly name: string;
}

/**
 * All pages of the built Storybook, in its order.
 *
 * @throws when there is no built Storybook
 */
export function builtEntries(): readonly Entry[] {
  const index = JSON.parse(readFileSync(join(BUILT, 'index.json'), 'utf8')) as {
    readonly entries: Readonly<Record<string, Entry>>;
  };
  return Object.values(index.entries);
}
