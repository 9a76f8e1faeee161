import { PROPERTIES } from './lying-properties.js';

describe('a feed that lies, read in a browser', () => {
  for (const [promise, check] of Object.entries(PROPERTIES)) {
    it(promise, check);
  }
});
