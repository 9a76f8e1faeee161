import { strFromU8, unzipSync } from 'fflate';

/** The parts of a workbook that hold cells, their styles and their links. */
const PARTS =
  /^xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml|_rels\/workbook\.xml\.rels|worksheets\/_rels\/[^/]+\.rels)$/i;

/** What a workbook may be unpacked to, in bytes: several times that of 10,000 reports with summaries. */
export const LARGEST = 32_000_000;

/** A ZIP file that holds too much. */
export class TooLarge extends Error {}

/**
 * Unpacks the parts of a workbook that are read. A part that says it is larger than it is, or smaller,
 * is cut or left out: no more is unpacked than the limit.
 *
 * @throws `TooLarge`, or whatever fflate throws if the bytes are no ZIP file.
 */
export function unzip(bytes: Uint8Array): ReadonlyMap<string, string> {
  let total = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!PARTS.test(name)) return false;
      total += originalSize;
      if (total > LARGEST) throw new TooLarge();
      return true;
    },
  });
  return new Map(
    Object.entries(parts).map(([name, part]) => [name.toLowerCase(), strFromU8(part)]),
  );
}
