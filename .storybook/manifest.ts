/** Reads `custom-elements.json`, from which Storybook's pages are made. */
import manifest from '../custom-elements.json' with { type: 'json' };

/** A feature of an element: an attribute, property, slot, part, custom property or event. */
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
}

/** An element in the manifest. */
export interface Declaration {
  readonly tagName?: string;
  readonly description?: string;
  readonly members?: readonly Field[];
  readonly slots?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
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

/** The element's fields, without its methods. */
export const fieldsOf = (tag: string): readonly Field[] =>
  (declarationOf(tag).members ?? []).filter(({ kind }) => kind === 'field');
