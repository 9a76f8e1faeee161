/**
 * What `lit-element/lit-element.js` holds and the shipped scripts never run: hydration and the connection that directives ask for.
 *
 * @type {readonly (readonly [pattern: RegExp, replacement: string])[]}
 */
export const LIT_ELEMENT_UNUSED = [
  [/connectedCallback\(\)\{.*?\(!1\)\}(?=render)/, ''],
  [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
  [/,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\)/, ''],
  [/=\w\.litElementPolyfillSupport/, '=void 0'],
];
