/** The words of the elements in each language, as readers see them. */
import { expect } from '@open-wc/testing';
import '../../src/define.js';
import { en } from '../../src/messages/en.js';
import { messagesIn } from '../../src/messages/languages.js';
import { mount, newPlace, TAGS } from '../state/mount.js';
import { waitUntil } from '../waiting.js';
import { wordsLoaded } from './parts.js';
import { useFeedServer } from './feed-server.js';
import { useLoadButton } from './load-button.js';

useLoadButton();

const server = useFeedServer();

const LANGUAGES = 'ar bn es fr hi id km lo my ne pt ru th ur vi zh'.split(' ');
const RIGHT_TO_LEFT = /^(?:ar|ur)$/;

/** A publisher's texts, in letters of a script that no language of the widgets uses. */
const ITEM = {
  url: 'https://publisher.example/1',
  content_html: '<p>Ⴀ</p><p>Ⴁ</p>',
  summary: 'Ⴂ',
  tags: ['Ⴃ'],
  date_published: '2024-03-05',
  authors: [{ name: 'Ⴄ' }, { name: 'Ⴅ' }, { name: 'Ⴆ' }],
  attachments: [
    attachment('1', 'de', { pages: 1 }),
    attachment('2', 'de', { pages: 2 }),
    attachment('5', 'de', { pages: 5 }),
  ],
};
const DATA = {
  version: 'https://jsonfeed.org/version/1.1',
  items: [
    { ...ITEM, id: '1', title: 'Ⴇ' },
    { ...ITEM, id: '2', title: 'Ⴈ', url: 'https://publisher.example/2' },
  ],
};

function attachment(name: string, language: string, about: object): object {
  const url = `https://publisher.example/${name}.pdf`;
  return { url, title: 'Ⴉ', size_in_bytes: 2_400_000, _publication: { language, ...about } };
}

/** All text and all accessible names. */
function wordsIn(root: ParentNode): string {
  const labels = [...root.querySelectorAll('[aria-label]')].map((element) => element.ariaLabel);
  return [...labels, (root as ParentNode & Node).textContent].join('\n');
}

/** The texts of the elements in English. */
const ENGLISH = Object.entries(en)
  .filter(([name]) => !/^(?:locale|dir|colon|comma)$/.test(name))
  .flatMap(([, value]) =>
    typeof value === 'string' ? [value] : Object.values(value as Record<string, string>),
  )
  .map((text) => text.replace(/\s*\{\w+\}\.?\s*/, ''));

for (const language of LANGUAGES) {
  describe(`in "${language}"`, () => {
    for (const tag of TAGS) {
      it(`a <${tag}> shows no English word`, async () => {
        const words = messagesIn(language)!;
        const element = mount(await newPlace(), { lang: language }, tag);
        element.data = DATA;
        await wordsLoaded(element);
        await waitUntil(() => element.renderRoot.querySelector('[inert]'));
        const shownText = wordsIn(element.renderRoot);
        for (const text of ENGLISH.filter((one) => !isFrenchToo(language, one))) {
          expect(shownText, text).not.to.contain(text);
        }
        expect(shownText).to.contain(tag === 'related-resources' ? words.readMore : words.download);
        const frame = element.renderRoot.querySelector<HTMLElement>('.frame')!;
        expect([frame.lang, frame.matches(':dir(rtl)')]).to.eql([
          language,
          RIGHT_TO_LEFT.test(language),
        ]);
      });
    }

    it('a button asks the reader, and a status says the result', async () => {
      const words = messagesIn(language)!;
      const element = mount(await newPlace(), {
        lang: language,
        loading: 'click',
        feed: server().newAddress(),
      });
      await wordsLoaded(element);
      const button = element.renderRoot.querySelector('button')!;
      expect(button.textContent).to.contain(words.load);
      button.click();
      const status = element.renderRoot.querySelector('[role="status"]')!;
      await waitUntil(() => status.textContent === words.loading);
      server().requests[0]!.fail();
      await waitUntil(() => status.textContent === words.failed);
    });
  });
}

