import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';
import { elementsOf } from './manifest.mjs';

/**
 * The elements and their attributes as custom data of VS Code's HTML editor.
 *
 * @param {import('./manifest.mjs').Manifest} manifest
 * @returns {string} JSON
 */
export const htmlCustomData = (manifest) =>
  getVsCodeHtmlCustomData(/** @type {any} */ (manifest), {});

/**
 * The elements' parts and custom properties as custom data of VS Code's CSS editor.
 *
 * @param {import('./manifest.mjs').Manifest} manifest
 * @returns {string} JSON
 */
export function cssCustomData(manifest) {
  const elements = elementsOf(manifest);
  // The editor offers each name once, however many elements have it.
  const all = {
    ...elements[0],
    cssParts: joinByName(elements, ({ cssParts = [] }) => cssParts),
    cssProperties: joinByName(elements, ({ cssProperties = [] }) => cssProperties.map(withDefault)),
  };
  return getVsCodeCssCustomData(
    /** @type {any} */ ({ ...manifest, modules: [{ declarations: [all] }] }),
    {},
  );
}

/**
 * One entry for each name; where the elements' words about it differ, each says its own.
 *
 * @param {import('./manifest.mjs').Declaration[]} elements
 * @param {(element: import('./manifest.mjs').Declaration) => import('./manifest.mjs').Entry[]} entriesOf
 * @returns {import('./manifest.mjs').Entry[]}
 */
function joinByName(elements, entriesOf) {
  /** @type {Map<string, Map<string, string[]>>} the tags by their words, by name */
  const words = new Map();
  for (const element of elements) {
    for (const { name, description = '' } of entriesOf(element)) {
      const tags = words.get(name) ?? new Map();
      words.set(name, tags.set(description, [...(tags.get(description) ?? []), element.tagName]));
    }
  }
  return Array.from(words, ([name, tags]) => {
    const lines = Array.from(tags, ([description, all]) =>
      tags.size === 1 ? description : `${all.join(', ')}: ${description}`,
    );
    return { name, description: lines.join('\n\n') };
  });
}

/**
 * The generator leaves a custom property's default out.
 *
 * @param {import('./manifest.mjs').Entry} property
 */
const withDefault = ({ name, description, default: value }) => ({
  name,
  description: `${description} Default: ${value}.`,
});
