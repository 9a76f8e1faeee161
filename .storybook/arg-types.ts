/** The tables and the controls of an element, made from the manifest. */
import type { ArgTypes } from '@storybook/web-components-vite';
import { CONTENT, slotArg } from '../stories/content.js';
import { declarationOf, fieldsOf, type Entry, type Field } from './manifest.js';

type InputType = ArgTypes[string];
type Kind = Pick<InputType, 'control' | 'options' | 'type'>;

/**
 * All that an element has, by the name of the story's argument: first what has a control, then the
 * parts and the events, which have none.
 *
 * @param tag the name of its tag
 */
export function argTypesOf(tag: string): Readonly<Record<string, InputType>> {
  const { slots, cssProperties, cssParts, events } = declarationOf(tag);
  const fields = fieldsOf(tag);
  const attributes = fields.filter(({ attribute }) => attribute);
  const properties = fields.filter(({ attribute }) => !attribute);
  return Object.fromEntries([
    ...attributes.map((field) => [field.name, row(field, 'Attributes', kindOf(field))] as const),
    ...properties.map((field) => [field.name, row(field, 'Properties', kindOf(field))] as const),
    ...rows(
      as(slots, (name) => (name ? `slot="${name}"` : 'HTML')),
      'Slots',
      TEXT,
      slotArg,
    ),
    ...rows(
      as(cssProperties, () => 'CSS'),
      'Custom properties',
      COLOUR_OR_TEXT,
    ),
    ...rows(
      as(cssParts, (name) => `::part(${name})`),
      'Parts',
      NONE,
      (name) => `part ${name}`,
    ),
    ...rows(events, 'Events', NONE, (name) => `event ${name}`),
  ]);
}

/**
 * The arguments that no story has to name, since they are empty by default: slots and custom
 * properties. A control without a value would be a button that makes one.
 *
 * @param tag the name of its tag
 */
export function emptyArgsOf(tag: string): Readonly<Record<string, string>> {
  const { slots = [], cssProperties = [] } = declarationOf(tag);
  const args = [
    ...slots.map(({ name }) => slotArg(name)),
    ...cssProperties.map(({ name }) => name),
  ];
  return Object.fromEntries(args.map((arg) => [arg, '']));
}

const TEXT = (): Kind => ({ control: { type: 'text' }, type: { name: 'string' } });
const NONE = (): Kind => ({ control: { disable: true } });
const COLOUR_OR_TEXT = ({ name }: Entry): Kind => ({
  control: { type: /color|accent|background/.test(name) ? 'color' : 'text' },
  type: { name: 'string' },
});

/** The control that fits a field's type: a choice of words, a number from 1, an object or a text. */
function kindOf({ type }: Field): Kind {
  const words = [...(type?.text.matchAll(/'([^']*)'/g) ?? [])].map(([, word]) => word);
  if (words.length) {
    return { control: { type: 'select' }, options: words, type: { name: 'string' } };
  }
  if (type?.text === 'number') {
    return { control: { type: 'number', min: 1 }, type: { name: 'number' } };
  }
  if (type?.text === 'string') return TEXT();
  return { control: { type: 'object' }, type: { name: 'other', value: 'unknown' } };
}

/** The same, with how each is written in the place of a type. */
const as = (entries: readonly Entry[] | undefined, written: (name: string) => string) =>
  entries?.map((entry) => ({ ...entry, type: { text: written(entry.name) } }));

const rows = (
  entries: readonly Entry[] | undefined,
  category: string,
  kind: (entry: Entry) => Kind,
  arg = (name: string) => name,
) => (entries ?? []).map((entry) => [arg(entry.name), row(entry, category, kind(entry))] as const);

function row(entry: Entry & Partial<Field>, category: string, kind: Kind): InputType {
  const { name, attribute, description, type } = entry;
  const standard = plain(entry.default ?? '');
  return {
    ...kind,
    name: attribute ?? (name || CONTENT),
    ...(description && { description }),
    table: {
      category,
      ...(type && { type: { summary: type.text } }),
      ...(standard && { defaultValue: { summary: standard } }),
    },
  };
}

/** A default as an attribute would have it. */
const plain = (source: string): string =>
  source.replace(/^'(.*)'$/, '$1').replace(/(?<=\d)_(?=\d)/g, '');
