/** Makes an element's tables and controls in Storybook from the manifest. */
import type { ArgTypes } from '@storybook/web-components-vite';
import { CONTENT, slotArg } from '../stories/content.js';
import {
  declarationOf,
  fieldsOf,
  methodsOf,
  readFieldsOf,
  type Entry,
  type Field,
} from './manifest.js';

type InputType = ArgTypes[string];
type Kind = Pick<InputType, 'control' | 'options' | 'type'>;

/**
 * The rows of an element's table, by the names of the story's arguments. First come the attributes,
 * properties, slots and custom properties, which have controls. Then come the parts, events,
 * properties to read, methods and states, which have no controls.
 *
 * @param tag - The name of the element's tag.
 */
export function argTypesOf(tag: string): Readonly<Record<string, InputType>> {
  const { slots, cssProperties, cssParts, cssStates, events } = declarationOf(tag);
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
    ...rows(readFieldsOf(tag), 'Properties to read', NONE, (name) => `property ${name}`),
    ...rows(methodsOf(tag), 'Methods', NONE, (name) => `method ${name}`),
    ...rows(
      as(cssStates, (name) => `:state(${name})`),
      'States',
      NONE,
      (name) => `state ${name}`,
    ),
  ]);
}

/**
 * The arguments for slots and custom properties, with empty values, so that stories need not name
 * them. Without a value, Storybook shows a button “Set string” in place of the control.
 *
 * @param tag - The name of the element's tag.
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

/** The control for a field's type: a choice of words, a number from 1, a text or an object. */
function kindOf({ type }: Field): Kind {
  const words = [...(type?.text.matchAll(/'([^']*)'/g) ?? [])].map(([, word]) => word);
  if (words.length) {
    return { control: { type: 'select' }, options: words, type: { name: 'string' } };
  }
  if (type?.text === 'number') {
    return { control: { type: 'number', min: 1 }, type: { name: 'number' } };
  }
  if (type?.text === 'boolean') {
    return { control: { type: 'boolean' }, type: { name: 'boolean' } };
  }
  if (type?.text === 'string') return TEXT();
  return { control: { type: 'object' }, type: { name: 'other', value: 'unknown' } };
}

/** The same entries. In place of a type, each has the text that a page writes for it. */
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

/** Turns a default value in the source into the text that an attribute would have. */
const plain = (source: string): string =>
  source.replace(/^'(.*)'$/, '$1').replace(/(?<=\d)_(?=\d)/g, '');
