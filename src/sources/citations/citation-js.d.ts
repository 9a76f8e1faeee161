/** The parts of Citation.js that are used. The packages bring no types. */
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      /** Reads an input as CSL-JSON. It throws at the first error. */
      chain(
        input: string,
        options: { readonly forceType: string; readonly generateGraph: boolean },
      ): unknown;
    };
  };
}
declare module '@citation-js/plugin-bibtex';
