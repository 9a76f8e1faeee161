import type { Citation } from './citation.js';

/** RIS's types, by CSL's types. */
const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    report: 'RPRT',
    book: 'BOOK',
    chapter: 'CHAP',
    thesis: 'THES',
    'article-journal': 'JOUR',
    'paper-conference': 'CONF',
    dataset: 'DATA',
  }),
);

/** Writes a citation as RIS, in UTF-8, with the line ends that the format asks for. */
export function ris(citation: Citation): string {
  const { type, authors, hasMoreAuthors, title, date, keywords } = citation;
  const names = authors.map(
    // A comma would part a name in two.
    ({ family, given, literal }) => literal?.replace(/,\s*/g, ' ') ?? `${family}, ${given}`,
  );
  const [year, month, day] = date;
  const rows: readonly (readonly [tag: string, value: string | number | undefined])[] = [
    ['TY', TYPES.get(type) ?? 'GEN'],
    ...names.map((name) => ['AU', name] as const),
    ['AU', hasMoreAuthors && names.length ? 'et al.' : undefined],
    ['TI', title],
    ['PY', year && String(year)],
    // The slashes stand also where the month or the day is not known.
    ['DA', year && [year, two(month), two(day), ''].join('/')],
    ['PB', citation.publisher],
    ['AB', citation.abstract],
    ...keywords.map((word) => ['KW', word] as const),
    ['LA', citation.language],
    ['SP', citation.numberOfPages],
    ['SN', citation.isbn],
    ['DO', citation.doi],
    ['UR', citation.url],
    ['L1', citation.file],
    ['ER', ''],
  ];
  return rows
    .flatMap(([tag, value]) => (value === undefined ? [] : `${tag}  - ${value}\r\n`))
    .join('');
}

const two = (number: number | undefined): string => (number ? String(number).padStart(2, '0') : '');
