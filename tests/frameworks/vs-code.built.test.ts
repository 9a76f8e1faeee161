import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv } from 'ajv';

interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
}
interface Declaration extends Entry {
  readonly tagName?: string;
  readonly attributes?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}
interface Offer {
  readonly name: string;
  readonly description: string;
  readonly values?: readonly { readonly name: string }[];
}
interface Tag extends Offer {
  readonly attributes: readonly Offer[];
}

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const manifest = read('custom-elements.json') as {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
};
const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);
const html = read('dist/vscode.html-custom-data.json') as { readonly tags: readonly Tag[] };
const css = read('dist/vscode.css-custom-data.json') as {
  readonly properties: readonly Offer[];
  readonly pseudoElements: readonly Offer[];
};

/** The schema of an item that the editor offers. */
const offer = (more: object = {}): object => ({
  type: 'object',
  required: ['name', 'description'],
  additionalProperties: false,
  properties: {
    name: { type: 'string', minLength: 1 },
    description: { type: 'string', minLength: 1 },
    references: { type: 'array', maxItems: 0 },
    ...more,
  },
});
const list = (items: object): object => ({ type: 'array', minItems: 1, items });
const values = {
  type: 'array',
  items: { type: 'object', required: ['name'], properties: { name: { type: 'string' } } },
};
/** The schema of version 1.1 of custom data, with these lists. */
const customData = (lists: Readonly<Record<string, object>>): object => ({
  type: 'object',
  required: ['version', ...Object.keys(lists)],
  additionalProperties: false,
  properties: { $schema: { type: 'string' }, version: { const: 1.1 }, ...lists },
});
const HTML = customData({ tags: list(offer({ attributes: list(offer({ values })) })) });
const CSS = customData({ properties: list(offer({ values })), pseudoElements: list(offer()) });

const namesOf = (entries: readonly Entry[] = []): readonly string[] =>
  entries.map(({ name }) => name);
/** The words of a type such as `'auto' | 'compact'`. Empty for any other type. */
const wordsOf = ({ type }: Entry): readonly string[] =>
  Array.from(type?.text.matchAll(/'([^']*)'/g) ?? [], ([, word = '']) => word);

describe('the custom data of VS Code', () => {
  test('has the shape that the editors read', () => {
    const ajv = new Ajv({ allErrors: true });
    for (const [schema, data] of [[HTML, html] as const, [CSS, css] as const]) {
      assert.ok(ajv.validate(schema, data), ajv.errorsText());
    }
  });

  test('offers the three elements, and no others', () => {
    assert.deepEqual(
      namesOf(html.tags),
      elements.map(({ tagName }) => tagName),
    );
  });

  for (const { tagName, description = '', attributes = [] } of elements) {
    const tag = html.tags.find(({ name }) => name === tagName);

    test(`describes ${String(tagName)}`, () => assert.ok(tag?.description.startsWith(description)));

    test(`offers each attribute of ${String(tagName)} with its description and its words`, () => {
      assert.deepEqual(
        tag?.attributes.map((each) => [each.name, each.description, namesOf(each.values)]),
        attributes.map((each) => [each.name, each.description, wordsOf(each)]),
      );
    });
  }

  test('offers four words for the list’s match', () => {
    const attributes = html.tags.find(({ name }) => name === 'related-resources')?.attributes;
    const match = attributes?.find(({ name }) => name === 'match');
    assert.deepEqual(namesOf(match?.values), ['auto', 'listed', 'similar', 'latest']);
  });

  for (const [key, kind, spelt] of [
    ['properties', 'cssProperties', (name: string) => name],
    ['pseudoElements', 'cssParts', (name: string) => `::part(${name})`],
  ] as const) {
    test(`offers each of the ${kind} once, with the descriptions of all elements that have it`, () => {
      const offered = css[key];
      const all = elements.flatMap((element) => element[kind] ?? []);
      assert.deepEqual(
        [...namesOf(offered)].sort(),
        [...new Set(all.map(({ name }) => spelt(name)))].sort(),
      );
      for (const { name, description = '' } of all) {
        const words = offered.find((each) => each.name === spelt(name))?.description;
        assert.ok(words?.includes(description), `${name}: ${description}`);
      }
    });
  }
});
