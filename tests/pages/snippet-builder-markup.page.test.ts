import fc from 'fast-check';
import type { Markup } from '../../demo/snippet-builder/markup.js';
import { snippet, widgetMarkup } from '../../demo/snippet-builder/snippet.js';
import { anyChoices, anyContent, anySurroundings } from '../demo/any-choices.js';
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

test('a browser reads the editor’s choices in the pasted line, whatever the feed holds', async ({
  tab,
}) => {
  const any = fc.tuple(anyChoices, anyContent, anySurroundings);
  // A parser reads the content of an iframe as text. The two other forms test that content.
  const cases = fc
    .sample(any, 400)
    .map(([choices, content, surroundings]) => ({
      html: snippet(choices, content, surroundings),
      widget: shown(widgetMarkup(choices, content, surroundings)),
    }))
    .map(({ html, widget }) =>
      typeof widget === 'object' && widget.tag === 'iframe'
        ? { html, widget: { ...widget, children: [] } }
        : { html, widget },
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
          scripts: nodes.slice(0, -1).map((node) => node.nodeName),
          head: head.childNodes.length,
        };
      });
    },
    cases.map(({ html }) => html),
  );
  expect(read).toHaveLength(400);
  for (const [index, { html, widget }] of cases.entries()) {
    const isFrame = html.startsWith('<iframe');
    expect(read[index], html).toEqual({ widget, scripts: isFrame ? [] : ['SCRIPT'], head: 0 });
  }
});
