/**
 * Libraries that change the built-ins of browsers, and libraries that so many pages use that the
 * widgets must work with them.
 */
import {
  DEBIAN_LIBRARIES_MISSING,
  findDebianLibraries,
} from '../../scripts/install/debian-libraries.mjs';
import { packageFile } from '../../scripts/programs/run.mjs';

/** A library in its published form. */
export interface HostLibrary {
  /** The path of its one classic script. Empty if the script is missing. */
  readonly file: string;
  /** An expression that uses it on a page with `<main><p id="word">`. */
  readonly use: string;
  /** The value of that expression. */
  readonly result: unknown;
}

const debian = findDebianLibraries();

/** The reason why Debian's libraries are missing. Empty if they are there. */
export const debianIsMissing = debian ? '' : DEBIAN_LIBRARIES_MISSING;

/** All libraries, by name. */
export const HOST_LIBRARIES: Record<string, HostLibrary> = {
  'Prototype.js': {
    file: debian?.prototype ?? '',
    use: `[
      $$('main p').length, $('word').up('main').identify(), $('word').addClassName('x').hasClassName('x'),
      Object.toJSON([1, [2]]), JSON.stringify([1, [2]]), $A([3, 1]).sortBy((n) => n), Array.from({ length: 2, 0: 'a', 1: 'b' }),
      Class.create({ initialize(n) { this.n = n; } }) && new Template('#{a}').evaluate({ a: 1 }), typeof Function.prototype.curry,
    ]`,
    result: [1, 'main', true, '[1,[2]]', '[1,[2]]', [1, 3], ['a', 'b'], '1', 'function'],
  },
  MooTools: {
    file: debian?.mootools ?? '',
    use: `[
      $$('main p').length, document.id('word').getParent('main').get('id'), document.id('word').addClass('x').hasClass('x'),
      JSON.encode([1, [2]]), JSON.stringify([1, [2]]), Array.from(1), new Element('b', { text: 'B' }).get('html'), typeOf([]),
      new (new Class({ Implements: Events, initialize() { this.addEvent('e', () => { this.n = 1; }).fireEvent('e'); } }))().n,
    ]`,
    result: [1, 'main', true, '[1,[2]]', '[1,[2]]', [1], 'B', 'array', 1],
  },
  'Zone.js': {
    file: packageFile('zone.js/bundles/zone.umd.js'),
    use: `Zone.current.fork({ name: 'mine' }).run(() =>
      fetch('data:,x').then((response) => response.text()).then((text) => [text, Zone.current.name]))`,
    result: ['x', 'mine'],
  },
  jQuery: {
    file: packageFile('jquery/dist/jquery.js'),
    use: `[
      $('main p').length, $('#word').closest('main').attr('id'), $('<b>').text('B').prop('outerHTML'),
      jQuery.noConflict() === jQuery, typeof $,
    ]`,
    result: [1, 'main', '<b>B</b>', true, 'undefined'],
  },
  'core-js': {
    file: packageFile('core-js-bundle/index.js'),
    use: `[
      Map.groupBy([1, 2, 3], (n) => n % 2).size, [...new Set([1]).union(new Set([2]))], Iterator.concat([1], [2]).toArray(),
      Array.from(new Set([1]), (n) => n + 1), JSON.stringify([1, [2]]), typeof globalThis['__core-js_shared__'],
    ]`,
    result: [2, [1, 2], [1, 2], [2], '[1,[2]]', 'object'],
  },
};
