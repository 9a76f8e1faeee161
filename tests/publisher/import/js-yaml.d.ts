declare module 'js-yaml' {
  /** The value of a YAML 1.2 document. It throws at what is none. */
  export function load(text: string): unknown;
}
