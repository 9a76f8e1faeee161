import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as whole from 'lit';
import * as lean from '../../scripts/rollup/lean-lit/lit-html.mjs';

/*
 * The shipped scripts hold Lit's templates abridged. Here whatever they render, one time after the
 * other into the same place, is compared with what the whole of Lit makes of it.
 */
interface Library {
  readonly html: (strings: TemplateStringsArray, ...values: unknown[]) => unknown;
  readonly nothing: symbol;
}

/** Something to render, by either library. */
type Make = (library: Library) => unknown;

type Template = (html: Library['html'], one: unknown, two: unknown, three: unknown) => unknown;

/** Expressions in content and in attributes, at every place where the elements have them. */
const ATTRIBUTES: readonly Template[] = [
  (html, one, two, three) => html`<p class="a ${one} b ${two}" title=${three}>Text</p>`,
  (html, one, two, three) => html`<img alt=${one} width="${two}" height=${three} />and so on`,
  (html, one, two) =>
    html`<ul lang=${one}>
      <li dir=${two}><b>One</b></li>
    </ul>`,
];
const CONTENTS: readonly Template[] = [
  (html, one) => html`${one}`,
  (html, one, two, three) =>
    html`<p>${one}</p>
      between ${two}
      <ul>
        ${three}
      </ul>`,
  (html, one, two, three) => html`${one}${two}<slot name="x">(${three})</slot>`,
  (html, one) =>
    html`<svg viewBox="0 0 1 1"><path d="M0 0h1" /></svg><b><i title="1 &gt; 0">${one}</i></b>`,
  (html) => html``,
];

const plain = fc.oneof(
  fc.constantFrom('', 'word', '<b>&amp;</b>', 'lit$', 0, 12),
  fc.string({ maxLength: 4 }),
);
const attribute: fc.Arbitrary<Make> = fc.oneof(
  plain.map((value) => () => value),
  fc.constant(({ nothing }: Library) => nothing),
);

const { content } = fc.letrec<{ content: Make }>((tie) => {
  const inner = fc.tuple(tie('content'), tie('content'), tie('content'));
  const outer = fc.tuple(attribute, attribute, attribute);
  const templateOf = (template: Template, values: readonly Make[]): Make => {
    return (library) => {
      const [one, two, three] = values.map((make) => make(library));
      return template(library.html, one, two, three);
    };
  };
  return {
    content: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      plain.map((value) => () => value),
      fc.constantFrom<Make>(
        ({ nothing }) => nothing,
        () => undefined,
        () => null,
      ),
      fc.tuple(fc.constantFrom(...ATTRIBUTES), outer).map((both) => templateOf(...both)),
      fc.tuple(fc.constantFrom(...CONTENTS), inner).map((both) => templateOf(...both)),
      fc
        .array(tie('content'), { maxLength: 4 })
        .map((list) => (library: Library) => list.map((make) => make(library))),
    ),
  };
});

/** What of a place can be seen: comments and how texts are divided cannot. */
function visible(place: Element): string {
  const copy = place.cloneNode(true) as Element;
  const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
  for (let comment; (comment = comments.nextNode());) (comment as Comment).remove();
  copy.normalize();
  return copy.innerHTML;
}

const placeWithWords = (): HTMLElement =>
  Object.assign(document.createElement('div'), { textContent: 'there before' });

function expectSame(makes: readonly Make[]): void {
  const [ours, theirs] = [placeWithWords(), placeWithWords()];
  const renderBefore = theirs.firstChild;
  for (const make of makes) {
    lean.render(make(lean), ours as never);
    whole.render(make(whole), theirs, { renderBefore });
    expect(visible(ours)).to.equal(visible(theirs));
  }
}

describe('the templates of the shipped scripts', () => {
  it('render the same as those of the whole of Lit, time after time', () => {
    fc.assert(fc.property(fc.array(content, { minLength: 1, maxLength: 4 }), expectSame), {
      numRuns: 100,
    });
  });

  it('render the same lists, as they grow and shrink', () => {
    const lists = fc.array(fc.array(content, { maxLength: 4 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(lists, (lists) => {
        expectSame(lists.map((list) => (library) => list.map((make) => make(library))));
      }),
      { numRuns: 40 },
    );
  });

  it('keep the nodes that need no change', () => {
    const place = placeWithWords();
    const show = (text: string, items: readonly string[]) =>
      lean.render(
        lean.html`<p title=${text}>${text}</p><ul>${items.map((item) => lean.html`<li>${item}</li>`)}</ul>`,
        place as never,
      );
    show('One', ['a', 'b', 'c']);
    const nodes = [...place.querySelectorAll('p, ul, li')];
    show('Two', ['d', 'e']);
    expect([...place.querySelectorAll('p, ul, li')]).to.deep.equal(nodes.slice(0, 4));
    expect(place.textContent).to.equal('Twodethere before');
  });

  it('tell the listener of the last rendering, and none where there is none', () => {
    const place = placeWithWords();
    const told: string[] = [];
    const tell = (name: string) => (event: Event) => told.push(`${name} ${event.type}`);
    for (const listener of [undefined, tell('one'), tell('two'), undefined, tell('three')]) {
      lean.render(lean.html`<button @click=${listener}>Press</button>`, place as never);
      place.querySelector('button')!.click();
    }
    expect(told).to.deep.equal(['one click', 'two click', 'three click']);
  });
});
