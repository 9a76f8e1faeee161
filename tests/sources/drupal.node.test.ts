/** What comes out of Drupal’s JSON:API: real answers, and what people reported of others. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fromDrupal } from '../../src/sources/drupal.js';
import { assertItem, assertNoErrors, countsOf, onlyItem } from './converted.js';
import { DRUPAL } from './good-answers.js';
import { sharedJson, skip } from './shared-answer.js';

interface Attributes {
  readonly title: string;
  readonly created: string;
  readonly changed: string;
  readonly langcode: string;
  readonly path: { readonly alias: string };
  readonly body?: { readonly processed: string; readonly summary: string | null };
  readonly field_recipe_instruction?: { readonly processed: string };
  readonly field_summary?: { readonly processed: string };
}

const plain = (html = ''): string => html.replace(/<[^>]*>/g, '').trim();

describe('real answers of Drupal', { skip }, () => {
  test('articles of Umami: every field of every article', async () => {
    const path = 'feeds/drupal/drupal-umami-en-articles.json';
    const answer = sharedJson(path) as { data: { id: string; attributes: Attributes }[] };
    const converted = fromDrupal([answer], { address: 'https://umami/en/jsonapi/node/article' });
    assert.equal(converted.items.length, 8);
    for (const [index, { id, attributes }] of answer.data.entries()) {
      assertItem(converted.items[index], {
        id,
        url: `https://umami/en${attributes.path.alias}`,
        title: attributes.title.trim(),
        content_html: attributes.body?.processed.trim(),
        summary: attributes.body?.summary ? attributes.body.summary : undefined,
        date_published: attributes.created,
        date_modified: attributes.changed,
        language: 'en',
      });
    }
    // The pictures are not in the answer, and one article is no longer public.
    assert.deepEqual(countsOf(converted.problems), {
      'omitted-by-source': 1,
      'file-unresolved': 8,
    });
    assert.equal(converted.problems[0]?.values?.count, 1);
    await assertNoErrors(converted, 'https://umami/');
  });

  test('recipes, as a program has simplified them: every field of every recipe', async () => {
    const path = 'feeds/drupal/drupal-recipes-collection.json';
    const answer = sharedJson(path) as (Attributes & { id: string })[];
    const address = 'https://default.pantheonsite.io/en/jsonapi/node/recipe';
    const converted = fromDrupal([answer], { address });
    assert.equal(converted.items.length, 9);
    for (const [index, recipe] of answer.entries()) {
      assertItem(converted.items[index], {
        id: recipe.id,
        url: `https://default.pantheonsite.io/en${recipe.path.alias}`,
        title: recipe.title,
        content_html: recipe.field_recipe_instruction?.processed.trim(),
        summary: plain(recipe.field_summary?.processed).replaceAll('&amp;', '&'),
        date_published: recipe.created,
        date_modified: recipe.changed,
        language: 'en',
      });
    }
    assert.deepEqual(countsOf(converted.problems), { 'file-unresolved': 9 });
    await assertNoErrors(converted, address);
  });
});

const address = 'https://publisher.example/en/jsonapi/node/report';

/** The good answer with other attributes of its node, in a language of its own. */
const answerWith = (
  attributes: object,
  relationships: object = {},
  included: readonly object[] = [],
): object => {
  const [node] = DRUPAL.data;
  return {
    ...DRUPAL,
    meta: {},
    data: [
      {
        ...node,
        attributes: { ...node?.attributes, ...attributes },
        relationships: { ...node?.relationships, ...relationships },
      },
    ],
    included: [...included, ...DRUPAL.included],
  };
};

