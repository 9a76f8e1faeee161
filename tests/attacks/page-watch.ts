/** Checks that nothing around an element changes, whatever its feed holds. */
import { expect } from '@open-wc/testing';

declare global {
  interface Window {
    /** The function that attacks call. */
    harm?: () => void;
  }
}

let harmed = 0;

/**
 * Counts the calls of `harm()`, and stops links from leaving the page, while a file's tests run.
 */
export function watchPage(): void {
  const stop = (event: Event): void => event.preventDefault();
  before(() => {
    performance.setResourceTimingBufferSize(10_000);
    window.harm = () => {
      harmed++;
    };
    window.addEventListener('click', stop);
    window.addEventListener('submit', stop);
  });
  after(() => {
    delete window.harm;
    window.removeEventListener('click', stop);
    window.removeEventListener('submit', stop);
  });
}

/** The number of calls of `harm()`: an attack that calls it has succeeded. */
export const harmDone = (): number => harmed;

/** Everything in the page that an attack could try to change, except the inside of the stage. */
export function pageAround(stage: Element): unknown {
  const { head, body, documentElement: root, title, baseURI, cookie } = document;
  const attributes = (element: Element): string[] =>
    element.getAttributeNames().map((name) => `${name}=${element.getAttribute(name) ?? ''}`);
  return {
    head: [...head.children].map(({ outerHTML }) => outerHTML.slice(0, 200)),
    body: [...body.children].map((child) => (child.contains(stage) ? 'stage' : child.localName)),
    stage: [...stage.children].map(({ outerHTML }) => outerHTML),
    attributes: [attributes(root), attributes(body), attributes(stage)],
    page: { title, baseURI, cookie, address: location.href, history: history.length },
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    stored: [localStorage.length, sessionStorage.length],
    globals: Object.getOwnPropertyNames(window).sort(),
    inherited: Object.getOwnPropertyNames(Object.prototype).sort(),
    focus: document.activeElement?.localName,
    place: [scrollX, scrollY],
  };
}

/** The origins to which the page has sent requests. */
export const requestedOrigins = (): string[] => [
  ...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin)),
];

const RICH = new Set('p ul ol li blockquote br a em strong q span sup sub ruby rt'.split(' '));
const OWN = new Set(
  'div slot article img h3 a p span bdi b time details summary ul li svg path'.split(' '),
);
const OWN_ATTRIBUTES = new Set(
  (
    'class part inert open role aria-label aria-hidden lang dir href hreflang type datetime ' +
    'src alt width height loading referrerpolicy viewBox d'
  ).split(' '),
);

/**
 * Checks every node that an element shows.
 *
 * - Outside a feed's HTML, there are only the widgets' own elements and attributes.
 * - In a feed's HTML, there are only allowed elements, checked attributes, and the part of links.
 * - Every address has an allowed scheme and no credentials.
 */
export function expectHarmless(element: Element, what: string): void {
  for (const node of element.shadowRoot!.querySelectorAll('*')) {
    const { localName, namespaceURI } = node;
    const isFeeds = Boolean(node.parentElement?.closest('[part="summary-text"]'));
    if (!(isFeeds ? RICH : OWN).has(localName)) expect.fail(`${what}: <${localName}>`);
    const isDrawing = localName === 'svg' || localName === 'path';
    if (isDrawing !== namespaceURI?.endsWith('/svg')) expect.fail(`${what}: a foreign element`);
    for (const { name, value } of node.attributes) {
      const isAllowed = isFeeds
        ? /^(?:href|lang|dir|start|type|value|reversed)$/.test(name) ||
          (name === 'part' && value === 'text-link')
        : OWN_ATTRIBUTES.has(name) || (localName === 'slot' && name === 'name');
      if (!isAllowed) expect.fail(`${what}: <${localName} ${name}>`);
      if (name === 'class' || name === 'part' || name === 'lang' || name === 'hreflang') {
        expect(value, `${what}: ${name}`).to.match(/^[\w -]*$/);
      }
      if (name === 'href' || name === 'src') expectGoodAddress(value, localName, what);
    }
  }
}

function expectGoodAddress(address: string, localName: string, what: string): void {
  const { protocol, username, password, href } = new URL(address);
  const schemes = localName === 'a' ? ['http:', 'https:', 'mailto:'] : ['http:', 'https:'];
  if (!schemes.includes(protocol)) expect.fail(`${what}: leads to ${address}`);
  if (username || password) expect.fail(`${what}: carries credentials in ${address}`);
  expect(href, `${what}: as browsers write it`).to.equal(address);
}
