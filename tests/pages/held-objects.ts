/** Counts the objects in a page's memory after a garbage collection. Only Chromium can do this. */
import type { CDPSession, Page } from '@playwright/test';

/** The counts. All are exact, except `bytes`. */
export interface Held {
  /** JavaScript objects of every kind. Arrays, functions and promises count too. */
  readonly objects: number;
  /** Our elements. */
  readonly elements: number;
  /** Observers of every kind, active or not. */
  readonly observers: number;
  /** Signals that end requests. */
  readonly signals: number;
  /** DOM nodes, including nodes outside of any document. */
  readonly nodes: number;
  /** Event listeners on any object. */
  readonly listeners: number;
  /** Listeners on the window, the document, `<html>` and `<body>`: `document DOMContentLoaded`. */
  readonly pageListeners: readonly string[];
  /** The size of the JavaScript heap. The engine keeps some of it for code that runs often. */
  readonly bytes: number;
}

const ELEMENTS = ['publication-card', 'related-resources', 'report-download'].map(
  (tag) => `customElements.get('${tag}')`,
);
const OBSERVERS = ['Mutation', 'Intersection', 'Resize', 'Performance'].map(
  (kind) => `${kind}Observer`,
);
const SIGNALS = ['AbortSignal'];

const PAGE: Record<string, string> = {
  window: 'window',
  document: 'document',
  html: 'document.documentElement',
  body: 'document.body',
};

/** Opens the page's memory. Returns a function that counts the objects. */
export async function lookInto(page: Page): Promise<() => Promise<Held>> {
  const session = await page.context().newCDPSession(page);
  return async () => {
    // The engine still holds the last objects until its next turn.
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await session.send('HeapProfiler.collectGarbage');
    const counts = await countAll(session, [ELEMENTS, OBSERVERS, SIGNALS]);
    const [objects, elements, observers, signals] = counts as FourCounts;
    const pageListeners = await listListeners(session);
    // Until here, the inspector holds all counted objects.
    await session.send('Runtime.releaseObjectGroup', { objectGroup: GROUP });
    await session.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    return {
      ...{ objects, elements, observers, signals },
      ...{ nodes, listeners: jsEventListeners, pageListeners, bytes: usedSize },
    };
  };
}

type FourCounts = [number, number, number, number];

const GROUP = 'held';

/** The inspector's id for the value of an expression. */
async function find(session: CDPSession, expression: string): Promise<string> {
  const { result } = await session.send('Runtime.evaluate', { expression, objectGroup: GROUP });
  if (!result.objectId) throw new Error(`The page has no ${expression}`);
  return result.objectId;
}

/**
 * The number of all objects, then that of the objects of each kind, which is a list of classes. The
 * engine walks through its whole memory for a query, so there is only one.
 */
async function countAll(
  session: CDPSession,
  kinds: readonly (readonly string[])[],
): Promise<readonly number[]> {
  const prototypeObjectId = await find(session, 'Object.prototype');
  const { objects } = await session.send('Runtime.queryObjects', {
    ...{ prototypeObjectId, objectGroup: GROUP },
  });
  const tests = kinds.map((classes) =>
    classes.map((name) => `${name}.prototype.isPrototypeOf(it)`).join(' || '),
  );
  const counts = tests.map((test) => `this.filter((it) => ${test}).length`);
  const { result } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId!,
    functionDeclaration: `function () { return [this.length, ${counts.join(', ')}]; }`,
    returnByValue: true,
  });
  return result.value as number[];
}

async function listListeners(session: CDPSession): Promise<string[]> {
  const lists = Object.entries(PAGE).map(async ([name, expression]) => {
    const objectId = await find(session, expression);
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId });
    return listeners.map(({ type }) => `${name} ${type}`);
  });
  return (await Promise.all(lists)).flat().sort();
}
