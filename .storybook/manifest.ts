/** Reads `custom-elements.json`, from which Storybook's pages are made. */
import manifest from '../custom-elements.json' with { type: 'json' };

/** A feature of an element: an attribute, property, method, slot, part, state, custom property or event. */
export interface Entry {
  /** The name. The default slot has an empty name. */
  readonly name: string;
  readonly description?: string;
  /** The default value, as it is written in the source. */
  readonly default?: string;
  readonly type?: { readonly text: string };
}

/** A property, and the attribute that reflects it. */
export interface Field extends Entry {
  readonly kind: string;
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly return?: { readonly type?: { readonly text: string } };
}

/** An element in the manifest. */
export interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly members?: readonly Field[];
  readonly slots?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssStates?: readonly Entry[];
  readonly events?: readonly Entry[];
}

const modules: readonly { readonly declarations: readonly Declaration[] }[] = manifest.modules;

/**
 * Finds an element in the manifest.
 *
 * @param tag - The name of the element's tag.
 * @throws Error if the manifest does not hold the element. Without the error, Storybook would show
 *   an empty page.
 */
export function declarationOf(tag: string): Declaration {
  const declarations = modules.flatMap((module) => module.declarations);
  const declaration = declarations.find(({ tagName }) => tagName === tag);
  if (!declaration) throw new Error(`custom-elements.json knows no <${tag}>: npm run build`);
  return declaration;
}

/** The fields that a page can set. */
export const fieldsOf = (tag: string): readonly Field[] =>
  membersOf(tag, 'field').filter(({ readonly }) => !readonly);

/** The fields that a page can only read. */
export const readFieldsOf = (tag: string): readonly Field[] =>
  membersOf(tag, 'field').filter(({ readonly }) => readonly);

/** The element's methods. Their types are what they return. */
export const methodsOf = (tag: string): readonly Entry[] =>
  membersOf(tag, 'method').map(({ name, description, return: returned }) => ({
    name: `${name}()`,
    ...(description && { description }),
    ...(returned?.type && { type: returned.type }),
  }));

const membersOf = (tag: string, wanted: string): readonly Field[] =>
  (declarationOf(tag).members ?? []).filter(({ kind }) => kind === wanted);
