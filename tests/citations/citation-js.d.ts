/** The parts of citation-js that the tests use. The package has no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(
      data: unknown,
      options?: { readonly forceType?: string; readonly generateGraph?: boolean },
    );
    readonly data: readonly unknown[];
  }
  export const plugins: { list(): readonly string[] };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
