import type { Complaint } from '../finding.js';
import { unfilledIn } from './unfilled-values.js';
import { objectIn, type CheckedFeed, type FeedItem } from '../feed-item.js';

/** Covers: their size, and their text alternative. */
export function* covers({ items }: CheckedFeed): Iterable<Complaint> {
  for (const item of items) {
    // A cover that is not there needs no size.
    if (unfilledIn(item.publication?.image?.url)) continue;
    if (item.publication?.image) yield* ofCover(item);
    else if (item.extension.cover && item.publication && !item.json.image) {
      yield {
        code: 'cover-without-image',
        path: `${item.path}._publication.cover`,
        what: 'the feed describes a cover, and names no image',
        effect: 'Readers see no cover.',
        repair: `Write "image": "https://…" into ${item.path}: {place} only describes it.`,
      };
    }
  }
}

function* ofCover({ path, publication, extension }: FeedItem): Iterable<Complaint> {
  const { width, height } = publication?.image ?? {};
  const cover = objectIn(extension, 'cover');
  const hasSize = width !== undefined && height !== undefined;
  const hasAlt = cover.alt !== undefined && cover.alt !== null;
  // One line for both: two objects `_publication` in one report would undo each other.
  const { into, fields } = coverLine(path, extension, [
    ...(hasAlt ? [] : ['"alt": "…"']),
    ...(hasSize ? [] : ['"width": 600, "height": 850']),
  ]);
  const shows = 'what the cover shows as "alt", or "" if it shows the title only';
  const size = 'the cover’s own width and height in pixels';
  const own = [hasSize ? '' : size, hasAlt ? '' : shows].filter(Boolean).join(', and ');
  const repair = `Write ${fields} into {place}, with ${own}.`;
  if (!hasSize) {
    const isGiven = cover.width !== undefined || cover.height !== undefined;
    yield {
      code: 'no-cover-size',
      path: into,
      what: isGiven ? 'the size of its cover cannot be used' : 'its cover has no size',
      effect: 'The page jumps when the cover arrives.',
      repair,
    };
  }
  if (!hasAlt) {
    yield {
      code: 'no-cover-alt',
      path: into,
      what: 'its cover has no text alternative',
      effect: 'People who do not see the cover learn nothing of it.',
      repair,
    };
  }
}

/** Where fields of a cover go, and with which objects around them. */
function coverLine(
  path: string,
  extension: FeedItem['extension'],
  list: readonly string[],
): { readonly into: string; readonly fields: string } {
  const fields = list.join(', ');
  if (Object.keys(objectIn(extension, 'cover')).length) {
    return { into: `${path}._publication.cover`, fields };
  }
  const cover = `"cover": { ${fields} }`;
  return Object.keys(extension).length
    ? { into: `${path}._publication`, fields: cover }
    : { into: path, fields: `"_publication": { ${cover} }` };
}
