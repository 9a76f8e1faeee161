import type { Citation } from './citation.js';
import type { CitedName } from './cited-name.js';

/** BibTeX's kinds of entries, by CSL's types, and the field that holds who published it. */
const KINDS: ReadonlyMap<string, readonly [kind: string, publisher: string]> = new Map(
  Object.entries({
    report: ['techreport', 'institution'],
    book: ['book', 'publisher'],
    chapter: ['incollection', 'publisher'],
    thesis: ['phdthesis', 'school'],
    'article-journal': ['article', 'publisher'],
    'paper-conference': ['inproceedings', 'publisher'],
  }),
);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The signs that LaTeX would obey. */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/**
 * Writes a citation as BibTeX, in UTF-8. Titles keep their capitals, and the names of organisations stay
 * whole.
 *
 * @param key - The key of the entry: letters, figures and hyphens.
 * @returns One entry, with a line end.
 */
export function bibtex(citation: Citation, key: string): string {
  const [kind, publisher] = KINDS.get(citation.type) ?? ['misc', 'publisher'];
  const [year, month, day] = citation.date;
  const names = citation.authors.map(nameText);
  if (citation.hasMoreAuthors && names.length) names.push('others');
  const fields = {
    author: names.join(' and '),
    title: `{${escape(citation.title)}}`,
    [publisher]: citation.publisher && `{${escape(citation.publisher)}}`,
    year: year && String(year),
    day: day && String(day),
    doi: citation.doi && asWritten(citation.doi),
    isbn: citation.isbn && escape(citation.isbn),
    url: citation.url && asWritten(citation.url),
    language: citation.language && escape(citation.language),
    pagetotal: citation.numberOfPages && String(citation.numberOfPages),
    keywords: escape(citation.keywords.map((word) => word.replaceAll(',', ' ')).join(', ')),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value ? `  ${name} = {${value}}` : [],
  );
  // BibTeX has its own words for months, without braces.
  if (month) lines.push(`  month = ${MONTHS[month - 1] ?? '{}'}`);
  return `@${kind}{${key},\n${lines.join(',\n')}\n}\n`;
}

function nameText({ family, given, literal }: CitedName): string {
  return literal === undefined ? `${escape(family)}, ${escape(given)}` : `{${escape(literal)}}`;
}

function escape(text: string): string {
  return text.replace(/[\\~^]|[&%$#_{}]/g, (sign) => {
    // Braces with a backslash still count for BibTeX, so they have names.
    if (sign === '{') return '\\textbraceleft{}';
    if (sign === '}') return '\\textbraceright{}';
    return SIGNS[sign] ?? `\\${sign}`;
  });
}

/** Programs read addresses and DOIs as they are written, so only braces are escaped. */
function asWritten(url: string): string {
  return url.replace(/[{}\\]/g, (sign) => encodeURIComponent(sign));
}
