/** Loads the readers of what few feeds hold, before the tests of a file run. */
import { askedReaders, oddReaders } from '../../src/feed/odd-readers.js';

oddReaders();
if (!(await askedReaders())?.characterNamed) throw new Error('The odd readers cannot be loaded.');
