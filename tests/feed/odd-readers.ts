/** Loads the readers of what few feeds hold, before the tests of a file run. */
import { loadReaders } from '../../src/feed/odd-readers.js';

if (!(await loadReaders())?.characterNamed) throw new Error('The odd readers cannot be loaded.');
