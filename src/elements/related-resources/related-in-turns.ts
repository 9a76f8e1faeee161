import type { canonicalLanguage } from '../../publications/language.js';
import { indexSteps, mostSimilar, type TextOf } from '../../publications/most-similar.js';
import type { Publication } from '../../publications/publication.js';
import { relatedPublications, type Match, type RelatedTools } from '../../publications/related.js';

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

/** What a list asks for, as its attributes say it. */
export interface Wanted {
  readonly match: Match;
  readonly limit: number;
  /** With commas between them; empty for all. */
  readonly topics: string;
  /** A BCP 47 tag; empty for all. */
  readonly language: string;
}

/**
 * Finds the publications that are related to one of them, as `relatedPublications` does. What takes
 * long is done for ten ms at once, and goes on in later tasks. It is a lazy chunk, since the
 * publisher's own list is enough for many pages.
 *
 * @param onFound - Called when they are found, if they are not found at once. `undefined` on a
 *   server, which cannot wait: there they are always found at once.
 * @returns `undefined` until they are found.
 */
export function relatedInTurns(
  publications: readonly Publication[],
  publication: Publication,
  { match, limit, topics, language }: Wanted,
  tools: RelatedTools & { readonly canonicalLanguage: typeof canonicalLanguage },
  onFound: (() => void) | undefined,
): readonly Publication[] | undefined {
  const options = {
    match,
    limit,
    topics: topics.split(',').filter(Boolean),
    language: tools.canonicalLanguage(language),
  };
  return relatedPublications(publications, publication, options, tools, () =>
    similarInTurns(publications, publication, tools, onFound),
  );
}

/**
 * All elements that ask for the same publication share one search.
 *
 * @returns As `mostSimilar` does; `undefined` until they are found. None if the page has broken what
 *   the search needs.
 */
function similarInTurns(
  publications: readonly Publication[],
  publication: Publication,
  tools: RelatedTools,
  onFound: (() => void) | undefined,
): readonly Publication[] | undefined {
  let search = searches.get(publication);
  if (!search) {
    search = {};
    searches.set(publication, search);
    search.isDone = find(publications, publication, tools, search, onFound ? TURN : Infinity);
  }
  if (!search.found && onFound) void search.isDone?.then(onFound);
  return search.found;
}

/** Never rejects. */
async function find(
  publications: readonly Publication[],
  publication: Publication,
  { latestFirst }: RelatedTools,
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
