import { describe, test } from 'node:test';
import { PROPERTIES } from './lying-properties.js';

describe('a feed that lies', () => {
  for (const [promise, check] of Object.entries(PROPERTIES)) test(promise, check);
});
