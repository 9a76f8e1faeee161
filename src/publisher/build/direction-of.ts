import { directionOf as compute } from '../../publications/language-direction.js';
import { memoize } from './memoize.js';

/** As the function of the widgets, for thousands of pages: `Intl.Locale` is slow. */
export const directionOf = memoize(compute);
