/** The parts, slots and properties that a page may style, from custom-elements.json. */
import { readFileSync } from 'node:fs';

interface Entry {
  readonly name: string;
  readonly default?: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
  readonly slots?: readonly Entry[];
}

/** The surface of one element. The name of the default slot is empty. */
export interface Surface {
  readonly tag: string;
  readonly parts: readonly string[];
  readonly properties: readonly { readonly name: string; readonly default: string }[];
  readonly slots: readonly string[];
}

const { modules } = JSON.parse(
  readFileSync(new URL('../../custom-elements.json', import.meta.url), 'utf8'),
) as { readonly modules: readonly { readonly declarations: readonly Declaration[] }[] };

const namesOf = (entries: readonly Entry[] = []): string[] => entries.map(({ name }) => name);

/** The surface of each element with a tag. */
export const surfaces: readonly Surface[] = modules
  .flatMap(({ declarations }) => declarations)
  .flatMap(({ tagName: tag, cssParts, cssProperties = [], slots }) =>
    tag
      ? {
          tag,
          parts: namesOf(cssParts),
          properties: cssProperties.map(({ name, default: value = '' }) => ({
            name,
            default: value,
          })),
          slots: namesOf(slots),
        }
      : [],
  );
