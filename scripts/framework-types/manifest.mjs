/**
 * The parts of custom-elements.json that the tools of this folder read.
 *
 * @typedef {object} Entry an attribute, a member, an event, a part or a custom property
 * @property {string} name
 * @property {string} [description]
 * @property {{ text: string }} [type]
 * @property {string} [default]
 * @property {string} [kind] of a member: `field` or `method`
 * @property {string} [attribute] of a member: the name of its attribute
 * @property {boolean} [readonly] of a member: nobody can set it
 * @property {string} [fieldName] of an attribute: the name of its property
 *
 * @typedef {object} Declaration
 * @property {string} name
 * @property {string} [tagName]
 * @property {Entry[]} [attributes]
 * @property {Entry[]} [members]
 * @property {Entry[]} [events]
 * @property {Entry[]} [cssParts]
 * @property {Entry[]} [cssProperties]
 *
 * @typedef {object} Module
 * @property {Declaration[]} declarations
 *
 * @typedef {object} Manifest custom-elements.json
 * @property {string} schemaVersion
 * @property {Module[]} modules
 */

/**
 * The classes that stand for a tag.
 *
 * @param {Manifest} manifest
 * @returns {(Declaration & { tagName: string })[]}
 */
export const elementsOf = ({ modules }) =>
  modules.flatMap(({ declarations }) => declarations.filter(hasTag));

/**
 * A manifest whose elements are changed; the given one stays.
 *
 * @param {Manifest} manifest
 * @param {(element: Declaration) => Partial<Declaration>} change gives what is to be another
 * @returns {Manifest}
 */
export function mapElements(manifest, change) {
  const modules = manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations.map((declaration) =>
      hasTag(declaration) ? { ...declaration, ...change(declaration) } : declaration,
    ),
  }));
  return { ...manifest, modules };
}

/**
 * An attribute or a property as a template may write it. Each takes what the other takes: a number
 * also as text, and `undefined` for the default.
 *
 * @param {Entry} entry
 * @returns {Entry}
 */
export function asWritten(entry) {
  const { text = 'unknown' } = entry.type ?? {};
  const accepted = text === 'number' ? 'number | `${number}`' : text;
  const description = entry.description?.replaceAll('\n', ' ');
  return { ...entry, description, type: { text: `${accepted} | undefined` } };
}

/**
 * @param {Declaration} declaration
 * @returns {declaration is Declaration & { tagName: string }}
 */
function hasTag(declaration) {
  return declaration.tagName !== undefined;
}
