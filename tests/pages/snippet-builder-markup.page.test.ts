import fc from 'fast-check';
import type { Choices } from '../../src/snippet-builder/choices.js';
import type { Markup } from '../../src/snippet-builder/markup.js';
import { preloadMarkup, snippet, widgetMarkup } from '../../src/snippet-builder/snippet.js';
import { anyChoices, anyContent, anySurroundings } from '../snippet-builder/any-choices.js';
import { expect, test } from './any-engine.js';

type Read = string | { tag: string; attributes: Record<string, string>; children: Read[] };

/**
 * Text as a page shows it: adjacent texts are joined, and white space, except non-breaking spaces,
 * is one space.
 */
function shown(markup: Markup): Read {
  if (typeof markup === 'string') return markup.replace(/[^\S\u00a0]+/g, ' ');
  const { tag, attributes, children } = markup;
  return { tag, attributes: { ...attributes }, children: joined(children.map(shown)) };
}

function joined(children: readonly Read[]): Read[] {
  return children.reduce<Read[]>((all, child) => {
    const last = all.at(-1);
    if (typeof child === 'string' && typeof last === 'string') all[all.length - 1] = last + child;
    else if (child !== '') all.push(child);
    return all;
  }, []);
}

/** The preload of a line, which has one only if the feed is asked for at once. */
function preloadOf({ feed, loading }: Choices): Read[] {
  return feed && loading === 'eager' ? [shown(preloadMarkup(feed))] : [];
}

test('a browser reads the editor’s choices in the pasted line, whatever the feed holds', async ({
  tab,
}) => {
  const any = fc.tuple(anyChoices, anyContent, anySurroundings);
  // A parser reads the content of an iframe as text. The two other forms test that content.
  const cases = fc
    .sample(any, 400)
    .map(([choices, content, surroundings]) => ({
      preload: preloadOf(choices),
      html: snippet(choices, content, surroundings),
      widget: shown(widgetMarkup(choices, content, surroundings)),
    }))
    .map(({ preload, html, widget }) =>
      typeof widget === 'object' && widget.tag === 'iframe'
        ? { preload: [], scripts: [], html, widget: { ...widget, children: [] } }
        : { preload, scripts: ['SCRIPT'], html, widget },
    );
  const read = await tab.evaluate(
    (texts) => {
      const readNode = (node: Node): Read => {
        if (!(node instanceof Element)) return node.textContent ?? '';
        const names = node.getAttributeNames();
        return {
          tag: node.localName,
          attributes: Object.fromEntries(
            names.map((name) => [name, node.getAttribute(name) ?? '']),
          ),
          children: node.localName === 'iframe' ? [] : [...node.childNodes].map(readNode),
        };
      };
      return texts.map((text) => {
        const { body, head } = new DOMParser().parseFromString(
          `<!doctype html><head></head><body>${text}`,
          'text/html',
        );
        const nodes = [...body.childNodes];
        return {
          widget: readNode(nodes.at(-1)!),
          preload: nodes.filter((node) => node.nodeName === 'LINK').map(readNode),
          scripts: nodes.map((node) => node.nodeName).filter((name) => name === 'SCRIPT'),
          head: head.childNodes.length,
        };
      });
    },
    cases.map(({ html }) => html),
  );
  expect(read).toHaveLength(400);
  for (const [index, { html, ...pasted }] of cases.entries()) {
    expect(read[index], html).toEqual({ ...pasted, head: 0 });
  }
});
