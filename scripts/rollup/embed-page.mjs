import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const PLACE = 'STYLE-HASH';

/**
 * A Rollup plugin that adds a page to the bundle, with the hash of its one inline style in its own
 * content security policy, in place of `STYLE-HASH`.
 *
 * @param {string} file path of the page
 * @param {string} fileName its name in the bundle
 * @returns {import('rollup').Plugin} its hook throws when the page has no style or no place for it
 */
export function embedPage(file, fileName) {
  return {
    name: 'embed-page',
    generateBundle() {
      const page = readFileSync(file, 'utf8');
      const style = /<style>(.*?)<\/style>/s.exec(page)?.[1];
      if (style === undefined || !page.includes(PLACE)) {
        this.error(`${file} has no style, or no ${PLACE} in its policy`);
      }
      const hash = createHash('sha256').update(style).digest('base64');
      const source = page.replace(PLACE, `sha256-${hash}`).replaceAll(/\s*<!--.*?-->/gs, '');
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}
