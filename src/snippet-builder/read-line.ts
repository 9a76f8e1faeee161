/** Reads a line that the builder has made, so that an editor can change it. No DOM. */
import { folderOf } from './addresses.js';
import { choose, DEFAULTS, WIDGETS, type ChoiceName, type Choices } from './choices.js';
import { attributesIn, type Attributes } from './html-attributes.js';

/** No line is longer, in UTF-16 code units. */
const LONGEST = 50_000;

const TAG = /<([a-z][\w-]*)\s((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;

/**
 * Reads the choices from a line: an element, a plain tag or an iframe, with its script. What is
 * around them does not count.
 *
 * @returns `undefined` if the text holds no such line. What a line does not say has its default, such
 *   as the place where it stands.
 * @example
 * choicesFromLine('<report-download feed="https://publisher.example/feed.json">…')?.widget;
 * // 'report-download'
 */
export function choicesFromLine(line: string): Choices | undefined {
  const tags = Array.from(line.slice(0, LONGEST).matchAll(TAG), ([, name = '', inside = '']) => ({
    name: name.toLowerCase(),
    attributes: attributesIn(inside),
  }));
  for (const { name, attributes } of tags) {
    const widget = choicesOf(name, attributes);
    if (!widget) continue;
    const script = tags.find((tag) => tag.name === 'script')?.attributes;
    const room = widget.form === 'iframe' || /<br\b/i.test(line) ? 'yes' : 'no';
    return choose(DEFAULTS, { ...widget, ...(script && choicesOfScript(script)), room });
  }
  return undefined;
}

function choicesOf(name: string, attributes: Attributes): Partial<Choices> | undefined {
  const { class: names = '', style = '', src = '' } = attributes;
  const [, accent = ''] = /--publication-accent:\s*(#[\da-f]{6})\b/i.exec(style) ?? [];
  if (name in WIDGETS) return { ...known(attributes), widget: name, form: 'script', accent };
  const plain = names.split(/\s+/).find((each) => each in WIDGETS);
  if (plain) {
    const data = Object.entries(attributes).map(([key, value]) => [key.slice(5), value] as const);
    return { ...known(Object.fromEntries(data)), widget: plain, form: 'plain' };
  }
  if (name !== 'iframe' || !URL.canParse(src) || !src.includes('/embed.html')) return undefined;
  const parameters = Object.fromEntries(new URL(src).searchParams);
  return { ...known(parameters), form: 'iframe', scripts: folderOf(src) ?? '' };
}

function choicesOfScript({ src = '', type, integrity }: Attributes): Partial<Choices> {
  return {
    script: type === 'module' ? 'module' : 'classic',
    integrity: integrity ? 'yes' : 'no',
    scripts: folderOf(src) ?? '',
  };
}

/** The attributes that are choices. */
function known(attributes: Attributes): Partial<Choices> {
  const names = Object.keys(DEFAULTS) as ChoiceName[];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = attributes[name];
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}
