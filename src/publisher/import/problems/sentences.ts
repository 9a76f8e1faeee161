import type { SourceProblemCode } from '../../../sources/json-feed.js';
import type { Sentence } from './sentence.js';
import { SOURCE_SENTENCES } from './source-sentences.js';

/** What stops an import, by its code. Nothing is written then, and what was read is kept. */
const STOPS = {
  'source-unknown': [
    'stop',
    'Nobody can tell what “{place}” is',
    'Say it with --from, such as --from wordpress.',
  ],
  'no-address': [
    'stop',
    '“{place}” is no whole address',
    'Write one such as https://publisher.example/reports.',
  ],
  'source-not-for-files': [
    'stop',
    '“{place}” is a file, and {source} is read from an address',
    'Write its address, which begins with https://.',
  ],
  'file-unreadable': [
    'stop',
    '“{place}” cannot be read: {reason}',
    'Check its name, and where it is.',
  ],
  'no-answer': [
    'stop',
    '“{address}” does not answer: {reason}',
    'What was read is kept. Run the same command again later: it goes on from here.',
  ],
  'answer-error': [
    'stop',
    '“{address}” answers with an error ({status})',
    'Check the address in a browser where you are not logged in. If it works there, run the same command again later: it goes on from here.',
  ],
  'answer-too-large': [
    'stop',
    '“{address}” sends more than {limit} MB',
    'Check the address. If it is right, take a smaller part of it with --since, --type or --limit.',
  ],
  'answer-not-json': [
    'stop',
    '“{address}” does not answer with JSON',
    'Open the address in a browser where you are not logged in. Check it, or say with --from what it is.',
  ],
  'robots-keep-away': [
    'stop',
    'The robots.txt of {host} keeps this program away from “{address}”',
    'Ask the people who run the site to write these two lines into it: “User-agent: publication-widgets” and “Allow: /”.',
  ],
  'address-private': [
    'stop',
    '“{address}” leads into a private network',
    'If it is a test site of yours, add --allow-private.',
  ],
  'site-closed': [
    'stop',
    'The API of {host} is closed to visitors ({status})',
    'In WordPress, plugins for security close it (Wordfence, Solid Security, “Disable REST API”): allow the REST API for visitors in the settings of the plugin. Else import the list page with --from pages.',
  ],
  'site-sends-page': [
    'stop',
    'The API of {host} answers with a web page',
    'In WordPress, plugins for security and caches do so: allow the REST API for visitors in their settings. Else import the list page with --from pages.',
  ],
  'table-is-page': [
    'stop',
    '“{place}” answers with a web page, and not with a table',
    'In Google Sheets, choose “Share” and “Anyone with the link”. Else check the address in a browser where you are not logged in.',
  ],
  'type-unknown': [
    'stop',
    '{host} has no type “{type}” that is open to everybody',
    'Write one of these after --type: {known}.',
  ],
  'language-not-there': [
    'stop',
    '{host} has nothing in the language “{language}” at “{address}” ({status})',
    'Write the language after --languages as it stands in the addresses of its pages, and leave out one that has no such part.',
  ],
  'too-many-reports': [
    'stop',
    'There are {count} reports, and more than {limit} are read only if you say so',
    'Add --limit with a number, or --since with a date.',
  ],
  'key-in-address': [
    'stop',
    'The address at {host} holds a key or a password, which would stand in logs',
    'Write the address without it. For ReliefWeb, name a variable of the environment with --key-env.',
  ],
  'key-missing': [
    'stop',
    'The environment has no variable {name}, which --key-env names',
    'Set it to the key before you run the command.',
  ],
  'app-name-missing': [
    'stop',
    'ReliefWeb answers only programs with an app name that it has approved',
    'Ask for one at https://apidoc.reliefweb.int/parameters, set the variable RELIEFWEB_APPNAME to it, and add --key-env RELIEFWEB_APPNAME.',
  ],
  'app-name-refused': [
    'stop',
    'ReliefWeb refuses the question ({status})',
    'Check that it has approved your app name, and that the variable holds just this name.',
  ],
  'own-source-missing': [
    'stop',
    'ReliefWeb holds the reports of thousands of organisations, and “{address}” does not say which is yours',
    'Write the address of your organisation’s page, such as https://reliefweb.int/organization/unhcr.',
  ],
  'source-empty': [
    'stop',
    '{source} has no report',
    'Look at the source, and at what is said above. If it is right, add --accept.',
  ],
  'source-shrunk': [
    'stop',
    '{source} has {count} of the {before} reports that it had last time',
    'Look at the source: it may be down in part. If it is right, add --accept.',
  ],
  'state-in-use': [
    'stop',
    'Another import uses {folder} (process {process})',
    'Wait until it ends. If there is none, remove the file “lock” in this folder.',
  ],
  'state-unusable': [
    'stop',
    'What is known cannot be kept in {folder}: {reason}',
    'Name another folder with --state, or check your rights in this one.',
  ],
  'out-is-read': [
    'stop',
    '{file} cannot be the feed, since it is a file that this command reads',
    'Name another file with --out, such as feed.json.',
  ],
  'feed-not-ours': [
    'stop',
    '{feed} was not written by this command, so it is not overwritten',
    'Name another file with --out, or move this one away.',
  ],
  'feed-edited': [
    'stop',
    '{feed} was changed by hand, so it is not overwritten',
    'Write your changes into edits.json, which survives each import. Then move this file away.',
  ],
  'edits-unreadable': [
    'stop',
    'The edits in {file} cannot be read: {reason}',
    'Correct the file. docs/import.md shows how it looks.',
  ],
  'edit-wrong': [
    'stop',
    '{file}, “{id}”: {reason}',
    'Correct it, and import again. Until then nothing is written, since a mistake can keep a report public.',
  ],
  'map-unreadable': [
    'stop',
    'The map of fields in {file} cannot be read: {reason}',
    'Correct the file. docs/import.md shows how it looks.',
  ],
  'config-unreadable': [
    'stop',
    'The settings in {file} cannot be read: {reason}',
    'Correct the file. docs/import.md shows how it looks.',
  ],
  'source-missing': [
    'stop',
    'There is nothing to import: no source is named, and this folder has no publications.config.json',
    'Write an address or a file after “import”.',
  ],
  'out-unwritable': [
    'stop',
    '{file} cannot be written: {reason}',
    'Check the folder and your rights in it.',
  ],
  stopped: ['stop', 'The import was stopped', 'Run the same command again: it goes on from here.'],
} as const satisfies Record<string, Sentence>;

