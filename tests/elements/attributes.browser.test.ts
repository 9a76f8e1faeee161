import { expect, fixture } from '@open-wc/testing';
import { html, type LitElement } from 'lit';
import '../../src/define.js';
import { useConsole, useFeedServer } from './feed-server.js';

type Tag = 'publication-card' | 'related-resources' | 'report-download';

interface Attribute {
  readonly property?: string;
  readonly initial: unknown;
  readonly text: string;
  readonly value: unknown;
  readonly junk: readonly string[];
  /** Other values that the property takes, each with its text. */
  readonly alsoTaken?: readonly (readonly [unknown, string])[];
}

/** An attribute that takes one of a few words. */
const word = (initial: string, text: string): Attribute => ({
  initial,
  text,
  value: text,
  junk: ['', 'sideways', text.toUpperCase(), ` ${text}`, 'constructor'],
});

/** An attribute that takes any text. */
const anyText = (text: string): Attribute => ({
  initial: '',
  text,
  value: text,
  junk: [],
  alsoTaken: [
    [7, '7'],
    [-1, '-1'],
    [new URL('https://feeds.example/a b.json'), 'https://feeds.example/a%20b.json'],
    [['Asia', 'Europe'], 'Asia,Europe'],
  ],
});

const SHARED: Readonly<Record<string, Attribute>> = {
  feed: anyText('https://feeds.example/attributes.json'),
  publication: anyText('report-7'),
  lang: anyText('th'),
  'heading-level': {
    property: 'headingLevel',
    initial: 3,
    text: '2',
    value: 2,
    junk: ['', '0', '7', '-1', '2.5', 'two', 'NaN', 'Infinity'],
  },
  loading: word('eager', 'lazy'),
  timeout: {
    initial: 15_000,
    text: '30000',
    value: 30_000,
    // Browsers ignore a time beyond 2^31 ms, which is four times this time.
    junk: ['', '0', '-1', '2.5', '5s', 'NaN', 'Infinity', '300000001'],
  },
};

const ATTRIBUTES: Readonly<Record<Tag, Readonly<Record<string, Attribute>>>> = {
  // Other tests are about `images`: an unknown value of it allows no image.
  'publication-card': { ...SHARED, layout: word('auto', 'compact') },
  'report-download': { ...SHARED, layout: word('full', 'compact') },
  'related-resources': {
    ...SHARED,
    layout: word('list', 'grid'),
    match: word('auto', 'similar'),
    limit: {
      initial: 4,
      text: '1000000',
      value: 1_000_000,
      junk: ['', '0', '-2', '1.5', 'many', 'NaN', 'Infinity'],
    },
    'excerpt-length': {
      property: 'excerptLength',
      initial: 250,
      text: '80',
      value: 80,
      junk: ['', '0', '-80', '8.5', 'short', 'NaN', 'Infinity'],
    },
    topics: anyText('finance, online safety'),
    language: anyText('ar'),
  },
};

async function create(tag: Tag): Promise<LitElement> {
  const host = await fixture<HTMLElement>(html`<section></section>`);
  const element = document.createElement(tag);
  host.append(element);
  await element.updateComplete;
  return element;
}

const valueOf = (element: LitElement, property: string): unknown =>
  (element as unknown as Record<string, unknown>)[property];

useFeedServer();
useConsole();

for (const tag of Object.keys(ATTRIBUTES) as Tag[]) {
  describe(`the attributes of <${tag}>`, () => {
    for (const [name, attribute] of Object.entries(ATTRIBUTES[tag])) {
      const { property = name, initial, text, value, junk, alsoTaken = [] } = attribute;
      it(`takes ${name} from the page, and has the default when the attribute is removed`, async () => {
        const element = await create(tag);
        expect(valueOf(element, property)).to.equal(initial);
        element.setAttribute(name, text);
        expect(valueOf(element, property)).to.equal(value);
        element.removeAttribute(name);
        expect(valueOf(element, property)).to.equal(initial);
      });

      it(`shows ${name} in the page when a script sets it`, async () => {
        const element = await create(tag);
        Object.assign(element, { [property]: value });
        await element.updateComplete;
        expect(element.getAttribute(name)).to.equal(text);
      });

      it(`adds no ${name} to the author’s markup`, async () => {
        expect((await create(tag)).hasAttribute(name)).to.be.false;
      });

      it(`replaces junk in the property ${property} with the default, and throws nothing`, async () => {
        const element = await create(tag);
        const bare = Object.create(null) as object;
        const noText = [null, undefined, {}, [], [bare], bare, NaN, Symbol('none'), () => '1'];
        for (const nonsense of alsoTaken.length ? noText : [...noText, -1]) {
          Object.assign(element, { [property]: value });
          Object.assign(element, { [property]: nonsense });
          expect(valueOf(element, property), typeof nonsense).to.equal(initial);
        }
        Object.assign(element, { [property]: text });
        expect(valueOf(element, property), 'the text of an attribute').to.equal(value);
      });

      for (const [given, meant] of alsoTaken) {
        it(`takes ${JSON.stringify(given)} in the property ${property} as its text`, async () => {
          const element = await create(tag);
          Object.assign(element, { [property]: given });
          expect(valueOf(element, property)).to.equal(meant);
        });
      }

      if (junk.length) {
        it(`replaces junk in ${name} with the default`, async () => {
          const element = await create(tag);
          for (const nonsense of junk) {
            element.setAttribute(name, text);
            element.setAttribute(name, nonsense);
            await element.updateComplete;
            expect(valueOf(element, property), `"${nonsense}"`).to.equal(initial);
            expect(element.getAttribute(name), 'the author’s own text').to.equal(nonsense);
          }
        });
      }
    }

    it('takes room from the page, whatever its text, and shows it when a script sets it', async () => {
      const element = await create(tag);
      expect(valueOf(element, 'room')).to.be.false;
      element.setAttribute('room', '');
      expect(valueOf(element, 'room')).to.be.true;
      element.removeAttribute('room');
      expect(valueOf(element, 'room')).to.be.false;
      Object.assign(element, { room: true });
      await element.updateComplete;
      expect(element.getAttribute('room')).to.equal('');
    });

    it('takes its data from a property only', async () => {
      const element = await create(tag);
      element.setAttribute('data', '{"items": []}');
      expect(valueOf(element, 'data')).to.be.undefined;
    });
  });
}
