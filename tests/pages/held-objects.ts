/** What a page's memory holds, counted one by one after a garbage collection: Chromium alone tells. */
import type { CDPSession, Page } from '@playwright/test';

/** All numbers are exact, but for `bytes`. */
export interface Held {
  /** Objects of JavaScript of every kind: arrays, functions and promises too. */
  readonly objects: number;
  /** Our elements. */
  readonly elements: number;
  /** Observers of every kind, at work or not. */
  readonly observers: number;
  /** Signals that end requests. */
  readonly signals: number;
  /** Nodes of the page, those that are in no document too. */
  readonly nodes: number;
  /** Listeners on whatever there is. */
  readonly listeners: number;
  /** Listeners on the window, the document, `<html>` and `<body>`: `document DOMContentLoaded`. */
  readonly pageListeners: readonly string[];
  /** The heap of JavaScript; the engine itself keeps some of it for code that runs often. */
  readonly bytes: number;
}

const OBJECTS = ['Object'];
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

/** A look into the page's memory. */
export async function lookInto(page: Page): Promise<() => Promise<Held>> {
  const session = await page.context().newCDPSession(page);
  return async () => {
    // The engine has the last ones in hand until another turn.
    await page.evaluate(() => new Promise(requestAnimationFrame));
    await session.send('HeapProfiler.collectGarbage');
    const counts = [OBJECTS, ELEMENTS, OBSERVERS, SIGNALS].map((kinds) => countAll(session, kinds));
    const [objects, elements, observers, signals] = (await Promise.all(counts)) as FourCounts;
    const pageListeners = await listListeners(session);
    // What was counted is held by the inspector until here.
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

/** A reference to what an expression gives. */
async function find(session: CDPSession, expression: string): Promise<string> {
  const { result } = await session.send('Runtime.evaluate', { expression, objectGroup: GROUP });
  if (!result.objectId) throw new Error(`The page has no ${expression}`);
  return result.objectId;
}

async function countAll(session: CDPSession, classes: readonly string[]): Promise<number> {
  const counts = classes.map(async (name) => {
    const prototypeObjectId = await find(session, `${name}.prototype`);
    const { objects } = await session.send('Runtime.queryObjects', {
      ...{ prototypeObjectId, objectGroup: GROUP },
    });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: objects.objectId!,
      functionDeclaration: 'function () { return this.length; }',
      returnByValue: true,
    });
    return result.value as number;
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}

async function listListeners(session: CDPSession): Promise<string[]> {
  const lists = Object.entries(PAGE).map(async ([name, expression]) => {
    const objectId = await find(session, expression);
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId });
    return listeners.map(({ type }) => `${name} ${type}`);
  });
  return (await Promise.all(lists)).flat().sort();
}
