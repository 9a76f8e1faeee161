import { indexSteps, mostSimilar, type TextOf } from '../../publications/most-similar.js';
import type { Publication } from '../../publications/publication.js';

/** How long it works before it pauses for the page, in ms. Readers notice some 50 ms. */
const TURN = 10;

/** How much of a teaser is compared, in UTF-16 code units: more than most have. */
const LONGEST = 1000;

/** A browser has no time for whole texts. */
const teaserOf: TextOf = ({ abstract = '' }) => abstract.slice(0, LONGEST);

interface Search {
  /** `undefined` until the search is done. */
  found?: readonly Publication[];
  isDone?: Promise<void>;
}

/** The search for each publication that was asked for. It goes when its feed goes. */
const searches = new WeakMap<Publication, Search>();

/**
 * Finds the publications that are similar to one of them. It works for ten ms at once, and goes on
 * in later tasks. All elements that ask for the same publication share one search. It is a lazy
 * chunk, since the publisher's own list is enough for many pages.
 *
 * @param latestFirst - The function of this name. A lazy chunk cannot import it itself.
 * @param onFound - Called when they are found, if they are not found at once. `undefined` on a
 *   server, which cannot wait: there they are always found at once.
 * @returns As `mostSimilar` does; `undefined` until they are found. None if the page has broken what
 *   the search needs.
 */
export function similarInTurns(
  publications: readonly Publication[],
  publication: Publication,
  latestFirst: (publications: readonly Publication[]) => readonly Publication[],
  onFound: (() => void) | undefined,
): readonly Publication[] | undefined {
  let search = searches.get(publication);
  if (!search) {
    search = {};
    searches.set(publication, search);
    search.isDone = find(publications, publication, latestFirst, search, onFound ? TURN : Infinity);
  }
  if (!search.found && onFound) void search.isDone?.then(onFound);
  return search.found;
}

/** Never rejects. */
async function find(
  publications: readonly Publication[],
  publication: Publication,
  latestFirst: (publications: readonly Publication[]) => readonly Publication[],
  search: Search,
  turn: number,
): Promise<void> {
  try {
    let start = performance.now();
    const steps = indexSteps(latestFirst(publications), teaserOf, publication);
    let step = steps.next();
    while (!step.done) {
      if (performance.now() - start > turn) {
        await new Promise((resolve) => setTimeout(resolve));
        start = performance.now();
      }
      step = steps.next();
    }
    search.found = mostSimilar(step.value, publication);
  } catch {
    search.found = [];
  }
}