/** Whether an English word is a French word too. */
function isFrenchToo(language: string, text: string): boolean {
  return language === 'fr' && /^pages?$/.test(text);
}

it('an element in German, which has no words of its own, marks its words as English', async () => {
  const place = await newPlace();
  place.lang = 'de';
  const element = mount(place, {});
  element.data = { ...DATA, language: 'ka' };
  await wordsLoaded(element);
  const frame = element.renderRoot.querySelector<HTMLElement>('.frame')!;
  expect(frame.lang).to.equal('en');
  expect(element.renderRoot.querySelector('[part="meta"]')?.getAttribute('lang')).to.equal('de');
  expect(element.renderRoot.querySelector('[part="title"]')?.getAttribute('lang')).to.equal('ka');
  expect(element.renderRoot.querySelector('time')?.textContent).to.equal('5. März 2024');
});

it('a feed in Thai never gets English words on a page without a lang', async () => {
  const { documentElement: page } = document;
  const { lang } = page;
  page.removeAttribute('lang');
  const element = mount(await newPlace(), { feed: server().serve({ ...DATA, language: 'th' }) });
  const seen = new Set<string | undefined>();
  const look = () => seen.add(element.renderRoot.querySelector('summary')?.textContent.trim());
  const watcher = new MutationObserver(look);
  await element.updateComplete;
  watcher.observe(element.renderRoot, { childList: true, subtree: true, characterData: true });
  await waitUntil(() => seen.has('อ่านเพิ่มเติม'));
  watcher.disconnect();
  page.lang = lang;
  expect([...seen].filter(Boolean)).to.eql(['อ่านเพิ่มเติม']);
});

it('two elements on one page have their own languages', async () => {
  const place = await newPlace();
  const both = [mount(place, { lang: 'fr' }), mount(place, { lang: 'th' })];
  for (const element of both) element.data = DATA;
  await Promise.all(both.map(wordsLoaded));
  const summaries = both.map((element) => element.renderRoot.querySelector('summary')?.textContent);
  expect(summaries.map((text) => text?.trim())).to.eql(['Lire la suite', 'อ่านเพิ่มเติม']);
});

describe('when the page changes its language', () => {
  const { documentElement: page } = document;
  const { lang } = page;
  afterEach(() => {
    page.lang = lang;
  });
  const toggle = (element: { renderRoot: ParentNode }): string | undefined =>
    element.renderRoot.querySelector('summary')?.textContent.trim();

  it('elements follow, except elements with their own lang', async () => {
    const place = await newPlace();
    const [follows, keeps] = [mount(place, {}), mount(place, { lang: 'fr' })];
    for (const element of [follows, keeps]) element.data = DATA;
    await Promise.all([follows, keeps].map(wordsLoaded));
    expect(toggle(follows)).to.equal('Read more');
    page.lang = 'es';
    await waitUntil(() => toggle(follows) === 'Leer más');
    expect(toggle(keeps)).to.equal('Lire la suite');
  });

  it('an element keeps the old words until the new words are loaded', async () => {
    const element = mount(await newPlace(), { lang: 'fr' });
    element.data = DATA;
    await wordsLoaded(element);
    element.lang = 'vi';
    const seen = new Set<string | undefined>();
    await waitUntil(() => seen.add(toggle(element)).has('Đọc thêm'));
    expect([...seen]).to.eql(['Lire la suite', 'Đọc thêm']);
  });

  it('an element that left the page follows when it returns', async () => {
    const place = await newPlace();
    const element = mount(place, {});
    element.data = DATA;
    await wordsLoaded(element);
    element.remove();
    page.lang = 'pt';
    place.append(element);
    await waitUntil(() => toggle(element) === 'Ler mais');
  });
});

it('a feed that fails is reported in any language of the reader', async () => {
  const feed = server().serve({});
  const element = mount(await newPlace(), { lang: 'km', feed });
  const codes: string[] = [];
  element.addEventListener('feed-error', ({ code }) => codes.push(code));
  await waitUntil(() => codes.length);
});
