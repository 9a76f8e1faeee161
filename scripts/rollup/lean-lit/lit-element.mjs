/**
 * What `lit-element/lit-element.js` holds and the shipped scripts never run: hydration, options of
 * rendering, and the connection that directives ask for.
 *
 * @type {readonly (readonly [pattern: RegExp, replacement: string])[]}
 */
export const LIT_ELEMENT_UNUSED = [
  [/,noChange as \w(?=\}from)/, ''],
  [/constructor\(\)\{.*?\}createRenderRoot\(\)\{.*?\}(?=update)/, ''],
  [/this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/, ''],
  [/this\._\$Do=(\w\(\w,this\.renderRoot),this\.renderOptions\)/, '$1)'],
  [/connectedCallback\(\)\{.*?\(!1\)\}(?=render)/, ''],
  [/render\(\)\{return \w\}/, ''],
  [/\w\._\$litElement\$=!0,\w\["finalized"\]=!0,/, ''],
  [/\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\);/, ''],
  [/=\w\.litElementPolyfillSupport/, '=void 0'],
];
