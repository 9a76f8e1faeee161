import '../../src/define.js';
import { waitUntil } from '../waiting.js';
import { parts } from './parts.js';

/**
 * Loads the chunk of the load button before the tests of a file. Then the button of their elements
 * is there at once.
 */
export function useLoadButton(): void {
  before(async () => {
    const card = document.createElement('publication-card');
    card.loading = 'click';
    document.body.append(card);
    await waitUntil(() => parts(card, 'load').length);
    card.remove();
  });
}
