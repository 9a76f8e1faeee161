import type { SourceProblemCode } from '../../../sources/json-feed.js';
import type { Sentence } from './sentence.js';

/** What the readers of the sources say. `src/sources/json-feed.ts` says what each code means. */
export const SOURCE_SENTENCES: Readonly<Record<SourceProblemCode, Sentence>> = {
  'not-this-format': [
    'stop',
    '{place} is not what {expected} sends',
    'Check the address, or say with --from what it is.',
  ],
  'too-large': [
    'note',
    '{place} is beyond the limit of {limit}, so the rest of it is not read',
    'Divide it into smaller parts.',
  ],
  'entry-unreadable': [
    'left out',
    'An entry cannot be read ({place}: {reason})',
    'Correct it in the source.',
  ],
  'encoding-unknown': [
    'stop',
    'The letters of {place} cannot be read, since they are not in {encoding}',
    'Save it as “CSV UTF-8”, or say its encoding: --encoding windows-1252.',
  ],
  'encoding-name-unknown': [
    'stop',
    'Nobody knows the encoding “{encoding}”',
    'Write a name such as windows-1252, macintosh or utf-16le, or save the table as “CSV UTF-8”.',
  ],
  'column-unknown': [
    'note',
    'The column “{column}” is not used',
    'If it holds something for readers, name it in a file for --map.',
  ],
  'column-missing': [
    'stop',
    'The table has no column for the field “{column}”',
    'Name the column in the first row, or in a file for --map. --template shows the names.',
  ],
  'cell-outside': [
    'note',
    'Row {row} has more cells than the table has columns',
    'Put quotation marks around texts that hold the separator.',
  ],
  'omitted-by-source': [
    'note',
    'The server leaves {count} entries out ({detail})',
    'Open them to visitors if they should be in the feed.',
  ],
  'row-hidden': [
    'left out',
    'Row {row} is hidden in the table',
    'If it should be in the feed, show it, or take the filter off, and save the table.',
  ],
  'not-published': [
    'left out',
    '“{item}” is not published ({status})',
    'Nothing to do, if that is right.',
  ],
  protected: [
    'left out',
    '“{item}” is not open to everybody ({status})',
    'Nothing to do, if that is right.',
  ],
  'not-own': ['left out', '“{item}” is a report of {owner}', 'Nothing to do, if that is right.'],
  'other-kind': [
    'left out',
    '“{item}” is no report ({kind})',
    'If it should be in the feed, name its kind with --type.',
  ],
  'no-id': [
    'left out',
    '“{item}” has nothing that tells it apart from others',
    'Give it an id, an address or a title in the source.',
  ],
  'same-id': [
    'left out',
    '“{item}” has the id of an earlier report ({id})',
    'Give it an id of its own.',
  ],
  'no-text': ['note', '“{item}” has neither a text nor a summary', 'Write two sentences about it.'],
  'unfilled-value': [
    'note',
    '“{item}”: a program wrote “{value}” in place of a value into the field “{field}”, so it is left out',
    'Correct it in the source.',
  ],
  'address-unusable': [
    'note',
    '“{item}”: the field “{field}” holds no address of the web, so it is left out ({value})',
    'Correct it in the source.',
  ],
  'key-in-field': [
    'note',
    '“{item}”: the address at {host} in the field “{field}” holds a key or a signature, so it is left out',
    'Open the file to everybody, and write its address without the key.',
  ],
  'date-unclear': [
    'note',
    '“{item}”: nobody can tell the day from the month in “{value}”',
    'Add --dates dmy if the day stands first, or --dates mdy.',
  ],
  'date-unreadable': [
    'note',
    '“{item}”: “{value}” is no date',
    'Write it as 2024-11-05, 2024-11 or 2024.',
  ],
  'year-unlikely': [
    'note',
    '“{item}”: the year of “{value}” is far ahead. Perhaps {year} is meant',
    'Correct it in the source, or write the date into edits.json.',
  ],
  'language-unknown': [
    'note',
    '“{item}”: “{value}” names no language',
    'Write it as a code, such as en, fr or pt-BR.',
  ],
  'file-elsewhere': [
    'note',
    '“{item}”: the text links to a file of another site, which is not offered as your own ({value})',
    'Nothing to do, if it is not yours. If it is, name it in a field for files.',
  ],
  'file-unresolved': [
    'note',
    '“{item}”: a field names a file by the number {value}, and the site shows no such file',
    'Nothing to do, if the number is no file. Else check the file in the source.',
  ],
};
