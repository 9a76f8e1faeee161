/** A tab of WebKitGTK. It uses plain WebDriver, which Playwright does not speak. */
import { setTimeout as delay } from 'node:timers/promises';
import type { WebKit } from '../../scripts/browsers/webkit.mjs';
import { startWebKitDriver, webkitCapabilities } from '../../scripts/browsers/webkit-driver.mjs';
import { WAIT_LIMIT } from '../../scripts/testing/wait-limit.mjs';
import type { PageRecord, Session, Tab } from './tab.js';

/**
 * Starts a browser for each file of tests, and another one for its first tab that takes pictures.
 * Requests that one file leaves without an answer would keep those of the next file waiting.
 */
export function webkitSession(webkit: WebKit): Session {
  const browsers = new Map<boolean, ReturnType<typeof startBrowser>>();
  let last = '';
  const end = async (): Promise<void> => {
    for (const browser of browsers.values()) await (await browser).end();
    browsers.clear();
  };
  return {
    openTab: async (takesPictures, file) => {
      if (file !== last) await end();
      last = file;
      const browser = browsers.get(takesPictures) ?? startBrowser(webkit, takesPictures);
      browsers.set(takesPictures, browser);
      return (await browser).openTab();
    },
    end,
  };
}

/** Starts the driver and the browser. */
async function startBrowser(webkit: WebKit, takesPictures: boolean) {
  const driver = await startWebKitDriver(webkit, { takesPictures });
  const send: Send = async (method, path, body) => {
    const response = await fetch(`http://${driver.hostname}:${driver.port}${path}`, {
      method,
      body: body === undefined ? null : JSON.stringify(body),
      signal: AbortSignal.timeout(WAIT_LIMIT),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (response.ok) return value;
    const { error, message } = value as { error: string; message: string };
    throw new Error(`WebKit: ${error}: ${message}`);
  };
  const alwaysMatch = { ...webkitCapabilities(webkit), pageLoadStrategy: 'none' };
  const session = await send('POST', '/session', { capabilities: { alwaysMatch } });
  const path = `/session/${(session as { sessionId: string }).sessionId}`;
  return {
    openTab: () => tabOf((method, rest, body) => send(method, path + rest, body)),
    end: async () => {
      await send('DELETE', path).catch(() => undefined);
      await driver.stop();
    },
  };
}

/** Adds a script to the HTML that records the page's output, for {@link Tab.record}. */
export function watched(html: string): string {
  const script = `<script nonce="${NONCE}">(${watch.toString()})();</script>`;
  return html.replace(/^(<!doctype html>)?\s*(<html[^>]*>)?\s*(<head>)?/i, `$&${script}`);
}

/** Adds that script to a policy. */
export function watchedPolicy(policy: string): string {
  const whole = policy.includes('script-src ')
    ? policy
    : policy.replace(/default-src ([^;]*)/, '$&; script-src $1');
  return whole.replaceAll('script-src ', `script-src 'nonce-${NONCE}' `);
}

const NONCE = 'watch';

/** The pause between two checks, in ms. */
const INTERVAL = 10;

const ENTER = '\uE007';

/** What the tab names a page that it leaves. */
const LEFT = '__left';

const IS_COMPLETE = "() => document.readyState === 'complete'";

type Send = (method: string, path: string, body?: unknown) => Promise<unknown>;

type Watched = typeof globalThis & { __record?: { console: string[]; errors: string[] } };

/** Runs in the page, before all else, and leaves nothing that could disturb the page. */
function watch(): void {
  const record = { console: [] as string[], errors: [] as string[] };
  Object.defineProperty(window, '__record', { value: record });
  for (const name of ['log', 'info', 'debug', 'warn', 'error'] as const) {
    const original = console[name].bind(console);
    console[name] = (...words: unknown[]) => {
      const text = words.map((it) => (typeof it === 'string' ? it : JSON.stringify(it)));
      record.console.push(`${name === 'warn' ? 'warning' : name}: ${text.join(' ')}`);
      original(...words);
    };
  }
  addEventListener('error', ({ message }) => message && record.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => record.errors.push(String(reason)));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    record.console.push(`error: Content-Security-Policy: ${violatedDirective} ${blockedURI}`),
  );
  document.currentScript?.remove();
}

function tabOf(send: Send): Tab {
  const before: PageRecord[] = [];
  const execute = (run: string, argument: unknown): Promise<unknown> =>
    send('POST', '/execute/sync', {
      script: `return (${run})(...arguments)`,
      args: argument === undefined ? [] : [argument],
    });
  const inFrame = async (run: string, argument: unknown): Promise<unknown> => {
    const frame = await send('POST', '/element', { using: 'css selector', value: 'iframe' });
    await send('POST', '/frame', { id: frame });
    try {
      return await execute(run, argument);
    } finally {
      await send('POST', '/frame', { id: null });
    }
  };
  const recordOfPage = async (): Promise<PageRecord> => {
    const hasFrame = await execute("() => document.querySelector('iframe') !== null", null);
    const read = readRecord.toString();
    const all = [await execute(read, null), ...(hasFrame ? [await inFrame(read, null)] : [])];
    return joinRecords(all as PageRecord[]);
  };
  const holds = async (condition: string, argument?: unknown): Promise<void> => {
    while (!(await execute(condition, argument).catch(() => false))) await delay(INTERVAL);
  };
  // The screen shows the page's changes a little later.
  const settledPicture = async (): Promise<string> => {
    const take = async () => (await send('GET', '/screenshot')) as string;
    let [before, picture] = ['', await take()];
    while (picture !== before) [before, picture] = [picture, await take()];
    return picture;
  };
  const open: Tab['goto'] = async (address, until = 'complete') => {
    await execute(`() => { globalThis.${LEFT} = true; }`, undefined);
    await send('POST', '/url', { url: address });
    // A page may change its own address before anybody sees it.
    await holds(
      `(address) => document.URL === address || !globalThis.${LEFT}`,
      new URL(address).href,
    );
    if (until === 'complete') await holds(IS_COMPLETE);
  };
  return {
    goto: async (address, until) => {
      before.push(await recordOfPage());
      await open(address, until);
    },
    back: async () => {
      const left = await execute('() => document.URL', null);
      before.push(await recordOfPage());
      await send('POST', '/back', {});
      await holds('(left) => document.URL !== left', left);
      await holds(IS_COMPLETE);
    },
    evaluate: async <Result>(run: unknown, argument: unknown, where = 'page') =>
      (await (where === 'page' ? execute : inFrame)(String(run), argument)) as Result,
    point: async (action, x, y) => {
      const press = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      const actions = [{ type: 'pointerMove', x, y }, ...(action === 'click' ? press : [])];
      const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
      await send('POST', '/actions', { actions: [mouse] });
    },
    type: async (text) => {
      const actions = Array.from(text.replaceAll('\n', ENTER), (value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]).flat();
      await send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    repaint: { shades: 3, share: 0.0002 },
    pictures: async (selector) => {
      const pictures: string[] = [];
      const scroll = async () =>
        (await execute(showAlone.toString(), [selector, pictures.length])) as boolean;
      while (await scroll()) pictures.push(await settledPicture());
      return pictures;
    },
    record: async () => joinRecords([...before, await recordOfPage()]),
    // The window stays for the next test. Its page closes.
    close: () => open('about:blank'),
  };
}

const joinRecords = (all: readonly PageRecord[]): PageRecord => ({
  console: all.flatMap((record) => record.console),
  errors: all.flatMap((record) => record.errors),
  requests: all.flatMap((record) => record.requests),
});

/**
 * Runs in the page: scrolls to the next part of an element, one window's height each time. It hides
 * the elements beside it, and the scrollbar. Returns false if there is no further part.
 */
async function showAlone([selector, index]: readonly [string, number]): Promise<boolean> {
  const element = document.querySelector(selector)!;
  const { top, height } = element.getBoundingClientRect();
  const before = index * innerHeight;
  if (before >= height) return false;
  for (const other of element.parentElement!.children) {
    if (other === element || !(other instanceof HTMLElement)) continue;
    other.style.setProperty('opacity', '0', 'important');
  }
  document.documentElement.style.setProperty('overflow', 'hidden', 'important');
  scrollTo({ top: scrollY + top + before, behavior: 'instant' });
  for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
  return true;
}

/** Runs in the page. */
function readRecord(): PageRecord {
  const { console = [], errors = [] } = (globalThis as Watched).__record ?? {};
  const resources = performance.getEntriesByType('resource').map(({ name }) => name);
  const requests = [document.URL, ...resources];
  const isOfTheTest = (address: string) => !/^about:blank$|\/favicon.ico$/.test(address);
  return { console, errors, requests: requests.filter(isOfTheTest) };
}