/** What an import says and goes on, by its code. */
const NOTES = {
  'edit-without-report': [
    'note',
    '{file} has edits for “{id}”, and there is no such report',
    'Check the id. If the report is gone for good, remove its edits.',
  ],
  'latest-only': [
    'note',
    '{source} holds its latest reports only',
    'Earlier ones stay in the feed once they were in it. Import from another source if there are more.',
  ],
  'languages-not-read': [
    'note',
    '{host} may have these reports in further languages',
    'Name them with --languages, such as --languages fr,es. If there are none, name its own language alone.',
  ],
  'same-report': [
    'note',
    '“{item}” comes from two sources, and stands in the feed once',
    'If these are two reports, give one of them another address or DOI.',
  ],
  'perhaps-same-report': [
    'note',
    '“{item}” and “{other}” may be the same report',
    'If they are, hide one in edits.json: "{id}": { "hidden": true }.',
  ],
  'taken-down': [
    'note',
    '“{item}” was taken down, and the source still has it',
    'Take it down in the source too.',
  ],
  'file-is-page': [
    'note',
    '“{item}”: a web page comes in place of the file {file}',
    'Correct the address of the file in the source. The file is left out until then.',
  ],
  'file-not-as-named': [
    'note',
    '“{item}”: the file {file} is {type}, and not what the source says',
    'Correct the type or the name of the file in the source. The feed says what the file is.',
  ],
  'file-damaged': [
    'note',
    '“{item}”: the file {file} cannot be opened',
    'Open it yourself. If it is damaged, upload it again.',
  ],
  'file-locked': [
    'note',
    '“{item}”: the file {file} asks for a password',
    'Upload a file without a password, if readers should open it.',
  ],
  'file-unanswered': [
    'note',
    '“{item}”: the file {file} cannot be read: {reason}',
    'Check its address in a browser where you are not logged in.',
  ],
  'cover-unusable': [
    'note',
    '“{item}”: the cover {file} cannot be read: {reason}',
    'Check its address in a browser where you are not logged in.',
  ],
  'file-not-tagged': [
    'note',
    '“{item}”: the file {file} is not tagged for screen readers',
    'Export it again as an accessible (tagged) PDF.',
  ],
  'language-guess': [
    'note',
    '“{item}” has no language. It looks like {name} ({language})',
    'If so, write it into the source, or into edits.json: "{id}": { "language": "{language}" }.',
  ],
  'language-doubtful': [
    'note',
    '“{item}”: the file {file} says its language is {said}, and its text looks like {name}',
    'The feed does not say the language of the file. Write it into the source or into edits.json.',
  ],
  'page-without-report': [
    'note',
    '“{address}” tells nothing about a report',
    'If it is a report, ask for JSON-LD, Highwire or Open Graph tags in the page.',
  ],
  'page-skipped': ['note', '“{address}” is skipped: {reason}', 'Check the address in a browser.'],
  'part-refused': [
    'note',
    '{host} does not show “{what}” to visitors ({status})',
    'The reports are imported without it. Open it to visitors if it should be in the feed.',
  ],
} as const satisfies Record<string, Sentence>;

/** All codes, with their sentences. `docs/import.md` has an entry for each. */
export const SENTENCES = { ...STOPS, ...NOTES, ...SOURCE_SENTENCES };

/** The code of a problem of the importer itself. */
export type ImportCode = keyof typeof STOPS | keyof typeof NOTES | SourceProblemCode;
