/** The editor's choices, and the query of the builder's address that holds them. No DOM. */

import type { Tag } from '../index.js';

/** The elements by tag: the words for them, and their layouts, with the default first. */
export const WIDGETS = {
  'publication-card': {
    name: 'card',
    about: 'cardAbout',
    layouts: ['auto', 'vertical', 'horizontal', 'compact'],
  },
  'related-resources': {
    name: 'list',
    about: 'listAbout',
    layouts: ['list', 'grid', 'compact'],
  },
  'report-download': {
    name: 'download',
    about: 'downloadAbout',
    layouts: ['full', 'compact'],
  },
} as const satisfies Readonly<Record<Tag, unknown>>;

/** The tag of one of the elements. */
export type Widget = Tag;

/** The words for the layouts, by the value of `layout`. */
export const LAYOUT_NAMES = {
  auto: 'auto',
  vertical: 'vertical',
  horizontal: 'horizontal',
  compact: 'compact',
  list: 'rows',
  grid: 'grid',
  full: 'full',
} as const;

/** The choices with fixed values, with the default first. Layouts are in `WIDGETS`. */
export const OPTIONS = {
  widget: Object.keys(WIDGETS),
  'heading-level': ['3', '1', '2', '4', '5', '6'],
  loading: ['eager', 'lazy', 'click'],
  match: ['auto', 'listed', 'similar', 'latest'],
  form: ['script', 'plain', 'iframe'],
  script: ['module', 'classic'],
  integrity: ['no', 'yes'],
  room: ['yes', 'no'],
  place: ['any', 'narrow', 'wide'],
  spacing: ['any', 'open'],
  'color-scheme': ['light', 'dark', 'light dark'],
} as const;

const FREE = {
  feed: '',
  publication: '',
  layout: '',
  images: '',
  lang: '',
  limit: '4',
  'excerpt-length': '250',
  topics: '',
  language: '',
  accent: '',
  scripts: '',
} as const;

/**
 * The name of a choice. If the choice is an attribute of the element, it is the attribute's name.
 */
export type ChoiceName = keyof typeof OPTIONS | keyof typeof FREE;

/**
 * The values of all choices, as text. An empty text means the default of the element. For `accent`
 * it means no accent, and for `scripts` the folder of the builder's own scripts.
 */
export type Choices = Readonly<Record<ChoiceName, string>>;

/** The values of the choices before the editor makes any. */
export const DEFAULTS = {
  ...FREE,
  ...Object.fromEntries(Object.entries(OPTIONS).map(([name, [first]]) => [name, first])),
} as Choices;

const NAMES = Object.keys(DEFAULTS) as ChoiceName[];

/** The tag of the chosen element. */
export const widgetOf = ({ widget }: Choices): Widget => widget as Widget;

/**
 * Changes some choices. A value that is not allowed becomes the default.
 *
 * @example
 * choose(DEFAULTS, { loading: 'lazy' }).loading; // 'lazy'
 * choose(DEFAULTS, { loading: 'never' }).loading; // 'eager'
 */
export function choose(choices: Choices, changes: Partial<Choices>): Choices {
  const all = { ...choices, ...changes };
  for (const [name, values] of Object.entries(OPTIONS)) {
    if (!(values as readonly string[]).includes(all[name as ChoiceName])) {
      all[name as ChoiceName] = values[0];
    }
  }
  const [first, ...others]: readonly string[] = WIDGETS[widgetOf(all)].layouts;
  if (all.layout === first || !others.includes(all.layout)) all.layout = '';
  return all;
}

/** The name of a choice in the builder's address, where `lang` is the language of the builder. */
const inQuery = (name: ChoiceName): string => (name === 'lang' ? 'widget-lang' : name);

/**
 * Reads the choices from a query such as `?feed=…&widget=report-download`. Ignores unknown names.
 */
export function choicesFromQuery(query: string): Choices {
  const parameters = new URLSearchParams(query);
  const named = NAMES.flatMap((name) => {
    const value = parameters.get(inQuery(name));
    return value === null ? [] : [[name, value] as const];
  });
  return choose(DEFAULTS, Object.fromEntries(named));
}

/**
 * Writes the choices that are not defaults as a query, with `?` before it.
 *
 * @returns An empty text if all choices are defaults.
 */
export function queryFromChoices(choices: Choices): string {
  const made = NAMES.filter((name) => choices[name] !== DEFAULTS[name]);
  const query = new URLSearchParams(made.map((name) => [inQuery(name), choices[name]])).toString();
  return query && `?${query}`;
}
