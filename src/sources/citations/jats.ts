/** The elements of JATS in abstracts of Crossref, as HTML. Others are taken away, and their text is not. */
const NAMES: Readonly<Record<string, string>> = {
  p: 'p',
  italic: 'em',
  bold: 'strong',
  sub: 'sub',
  sup: 'sup',
  list: 'ul',
  'list-item': 'li',
  title: 'h4',
};

/**
 * An abstract in JATS (NISO Z39.96), in which Crossref has them, as HTML. The heading “Abstract” says
 * nothing.
 *
 * @example
 * jatsAsHtml('<jats:title>Abstract</jats:title><jats:p>Text</jats:p>'); // '<p>Text</p>'
 */
export function jatsAsHtml(abstract: string): string {
  return abstract
    .replace(/<jats:title>\s*(?:abstract|summary)\s*<\/jats:title>/gi, '')
    .replace(/<(\/?)jats:([\w-]{1,20})(?:\s[^<>]{0,1000})?>/g, (_, end: string, name: string) => {
      const html = Object.hasOwn(NAMES, name) ? NAMES[name] : undefined;
      return html ? `<${end}${html}>` : '';
    });
}
