import Papa from 'papaparse';
import type { MappedField } from './reading/field-map.js';
import { columnNames } from './table/column-names.js';

/** The languages of the template, in the order of `columnNames`. */
export const TEMPLATE_LANGUAGES = ['en', 'fr', 'es', 'pt', 'ar'] as const;

/** The columns that most publishers can fill, in the order of the template. */
const COLUMNS: readonly MappedField[] = [
  'id',
  'title',
  'summary',
  'date',
  'authors',
  'topics',
  'language',
  'url',
  'files',
  'image',
  'alt',
  'pages',
  'doi',
  'licence',
];

const SITE = 'https://publisher.example';

/** Rows that show what a cell can hold: a whole date, a month, a year; several files; nothing. */
const ROWS: readonly Readonly<Partial<Record<MappedField, string>>>[] = [
  {
    id: 'report-1',
    title: 'Example: our annual report',
    summary: 'One or two sentences that say why to read it.',
    date: '2024-11-05',
    authors: 'A. Author; B. Author',
    topics: 'Water; Health',
    language: 'en',
    url: `${SITE}/reports/1`,
    files: `${SITE}/files/report-1.pdf; ${SITE}/files/report-1.epub`,
    image: `${SITE}/files/report-1.jpg`,
    alt: 'Two women at a well',
    pages: '48',
    doi: '10.5555/12345678',
    licence: 'CC BY 4.0',
  },
  {
    id: 'report-2',
    title: 'Example: a report of which the month is known',
    summary: 'It has one file, and no page.',
    date: '2024-11',
    files: `${SITE}/files/report-2.pdf`,
  },
  {
    id: 'report-3',
    title: 'Example: a report of which the year is known',
    summary: 'It has a page, and no file.',
    date: '2024',
    url: `${SITE}/reports/3`,
  },
];

/**
 * A table in CSV for a publisher to fill in, with rows that show how. Its columns have names in the
 * language, and `fromCsv` reads it.
 *
 * Where Excel expects `;` between cells, it has them. It begins with a byte order mark, without which
 * Excel does not read UTF-8.
 */
export function tableTemplate(language: (typeof TEMPLATE_LANGUAGES)[number]): string {
  const index = TEMPLATE_LANGUAGES.indexOf(language);
  const names = COLUMNS.map((field) => columnNames(field)[index] ?? field);
  const rows = ROWS.map((row) => COLUMNS.map((field) => row[field] ?? ''));
  const delimiter = language === 'en' || language === 'ar' ? ',' : ';';
  return `\ufeff${Papa.unparse([names, ...rows], { delimiter })}\r\n`;
}