describe('a node of Drupal', () => {
  test('has its files, cover, topics and related nodes from what the answer includes', async () => {
    const converted = fromDrupal([DRUPAL], { address });
    assert.deepEqual(onlyItem(converted), {
      id: 'u-1',
      url: 'https://publisher.example/en/reports/a',
      title: 'A',
      content_html: '<p>Text</p>',
      summary: 'Why',
      image: 'https://publisher.example/c.png',
      date_modified: '2024-11-05T09:30:00+00:00',
      authors: [{ name: 'A. Author' }],
      tags: ['T'],
      language: 'en',
      attachments: [
        {
          url: 'https://publisher.example/a.pdf',
          mime_type: 'application/pdf',
          title: 'English',
          size_in_bytes: 9,
          _publication: { language: 'en' },
        },
      ],
      _publication: {
        cover: { alt: 'C', width: 3, height: 4 },
        doi: '10.5555/1',
        licence: 'https://creativecommons.org/licenses/by/4.0/',
        issued: '2024-11',
        related: ['u-2'],
      },
    });
    await assertNoErrors(converted);
  });

  describe('in several languages', () => {
    const version = (id: string, langcode: string, more: object = {}): object => {
      const [node] = DRUPAL.data;
      return {
        ...node,
        id,
        attributes: {
          ...node?.attributes,
          title: `${id} ${langcode}`,
          langcode,
          default_langcode: langcode === 'en',
          ...more,
        },
      };
    };
    const list = (language: string, ...data: readonly object[]): object => ({
      ...DRUPAL,
      meta: {},
      data,
      links: { self: { href: `https://publisher.example/${language}/jsonapi/node/report` } },
    });
    const read = (...answers: readonly object[]): ReturnType<typeof fromDrupal> =>
      fromDrupal(answers, { address });
    const translationsOf = ({ items }: ReturnType<typeof fromDrupal>): readonly unknown[] =>
      items.map(({ id, language, _publication }) => [id, language, _publication?.translations]);

    test('is one report with translations, each with its words, its page and its files', async () => {
      const converted = read(
        list('en', version('u-1', 'en')),
        list('fr', version('u-1', 'fr', { path: { alias: '/rapports/a' } })),
        list('ar', version('u-1', 'ar')),
      );
      assert.deepEqual(translationsOf(converted), [
        ['u-1', 'en', ['u-1:fr', 'u-1:ar']],
        ['u-1:fr', 'fr', ['u-1', 'u-1:ar']],
        ['u-1:ar', 'ar', ['u-1', 'u-1:fr']],
      ]);
      const [, french] = converted.items;
      assert.equal(french?.title, 'u-1 fr');
      assert.equal(french.url, 'https://publisher.example/fr/rapports/a');
      // A file that all have is in the language that it names itself.
      assert.equal(french.attachments?.[0]?._publication?.language, 'en');
      assert.deepEqual(converted.problems, []);
      await assertNoErrors(converted);
    });

    test('stands once in the feed where a list has it in place of a translation', () => {
      // Drupal sends the original where a node has no translation, with an address that does not work.
      const onlyFrench = version('u-2', 'fr', { default_langcode: true });
      const english = list('en', version('u-1', 'en'), onlyFrench);
      const french = list('fr', version('u-1', 'en'), onlyFrench);
      const converted = read(english, french);
      assert.deepEqual(translationsOf(converted), [
        ['u-1', 'en', undefined],
        ['u-2', 'fr', undefined],
      ]);
      assert.deepEqual(
        converted.items.map(({ url }) => url),
        ['https://publisher.example/en/reports/a', 'https://publisher.example/fr/reports/a'],
      );
    });

    test('has the same ids in whatever order its languages are read, and if one is not', () => {
      const lists = ['en', 'fr'].map((code) => list(code, version('u-1', code)));
      const ids = (...answers: readonly object[]): readonly string[] =>
        read(...answers)
          .items.map(({ id }) => id)
          .toSorted();
      assert.deepEqual(ids(...lists), ['u-1', 'u-1:fr']);
      assert.deepEqual(ids(...lists.toReversed()), ['u-1', 'u-1:fr']);
      assert.deepEqual(ids(lists[1]!), ['u-1:fr']);
    });

    test('is related to the version of the same language', () => {
      const lists = ['en', 'fr'].map((code) =>
        list(code, version('u-1', code), version('u-2', code)),
      );
      const related = ({ items }: ReturnType<typeof fromDrupal>): readonly unknown[] =>
        items.map(({ id, _publication }) => [id, _publication?.related]);
      assert.deepEqual(related(read(...lists)), [
        ['u-1', ['u-2']],
        ['u-1:fr', ['u-2:fr']],
        ['u-2', ['u-2']],
        ['u-2:fr', ['u-2:fr']],
      ]);
      // A feed of translations alone names these.
      assert.deepEqual(related(read(lists[1]!))[0], ['u-1:fr', ['u-2:fr']]);
    });

    test('names no version that is not public', () => {
      const draft = version('u-1', 'fr', { status: false });
      const converted = read(list('en', version('u-1', 'en')), list('fr', draft));
      assert.deepEqual(translationsOf(converted), [['u-1', 'en', undefined]]);
      assert.deepEqual(converted.closed, ['u-1:fr']);
    });
  });

  test('in several languages, as an answer tells it that does not say which came first', () => {
    const french = answerWith({ langcode: 'fr', title: 'Un' });
    const { items } = fromDrupal([DRUPAL, french], { address });
    assert.deepEqual(
      items.map(({ id, title }) => [id, title]),
      [
        ['u-1', 'A'],
        ['u-1:fr', 'Un'],
      ],
    );
  });

  test('has no language if Drupal says that it has none', () => {
    for (const langcode of ['und', 'zxx']) {
      const { items, problems } = fromDrupal([answerWith({ langcode })], { address });
      assert.deepEqual([items[0]?.language, problems], [undefined, []]);
    }
  });

  test('is left out if it is not published', () => {
    for (const attributes of [{ status: false }, { moderation_state: 'draft' }]) {
      const { items, problems, closed } = fromDrupal([answerWith(attributes)], { address });
      assert.deepEqual([items.length, countsOf(problems)], [0, { 'not-published': 1 }]);
      assert.equal(closed?.length, 1);
    }
  });

  test('never names users, and takes no symbol of a document for its cover', () => {
    const user = {
      type: 'user--user',
      id: 'x',
      attributes: { name: 'a-login', display_name: 'a-login' },
    };
    const icon = {
      type: 'file--file',
      id: 'i',
      attributes: { filemime: 'image/png', uri: { url: '/icon.png' } },
    };
    const media = {
      type: 'media--document',
      id: 'm',
      relationships: { thumbnail: { data: { type: 'file--file', id: 'i' } } },
    };
    const relationships = {
      uid: { data: { type: 'user--user', id: 'x' } },
      field_author: { data: { type: 'user--user', id: 'x' } },
      field_cover: { data: null },
      field_other: { data: { type: 'media--document', id: 'm' } },
    };
    const answer = answerWith({ field_authors: null }, relationships, [user, icon, media]);
    const item = onlyItem(fromDrupal([answer], { address }));
    assert.deepEqual([item.authors, item.image], [undefined, undefined]);
  });

  test('has the address of its number if it has no other', () =>
    assert.equal(
      onlyItem(fromDrupal([answerWith({ path: { alias: null } })], { address })).url,
      'https://publisher.example/en/node/1',
    ));

  test('is none if the site refuses', () =>
    assert.deepEqual(fromDrupal([{ errors: [{ status: '403' }] }], { address }).problems, [
      { code: 'not-this-format', values: { expected: 'JSON:API' } },
    ]));
});
