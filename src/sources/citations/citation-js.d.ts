/** The parts of Citation.js that are used, also by tests. The packages bring no types. */
declare module '@citation-js/core' {
  export const plugins: {
    /** The names of the loaded plugins. */
    list(): readonly string[];
    readonly input: {
      /** Reads an input as CSL-JSON. It throws at the first error. */
      chain(
        input: unknown,
        options: { readonly forceType?: string; readonly generateGraph: boolean },
      ): unknown;
    };
  };
  export class Cite {
    constructor(
      data: unknown,
      options?: { readonly forceType?: string; readonly generateGraph?: boolean },
    );
    readonly data: readonly unknown[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
