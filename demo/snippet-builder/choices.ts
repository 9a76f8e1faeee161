/** What an editor chooses, and how it stands in the address of the builder. No DOM. */

import type { Tag } from '../../src/index.js';

/** The elements, by tag: what the builder calls them, and their layouts, the default first. */
export const WIDGETS = {
  'publication-card': {
    name: 'Card',
    about: 'Cover, title, authors, summary and the download.',
    layouts: ['auto', 'vertical', 'horizontal', 'compact'],
  },
  'related-resources': {
    name: 'List of related reports',
    about: 'Titles and excerpts of what goes with the publication.',
    layouts: ['list', 'grid', 'compact'],
  },
  'report-download': {
    name: 'Download',
    about: 'The file alone, in the reader’s language.',
    layouts: ['full', 'compact'],
  },
} as const satisfies Readonly<Record<Tag, unknown>>;

/** The tag of one of the elements. */
export type Widget = Tag;

/** What the layouts are called, by their value. */
export const LAYOUT_NAMES: Readonly<Record<string, string>> = {
  auto: 'By its width',
  vertical: 'Cover above',
  horizontal: 'Cover beside',
  compact: 'Small',
  list: 'One below the other',
  grid: 'In columns',
  full: 'With the title',
};

/** What may be chosen from a few, the default first. Layouts depend on the element. */
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
  lang: '',
  limit: '4',
  'excerpt-length': '250',
  topics: '',
  language: '',
  accent: '',
  scripts: '',
} as const;

/** The name of one choice: that of the element's attribute where there is one. */
export type ChoiceName = keyof typeof OPTIONS | keyof typeof FREE;

/**
 * All choices, as text. Empty: the default of the element, no accent, and for `scripts` the folder
 * from which the builder has its own.
 */
export type Choices = Readonly<Record<ChoiceName, string>>;

/** The choices that nobody made. */
export const DEFAULTS = {
  ...FREE,
  ...Object.fromEntries(Object.entries(OPTIONS).map(([name, [first]]) => [name, first])),
} as Choices;

const NAMES = Object.keys(DEFAULTS) as ChoiceName[];

/** The element that is chosen. */
export const widgetOf = ({ widget }: Choices): Widget => widget as Widget;

/** The choices with some made anew: what may not be chosen becomes the default. */
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

/** The choices that a query such as `?feed=…&widget=report-download` names; unknown ones mean nothing. */
export function choicesFromQuery(query: string): Choices {
  const parameters = new URLSearchParams(query);
  const named = NAMES.flatMap((name) => {
    const value = parameters.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return choose(DEFAULTS, Object.fromEntries(named));
}

/** The query, with `?` before it, that names all choices but the defaults; empty where there is none. */
export function queryFromChoices(choices: Choices): string {
  const made = NAMES.filter((name) => choices[name] !== DEFAULTS[name]);
  const query = new URLSearchParams(made.map((name) => [name, choices[name]])).toString();
  return query && `?${query}`;
}
