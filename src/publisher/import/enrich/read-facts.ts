import { REASON_WORDS } from '../../requests/answer.js';
import type { PoliteAsk } from '../../requests/polite-ask.js';
import type { Facts } from './facts.js';
import { firstPart, laterPart, type FilePart } from './file-range.js';
import { realType } from './magic-bytes.js';

/** The first bytes that are asked for. Most covers and many reports are no larger. */
const FIRST = 65_536;
/** Covers with long metadata have their size behind it. */
const MORE = 524_288;
/** The largest file that is read in whole, where the server sends no parts. */
const MOST = 64_000_000;

/**
 * Asks for the first bytes of a file, and of a PDF for what else it takes to read it.
 *
 * @param of - What the item is now.
 * @param known - What is known from an earlier import.
 */
export async function readFileFacts(
  address: string,
  of: string,
  known: Facts | undefined,
  ask: PoliteAsk,
): Promise<Facts> {
  const part = await firstPart(address, FIRST, ask, known);
  if (part === 'unchanged') return { ...known, of };
  if ('reason' in part) return { of, reason: part.reason };
  const type = realType(part.bytes);
  const facts: Facts = { of, etag: part.etag, modified: part.modified, size: part.size, type };
  if (type !== 'application/pdf') return facts;
  return { ...facts, ...(await pdfFacts(address, part, ask)) };
}

async function pdfFacts(address: string, part: FilePart, ask: PoliteAsk): Promise<Partial<Facts>> {
  const whole = part.isWhole || part.hasRanges ? part : await firstPart(address, MOST, ask);
  if (whole === 'unchanged' || 'reason' in whole) return {};
  const { bytes, size } = whole;
  if (size === undefined || (!whole.isWhole && !whole.hasRanges)) return {};
  const [{ readPdf }, { guessLanguage }] = await Promise.all([
    import('./pdf-facts.js'),
    import('./guess-language.js'),
  ]);
  const read = (begin: number, end: number): Promise<Uint8Array> =>
    laterPart(address, begin, end, ask);
  const { text = '', failure, ...facts } = await readPdf(bytes, size, read);
  if (failure === 'cut') return { reason: REASON_WORDS.broken };
  return { ...facts, failure, size, guess: guessLanguage(text) };
}

/** Asks for the first bytes of a cover, and for its size. Parameters as for files. */
export async function readCoverFacts(
  address: string,
  of: string,
  known: Facts | undefined,
  ask: PoliteAsk,
): Promise<Facts> {
  const { coverSize } = await import('./cover-size.js');
  for (const most of [FIRST, MORE]) {
    const part = await firstPart(address, most, ask, known);
    if (part === 'unchanged') return { ...known, of };
    if ('reason' in part) return { of, reason: part.reason };
    const size = coverSize(part.bytes);
    if (size) return { of, etag: part.etag, modified: part.modified, ...size };
    if (part.isWhole) break;
  }
  return { of, reason: 'it is no picture that this program knows' };
}
