import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as whole from 'lit';
import * as lean from '../../scripts/rollup/lean-lit/reactive-element.mjs';

/*
 * The shipped scripts hold Lit's elements abridged. Here an element on each is given the same, in
 * any order, and both must come to the same attributes, properties and updates.
 */
interface Subject extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  readonly layout: unknown;
  readonly excerptLength: unknown;
  readonly data: unknown;
  /** What each update was told of. */
  readonly updates: readonly string[];
}

const WORDS = ['list', 'grid', 'compact'];
const toWord = {
  fromAttribute: (given: unknown) => WORDS.find((word) => word === given) ?? 'list',
};
const toNumber = {
  fromAttribute: (given: unknown) => (Number(given) >= 1 ? Number(given) : 4),
};
const reflected = { reflect: true, useDefault: true };
const PROPERTIES = {
  layout: { ...reflected, converter: toWord },
  excerptLength: { ...reflected, attribute: 'excerpt-length', converter: toNumber },
  data: { attribute: false as const },
};
const DEFAULTS = { layout: 'list', excerptLength: 4, data: undefined };

/** An element of ours, in short: what an attribute cannot say a property cannot either. */
function define(tag: string, library: { readonly ReactiveElement: unknown }): void {
  const Base = library.ReactiveElement as typeof whole.ReactiveElement;
  class Defined extends Base {
    static override styles = [];
    readonly updates: string[] = [];
    constructor() {
      super();
      Object.assign(this, DEFAULTS);
    }
    protected override willUpdate(changed: Map<string, unknown>): void {
      this.updates.push([...changed.keys()].sort().join());
      for (const name of changed.keys()) {
        const { converter } = (this.constructor as typeof Base).getPropertyOptions(name);
        const read = (converter as typeof toWord | undefined)?.fromAttribute;
        if (read) Object.assign(this, { [name]: read(Reflect.get(this, name)) });
      }
    }
    protected override updated(): void {
      this.updates.push('updated');
    }
  }
  for (const [name, options] of Object.entries(PROPERTIES)) Defined.createProperty(name, options);
  customElements.define(tag, Defined);
}

type Act = (element: Subject) => unknown;

const attribute = fc.constantFrom('layout', 'excerpt-length');
const value = fc.constantFrom<unknown>(
  'list',
  'grid',
  'sideways',
  '',
  4,
  7,
  '7',
  0,
  null,
  undefined,
);
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(fc.constantFrom(...Object.keys(PROPERTIES)), value).map(
    ([name, value]): Act =>
      (element) =>
        Object.assign(element, { [name]: value }),
  ),
  fc.tuple(attribute, value).map(
    ([name, value]): Act =>
      (element) =>
        element.setAttribute(name, String(value)),
  ),
  attribute.map(
    (name): Act =>
      (element) =>
        element.removeAttribute(name),
  ),
  fc.constant<Act>((element) => element.updateComplete),
  fc.constant<Act>((element) => element.remove()),
  fc.constant<Act>((element) => document.body.append(element)),
);

/** What an element has come to after all acts. */
async function resultOf(tag: string, early: object, acts: readonly Act[]): Promise<object> {
  const element = document.createElement(`${tag}-${String(++count)}`) as Subject;
  Object.assign(element, early);
  document.body.append(element);
  define(element.localName, tag === 'x-lean' ? lean : whole);
  customElements.upgrade(element);
  for (const act of acts) await act(element);
  document.body.append(element);
  await element.updateComplete;
  element.remove();
  const { layout, excerptLength, data, updates } = element;
  const attributes = element.getAttributeNames().map((name) => [name, element.getAttribute(name)]);
  return { layout, excerptLength, data, updates, attributes: attributes.sort() };
}

let count = 0;

describe('the properties of the shipped scripts', () => {
  it('come to the same as with the whole of Lit, whatever is set and in whatever order', () =>
    fc.assert(
      fc.asyncProperty(
        fc.record({ layout: value, data: value }, { requiredKeys: [] }),
        fc.array(act, { maxLength: 12 }),
        async (early, acts) => {
          const ours = await resultOf('x-lean', early, acts);
          expect(ours).to.deep.equal(await resultOf('x-whole', early, acts));
        },
      ),
      { numRuns: 100 },
    ));
});
