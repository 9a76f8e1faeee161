/** The readers of what few feeds hold. They are a lazy chunk. */
export { languageNamed } from './language-named.js';
export { readOddDate } from './odd-date.js';
