/**
 * The script of `embed.html`. It shows one element, and sends the height of the page to the page
 * around the iframe. The parameters in the page's address choose the element and its attributes.
 *
 * The feed must come from the page's own origin, or from an origin that `embed.config.json` lists.
 *
 * The script does not trust the address, because anybody can write one. It turns the parameters
 * into attributes, and shows no text of them. So nobody can put their own words on the publisher's
 * domain.
 *
 * @example
 * embed.html?widget=report-download&feed=https%3A%2F%2Fpublisher.example%2Ffeed.json&lang=fr
 */
import { TAGS } from '../../elements/tags.js';
import { directionOf } from '../../publications/language-direction.js';
import { parseUrl } from '../../publications/parse-url.js';

/** The reason why the page shows no element. `docs/problems.md` has an entry for each. */
type Refusal = 'feed-missing' | 'feed-origin-refused';

const parameters = new URLSearchParams(location.search);
const root = document.documentElement;
/**
 * The origin of the page's address. In a sandbox the document's own origin is opaque, but this is
 * not.
 */
const own = location.origin;

restrict(`script-src ${own}`);
tellHeight();
applyParameters();
void show();

async function show(): Promise<void> {
  const feed = webAddress(parameters.get('feed'), location.href);
  if (!feed) return refuse('feed-missing');
  if (feed.origin !== own && !(await listedOrigins()).includes(feed.origin)) {
    return refuse('feed-origin-refused', feed.origin);
  }
  // The policy also stops a redirect to another origin.
  const origins = `${own} ${feed.origin}`;
  restrict(`connect-src ${origins}; img-src https: ${origins}`);

  const link = linkTo(feed);
  document.body.replaceChildren(link);
  const widget = TAGS.find((tag) => tag === parameters.get('widget')) ?? TAGS[0];
  const { observedAttributes } = (await customElements.whenDefined(widget)) as unknown as {
    readonly observedAttributes: readonly string[];
  };
  const element = document.createElement(widget);
  for (const name of observedAttributes) {
    const value = parameters.get(name);
    if (value !== null) element.setAttribute(name, value);
  }
  const accent = parameters.get('accent') ?? '';
  if (CSS.supports('color', accent)) element.style.setProperty('--publication-accent', accent);
  element.addEventListener('feed-load', ({ publications }) => {
    const wanted = element.publication;
    const shown =
      publications.find(({ id, url }) => id === wanted || url === wanted) ?? publications[0];
    if (!root.lang) setLanguage(shown?.inLanguage ?? 'en');
  });
  element.append(link);
  document.body.replaceChildren(element);
}

/** Gives the page the language and the direction that an author's page would have. */
function setLanguage(language: string): void {
  root.lang = language;
  try {
    root.dir = directionOf(language);
  } catch {
    // It is not a tag.
  }
}

/** Gives the page the language and the colour scheme of its address. */
function applyParameters(): void {
  // Elements understand `pt_BR` too.
  setLanguage((parameters.get('lang') ?? '').replace(/_/g, '-'));
  // A value that CSS does not know changes nothing.
  root.style.colorScheme = parameters.get('color-scheme') ?? '';
}

/**
 * Makes the link that readers see until the feed is shown, and if it cannot be shown. Its text is
 * the host of the feed. It leads to the publication if that is on the feed's or this page's origin,
 * else to the feed's origin.
 */
function linkTo({ origin, host }: URL): HTMLAnchorElement {
  const link = document.createElement('a');
  const publication = webAddress(parameters.get('publication'));
  const isKnown = publication && [origin, own].includes(publication.origin);
  link.href = isKnown ? publication.href : origin;
  link.textContent = host;
  return link;
}

/** Says that nothing is shown, and why. Few pages need it. */
async function refuse(code: Refusal, detail?: string): Promise<void> {
  return (await import('./refusal.js')).refuse(code, detail);
}

/** Reads the origins in `embed.config.json`. Returns an empty list if the file cannot be read. */
async function listedOrigins(): Promise<readonly (string | undefined)[]> {
  try {
    const response = await fetch('embed.config.json', { credentials: 'omit' });
    const { feedOrigins } = (await response.json()) as { feedOrigins: readonly string[] };
    return feedOrigins.map((address) => webAddress(address)?.origin);
  } catch {
    return [];
  }
}

/** Reads an `http:` or `https:` address. Refuses an address with a user name or a password. */
function webAddress(text: string | null, base?: string): URL | undefined {
  const url = text && parseUrl(text, base);
  if (url && /^https?:/.test(url.protocol) && !url.username && !url.password) return url;
  return undefined;
}

/** Adds a content security policy. It can only narrow the policies before it. */
function restrict(policy: string): void {
  const meta = document.createElement('meta');
  meta.httpEquiv = 'content-security-policy';
  meta.content = policy;
  document.head.append(meta);
}

/**
 * Sends the height to the page around, whichever page it is: a height says nothing about the
 * reader.
 */
function tellHeight(): void {
  if (parent === window) return;
  const tell = (): void => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    parent.postMessage({ type: 'publication-widgets:height', height }, '*');
  };
  new ResizeObserver(tell).observe(root);
  // `embed-parent.js` may load after the first height was sent. Then it asks for the height.
  addEventListener('message', ({ source }) => {
    if (source === parent) tell();
  });
}
