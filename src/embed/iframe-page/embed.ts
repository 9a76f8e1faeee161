/**
 * What `embed.html` runs. It shows one element, as the page's own address says, from a feed of its
 * own origin or of an origin that `embed.config.json` lists. It tells its height to the page around
 * it.
 *
 * The address is not trusted: anybody can write one. Its values become attributes, and none of its
 * words are shown, so that nobody can put their words on the publisher's domain.
 */
import { TAGS } from '../../elements/tags.js';
import { directionOf } from '../../publications/language-direction.js';

const COLOR_SCHEMES = ['light', 'dark', 'light dark'];

/** Why nothing is shown; `docs/iframe.md` has an entry for each. */
type Refusal = 'feed-missing' | 'feed-origin-refused';

const parameters = new URLSearchParams(location.search);
const root = document.documentElement;
/** In a sandbox the document's own origin is opaque; that of its address is not. */
const own = location.origin;

restrict(`script-src ${own}`);
tellHeight();
paint();
void show();

async function show(): Promise<void> {
  const feed = webAddress(parameters.get('feed'), location.href);
  if (!feed) return refuse('feed-missing');
  if (feed.origin !== own && !(await listedOrigins()).includes(feed.origin)) {
    return refuse('feed-origin-refused', feed.origin);
  }
  // A redirect out of these origins fails too.
  const origins = `${own} ${feed.origin}`;
  restrict(`connect-src ${origins}; img-src https: ${origins}`);

  const link = linkTo(feed);
  document.body.replaceChildren(link);
  const widget = TAGS.find((tag) => tag === parameters.get('widget')) ?? 'publication-card';
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
    if (!parameters.get('lang')) speak(publications[0]?.inLanguage ?? 'en');
  });
  element.append(link);
  document.body.replaceChildren(element);
}

/** The language and the direction that an author's page would have given. */
function speak(language: string): void {
  root.lang = language;
  root.dir = directionOf(language);
}

function paint(): void {
  speak(parameters.get('lang') ?? '');
  const scheme = parameters.get('color-scheme');
  if (scheme && COLOR_SCHEMES.includes(scheme)) root.style.colorScheme = scheme;
}

/** What readers see until, and unless, the feed can be shown: the site's name, leading to it. */
function linkTo({ origin, host }: URL): HTMLAnchorElement {
  const link = document.createElement('a');
  const publication = webAddress(parameters.get('publication'));
  const isTheirs = publication?.origin === origin || publication?.origin === own;
  link.href = publication && isTheirs ? publication.href : origin;
  link.textContent = host;
  return link;
}

/** Shows the sentence that the page holds already. */
function refuse(code: Refusal, detail = ''): void {
  speak('en');
  document.body.className = 'refused';
  console.warn(`publication-widgets: ${code} ${detail} See docs/iframe.md#${code}`);
}

/** The origins in `embed.config.json`; none where it cannot be read. */
async function listedOrigins(): Promise<readonly (string | undefined)[]> {
  try {
    const response = await fetch('embed.config.json', { credentials: 'omit' });
    const { feedOrigins } = (await response.json()) as { feedOrigins: readonly string[] };
    return feedOrigins.map((address) => webAddress(address)?.origin);
  } catch {
    return [];
  }
}

/** An address of the web without a name or a password in it. */
function webAddress(text: string | null, base?: string): URL | undefined {
  const url = text && URL.canParse(text, base) ? new URL(text, base) : undefined;
  return url && /^https?:/.test(url.protocol) && !url.username && !url.password ? url : undefined;
}

/** Adds a policy, which can only narrow those before it. */
function restrict(policy: string): void {
  const meta = document.createElement('meta');
  meta.httpEquiv = 'content-security-policy';
  meta.content = policy;
  document.head.append(meta);
}

/** To whatever page that is: a height says nothing about the reader. */
function tellHeight(): void {
  if (parent === window) return;
  const tell = (): void => {
    const height = Math.ceil(root.getBoundingClientRect().height);
    parent.postMessage({ type: 'publication-widgets:height', height }, '*');
  };
  new ResizeObserver(tell).observe(root);
  // The parent script may come late: it asks.
  addEventListener('message', ({ source }) => {
    if (source === parent) tell();
  });
}
