import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateVuejsTypes } from 'custom-element-vuejs-integration';
import { importLine, readDeclarations } from './declarations.mjs';
import { asWritten, mapElements } from './manifest.mjs';

/**
 * The elements as components that templates of Vue 3 know.
 *
 * @param {import('./manifest.mjs').Manifest} manifest
 * @returns {string} a declaration file
 */
export function vueTypes(manifest) {
  const { props, tags } = readDeclarations(generate(asVueReads(manifest)), manifest);
  return `
import type { HTMLAttributes, PublicProps } from 'vue';
${importLine(manifest)}

${props}

/** An element as a component: what Vue takes on any element, and the element's own. */
type ElementComponent<Host extends HTMLElement, Own> = new () => Host & {
  /** @deprecated Stands here for the template's types alone: no element has it. */
  $props: Own & Omit<HTMLAttributes, keyof Own> & PublicProps;
};

declare module 'vue' {
  interface GlobalComponents {
    ${tags((name) => `ElementComponent<${name}, ${name}Props>`)}
  }

  /** Vue has no word for the attribute that puts a child into a custom element's slot. */
  interface HTMLAttributes {
    slot?: string | undefined;
  }
}
`;
}

/**
 * A template's attributes are read in camel case, and its listeners as props. The generator would
 * wrap an event's class in \`CustomEvent\`, so the listeners are given to it as fields.
 *
 * @param {import('./manifest.mjs').Manifest} manifest
 */
const asVueReads = (manifest) =>
  mapElements(manifest, ({ attributes = [], members = [], events = [] }) => ({
    attributes: attributes.map((each) => ({
      ...asWritten(each),
      name: each.fieldName ?? each.name,
    })),
    members: [
      // The generator would make props of them.
      ...members.filter(({ readonly }) => !readonly).map(asWritten),
      ...events.map(({ name, type, description }) => ({
        kind: 'field',
        name: listenerName(name),
        type: { text: `((event: ${type?.text ?? 'Event'}) => void) | undefined` },
        description,
      })),
    ],
    events: [],
  }));

/** @param {string} event `feed-load` is heard as `onFeedLoad` */
const listenerName = (event) =>
  `on-${event}`.replace(/-(\w)/g, (_, letter) => String(letter).toUpperCase());

/**
 * The generator gives its text in a file alone.
 *
 * @param {import('./manifest.mjs').Manifest} manifest
 */
function generate(manifest) {
  const outdir = mkdtempSync(join(tmpdir(), 'vue-types-'));
  try {
    generateVuejsTypes(manifest, { outdir, fileName: 'vue.d.ts', hideLogs: true });
    return readFileSync(join(outdir, 'vue.d.ts'), 'utf8');
  } finally {
    rmSync(outdir, { recursive: true, force: true });
  }
}
