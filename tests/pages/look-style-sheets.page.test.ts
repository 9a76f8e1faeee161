/** The style sheets of the four looks: a partner could have written each of them. */
import { readdirSync, readFileSync } from 'node:fs';
import { surfaces } from '../package/public-surface.js';
import { expect, test } from './host-page.js';

const NAMES = readdirSync('demo').flatMap((file) => /^look-(\w+)\.html$/.exec(file)?.[1] ?? []);
const PROPERTIES = surfaces.flatMap(({ properties }) => properties.map(({ name }) => name));

/** The parts of an element. If a selector names no element, the parts of all elements. */
const partsOf = (tag: string): string[] =>
  surfaces.filter((surface) => !tag || tag === surface.tag).flatMap(({ parts }) => parts);

test('there are four looks', () => expect(NAMES).toHaveLength(4));

for (const look of NAMES) {
  test(`the ${look} style sheet uses only the public surface`, async ({ page, demo }) => {
    const text = readFileSync(`demo/looks/${look}.css`, 'utf8').replace(/\/\*.*?\*\//gs, '');
    await page.goto(`${demo}look-${look}.html`);
    const sheet = [`/looks/${look}.css`, text] as const;
    const { selectors, dropped } = await page.evaluate(readStyleSheet, sheet);

    expect(dropped, 'what the browser does not understand').toEqual([]);
    expect(selectors, 'every rule').toHaveLength(text.match(/^ *[.:a-z][^{};]*\{/gm)!.length);
    const parts = selectors.join().matchAll(/([\w-]*)[^\s,]*?::part\((.+?)\)/g);
    for (const [selector, tag = '', part = ''] of parts) {
      expect(partsOf(tag), selector).toContain(part);
    }
    for (const [name] of text.matchAll(/--publication-[\w-]+/g)) expect(PROPERTIES).toContain(name);
    expect(text, 'reaches in').not.toMatch(/!important|--_|::slotted|:host|>>>|\/deep\//);
  });

  test(`the page around the ${look} widgets does not style them`, () => {
    const around = readFileSync(`demo/looks/${look}-page.css`, 'utf8');
    expect(around).not.toMatch(/::part|publication-|related-|report-/);
    const html = readFileSync(`demo/look-${look}.html`, 'utf8');
    expect(html).not.toMatch(/<style|style=/);
    expect(html.match(/<script/g), 'that of the widgets alone').toHaveLength(1);
  });
}

/**
 * Runs in the page: returns the selectors that the browser kept, and the declarations that it
 * dropped.
 */
function readStyleSheet([path, text]: readonly [path: string, text: string]) {
  const sheet = [...document.styleSheets].find(({ href }) => href?.endsWith(path))!;
  const selectorsIn = ({ cssRules }: { cssRules: CSSRuleList }): string[] =>
    [...cssRules].flatMap((rule) =>
      rule instanceof CSSStyleRule
        ? rule.selectorText
        : selectorsIn(rule as unknown as { cssRules: CSSRuleList }),
    );
  const declarations = Array.from(text.matchAll(/^\s+([\w-]+):\s*([^;{}]+);/gm));
  return {
    selectors: selectorsIn(sheet),
    dropped: declarations
      .filter(([, name = '', value = '']) => !CSS.supports(name, value))
      .map(([line]) => line.trim()),
  };
}
