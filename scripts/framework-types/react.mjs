import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { importLine, readDeclarations } from './declarations.mjs';
import { asWritten, mapElements } from './manifest.mjs';

/**
 * The elements as JSX for React 19.
 *
 * @param {import('./manifest.mjs').Manifest} manifest
 * @returns {string} a declaration file
 */
export function reactTypes(manifest) {
  const written = mapElements(manifest, ({ attributes, members }) => ({
    attributes: attributes?.map(asWritten),
    members: members?.map(asWritten),
  }));
  // Types of the manifest, since those of the classes are what reading a property gives.
  const generated = generateJsxTypes(/** @type {any} */ (written), {
    fileName: '',
    useCemTypes: true,
  });
  const { props, tags } = readDeclarations(generated ?? '', manifest, ['CustomCssProperties']);
  return `
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${importLine(manifest)}

${props}

/** What React takes on any element, and the element's own. */
type ElementProps<Host extends HTMLElement, Own> = Own &
  Omit<DetailedHTMLProps<HTMLAttributes<Host>, Host>, keyof Own> & {
    /** As \`className\`: React takes both on a custom element. */
    class?: string | undefined;
  };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      ${tags((name) => `ElementProps<${name}, ${name}Props>`)}
    }
  }

  /** For \`style\`, on the elements and on whatever stands around them. */
  interface CSSProperties extends CustomCssProperties {}
}
`;
}
