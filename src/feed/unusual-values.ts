/** The readers of what few feeds hold. They are a lazy chunk: see `odd-readers.ts`. */
export { characterNamed } from './character-names.js';
export { languageNamed } from './language-named.js';
export { refusalOf, readOddBody } from './odd-body.js';
export { readOddDate } from './odd-date.js';
export { oddFormat } from './odd-format.js';
