import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

interface Entry {
  readonly name?: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}
interface Declaration {
  readonly kind: string;
  readonly name: string;
  readonly tagName?: string;
  readonly customElement?: boolean;
  readonly description?: string;
  readonly attributes?: readonly Entry[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
  readonly members?: readonly (Entry & { readonly kind: string })[];
}
interface Module {
  readonly path: string;
  readonly declarations: readonly Declaration[];
  readonly exports: readonly { readonly kind: string; readonly name: string }[];
}

const file = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const { modules } = JSON.parse(readFileSync(file('custom-elements.json'), 'utf8')) as {
  readonly modules: readonly Module[];
};

const COMMON = [
  'feed',
  'publication',
  'lang',
  'heading-level',
  'layout',
  'loading',
  'timeout',
  'room',
];
/** The attributes, events and slots in the README. */
const SURFACE = {
  'publication-card': {
    className: 'PublicationCard',
    attributes: [...COMMON, 'images', 'citation'],
    events: ['feed-load', 'feed-error', 'report-download'],
    slots: ['', 'cover', 'actions', 'footer'],
  },
  'related-resources': {
    className: 'RelatedResources',
    attributes: [...COMMON, 'limit', 'excerpt-length', 'match', 'topics', 'language'],
    events: ['feed-load', 'feed-error', 'resource-select'],
    slots: ['', 'heading', 'footer'],
  },
  'report-download': {
    className: 'ReportDownload',
    attributes: COMMON,
    events: ['feed-load', 'feed-error', 'report-download'],
    slots: [''],
  },
} as const;

const LISTS = ['attributes', 'events', 'slots', 'cssParts', 'cssProperties'] as const;
const namesOf = (entries: readonly Entry[] = []): readonly string[] =>
  entries.map(({ name = '' }) => name).sort();

describe('custom-elements.json', () => {
  test('describes the three elements under their tags, and no others', () => {
    const tags = modules.flatMap(({ declarations }) =>
      declarations.flatMap(({ tagName }) => tagName ?? []),
    );
    assert.deepEqual(tags.sort(), Object.keys(SURFACE).sort());
  });

  test('names modules that ship', () => {
    for (const { path } of modules) assert.ok(existsSync(file(path)), path);
  });

  for (const [tag, { className, attributes, events, slots }] of Object.entries(SURFACE)) {
    const element = modules
      .flatMap(({ declarations }) => declarations)
      .find(({ name }) => name === className);
    assert.ok(element, className);

    test(`has ${className} as the custom element ${tag}, and names its define module`, () => {
      assert.equal(element.tagName, tag);
      assert.equal(element.customElement, true);
      const registrars = modules.filter(({ exports }) =>
        exports.some(({ kind, name }) => kind === 'custom-element-definition' && name === tag),
      );
      assert.deepEqual(
        registrars.map(({ path }) => path),
        [`dist/elements/${tag}/define.js`],
      );
    });

    test(`lists every attribute of ${tag}, and no others`, () =>
      assert.deepEqual(namesOf(element.attributes), [...attributes].sort()));

    test(`lists every event of ${tag}, and no others`, () => {
      assert.deepEqual(namesOf(element.events), [...events].sort());
      for (const { type } of element.events ?? [])
        assert.match(type?.text ?? '', /^[A-Z]\w+Event$/);
    });

    test(`lists every slot of ${tag}, the author’s own content first`, () =>
      assert.deepEqual(namesOf(element.slots), [...slots].sort()));

    test(`lists parts of ${tag} with the title, and the only accent`, () => {
      assert.ok(namesOf(element.cssParts).includes('title'));
      assert.ok(namesOf(element.cssProperties).includes('--publication-accent'));
      for (const name of namesOf(element.cssProperties)) assert.match(name, /^--publication-/);
    });

    test(`describes ${tag} and everything that belongs to it`, () => {
      assert.ok(element.description);
      for (const list of LISTS) {
        for (const { name = 'the default one', description } of element[list] ?? []) {
          assert.ok(description, `${list}: ${name}`);
        }
      }
      for (const { name = '', kind, description } of element.members ?? []) {
        if (kind === 'field') assert.ok(description, `field: ${name}`);
      }
    });

    test(`leaves out the private members of ${tag}`, () => {
      for (const { name = '' } of element.members ?? []) assert.doesNotMatch(name, /^[#_]|^render/);
    });

    test(`lists the parts in the templates of ${tag}`, () => {
      const sources = modulesOf(tag).map((path) => readFileSync(file(path), 'utf8'));
      const used = new Set(
        sources.flatMap((source) => [
          ...Array.from(source.matchAll(/\bdisclosure\(\s*'(\w+)'/g)).flatMap(([, name = '']) => [
            name,
            `${name}-toggle`,
          ]),
          ...Array.from(source.matchAll(/ part="([\w-]+)"/g), ([, name = '']) => name),
          ...Array.from(source.matchAll(/part=\$\{[^}]*\}|\bpart: '[^,;]*/g)).flatMap(
            ([expression]) =>
              Array.from(expression.matchAll(/'([\w-]+)'/g), ([, name = '']) => name),
          ),
        ]),
      );
      for (const name of used) assert.ok(namesOf(element.cssParts).includes(name), name);
      for (const name of namesOf(element.cssParts)) assert.ok(used.has(name), `no part ${name}`);
    });
  }
});

/** The modules with the templates of an element. */
function modulesOf(tag: string): readonly string[] {
  const shared = 'src/elements/shared';
  const content = `${shared}/content`;
  const own = [`src/elements/${tag}/${tag}.ts`, `${shared}/load-button.ts`];
  if (tag === 'related-resources') return [...own, `${content}/title-heading.ts`];
  const files = ['downloads', 'files-view', 'other-format'].map((name) => `${content}/${name}.ts`);
  const download = [...own, ...files];
  if (tag === 'report-download') return download;
  const others = ['title-heading', 'rich-text-templates', 'citation', 'citation-view'];
  return [
    ...download,
    ...others.map((name) => `${content}/${name}.ts`),
    `${shared}/depth/language-links.ts`,
  ];
}
