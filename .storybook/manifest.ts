/** What `custom-elements.json` says of the elements: the pages of Storybook are made from it. */
import manifest from '../custom-elements.json' with { type: 'json' };

/** One thing that an element has: an attribute, a slot, a part… */
export interface Entry {
  /** Empty for the slot that takes whatever names none. */
  readonly name: string;
  readonly description?: string;
  /** As it stands in the source. */
  readonly default?: string;
  readonly type?: { readonly text: string };
}

/** A property, and the attribute it reflects. */
export interface Field extends Entry {
  readonly kind: string;
  readonly attribute?: string;
}

/** An element. */
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
 * Finds an element.
 *
 * @param tag the name of its tag
 * @throws when the manifest does not know it, so that no page is empty without a word
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
