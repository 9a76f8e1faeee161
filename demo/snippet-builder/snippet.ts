/** What an editor pastes, made from the choices. No DOM. */
import { DEFAULTS, widgetOf, type ChoiceName, type Choices } from './choices.js';
import { element, toHtml, type Markup, type MarkupElement } from './markup.js';

/** One publication in the snippet's own content. */
export interface LinkedText {
  readonly title: string;
  /** Where the title leads; the title is plain text without it. */
  readonly url?: string | undefined;
  /** What follows, plain text, one paragraph each. */
  readonly lines: readonly string[];
}

/** What stands between the tags: what readers see without JavaScript and until the feed is there. */
export interface Content {
  /** One for a card and a download, one for each item of a list. */
  readonly links: readonly LinkedText[];
  /** How many blank lines follow, so that nothing jumps when the widget comes. */
  readonly blankLines: number;
}

/** What the choices alone do not say. */
export interface Surroundings {
  /** The publication that the widget is about: the name of an iframe, and the link in it. */
  readonly publication: LinkedText;
  /** The absolute address of the folder with the scripts, with a slash at its end. */
  readonly scripts: string;
  /** The hash of each file there, by its path, as `integrity.json` has it. */
  readonly hashes?: Readonly<Record<string, string>> | undefined;
  /** The height of the iframe, in CSS pixels. */
  readonly height: number;
}

const ATTRIBUTES: readonly ChoiceName[] = [
  'feed',
  'publication',
  'layout',
  'lang',
  'heading-level',
  'loading',
];
const LIST_ATTRIBUTES: readonly ChoiceName[] = [
  'limit',
  'excerpt-length',
  'match',
  'topics',
  'language',
];
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** The element's attributes, those with their default left out. */
export function attributesOf(choices: Choices): Readonly<Record<string, string>> {
  const isList = widgetOf(choices) === 'related-resources';
  const names = [...ATTRIBUTES, ...(isList ? LIST_ATTRIBUTES : [])];
  const given = names.filter((name) => choices[name] && choices[name] !== DEFAULTS[name]);
  return Object.fromEntries(given.map((name) => [name, choices[name]]));
}

/** The most blank lines between two links of a list; all others stand at the end. */
const MOST_BETWEEN = 2;

/** What stands between the tags, as markup: links with their texts, and the blank lines. */
export function contentMarkup({ links, blankLines }: Content): readonly Markup[] {
  const between = Math.min(MOST_BETWEEN, Math.floor(blankLines / links.length));
  const lines = links.flatMap(({ title, url, lines }, index) => [
    ...blank(index ? between : 0),
    url ? element('a', { href: url }, title) : title,
    ...lines,
  ]);
  lines.push(...blank(blankLines - between * (links.length - 1)));
  return lines.flatMap((line, index) => (index ? [element('br'), line] : [line]));
}

const blank = (count: number): string[] => Array.from({ length: count }, () => '\u00a0');

/** The element itself, in the form that is chosen, as markup: what the preview shows. */
export function widgetMarkup(
  choices: Choices,
  content: Content,
  surroundings: Surroundings,
): MarkupElement {
  const attributes = { ...attributesOf(choices), ...roomOf(choices, content) };
  const tag = widgetOf(choices);
  const { accent, form } = choices;
  if (form === 'iframe') return frameMarkup(choices, surroundings);
  if (form === 'plain') {
    const data = Object.entries(attributes).map(([name, value]) => [`data-${name}`, value]);
    const all = { class: tag, ...(Object.fromEntries(data) as Record<string, string>) };
    return element('blockquote', all, ...contentMarkup(content));
  }
  const style = accent ? `--publication-accent:${accent}` : undefined;
  return element(tag, { ...attributes, style }, ...contentMarkup(content));
}

/** How many blank lines the load button takes. */
const BUTTON_LINES = 3;

/** Says where the content leaves room for the load button. */
function roomOf({ loading }: Choices, { blankLines }: Content): Readonly<Record<string, string>> {
  return loading === 'click' && blankLines >= BUTTON_LINES ? { room: '' } : {};
}

/** The whole snippet: always one line, and every value escaped. */
export function snippet(choices: Choices, content: Content, surroundings: Surroundings): string {
  const widget = toHtml(widgetMarkup(choices, content, surroundings));
  return choices.form === 'iframe' ? widget : toHtml(scriptMarkup(choices, surroundings)) + widget;
}

/**
 * The script tag that makes the iframes of a page as high as their content: one line too.
 *
 * @param scripts - The absolute address of the folder with the scripts, with a slash at its end.
 */
export function frameScript(scripts: string): string {
  return toHtml(element('script', { async: '', src: `${scripts}embed-parent.js` }));
}

function scriptMarkup({ script, integrity }: Choices, surroundings: Surroundings): MarkupElement {
  const { scripts, hashes = {} } = surroundings;
  const isModule = script === 'module';
  const file = isModule ? 'publication-widgets.js' : 'publication-widgets.iife.js';
  const hash = integrity === 'yes' ? hashes[file] : undefined;
  return element('script', {
    ...(isModule ? { type: 'module' } : { async: '' }),
    ...(hash && { crossorigin: '', integrity: hash }),
    src: scripts + file,
  });
}

function frameMarkup(choices: Choices, surroundings: Surroundings): MarkupElement {
  const { publication, scripts, height } = surroundings;
  const { accent, 'color-scheme': scheme } = choices;
  const parameters = new URLSearchParams({
    widget: widgetOf(choices),
    ...attributesOf(choices),
    ...(accent && { accent }),
    ...(scheme !== DEFAULTS['color-scheme'] && { 'color-scheme': scheme }),
  });
  return element(
    'iframe',
    {
      // `+` means a space here, and a plus to whatever reads the address as a path.
      src: `${scripts}embed.html?${parameters.toString().replaceAll('+', '%20')}`,
      title: publication.title,
      width: '100%',
      height: String(height),
      frameborder: '0',
      sandbox: SANDBOX,
      loading: 'lazy',
    },
    ...contentMarkup({ links: [publication], blankLines: 0 }),
  );
}
