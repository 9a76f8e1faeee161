import { getResolvedPDFJS } from 'unpdf';
import { canonicalLanguage } from '../../../publications/language.js';

/** What a PDF says of itself. */
export interface PdfFacts {
  readonly pages?: number;
  /** The language that its catalogue names, BCP 47. Programs often write their own. */
  readonly said?: string | undefined;
  /** Whether it is tagged, so that screen readers find headings, lists and reading order. */
  readonly isTagged?: boolean;
  /** The beginning of its text. */
  readonly text?: string;
  /** Why it cannot be read: `cut` if a part of it did not come. */
  readonly failure?: 'damaged' | 'locked' | 'cut';
}

/** Reads bytes of a file from `begin` up to `end`. Empty if they cannot be had. */
export type ReadRange = (begin: number, end: number) => Promise<Uint8Array>;

/** The pages of which the text is read. The first ones are covers and imprints. */
const TEXT_PAGES = 4;
const MOST_TEXT = 2000;
const RANGE = 65_536;

/**
 * Reads a PDF, and of a large one only the parts that are needed. Neither its title nor its author is
 * read: they are names of files and logins.
 *
 * @param first - Its first bytes, or all of it.
 * @param size - The size of the whole file.
 * @returns It never rejects.
 */
export async function readPdf(first: Uint8Array, size: number, read: ReadRange): Promise<PdfFacts> {
  const pdf = await getResolvedPDFJS();
  const isWhole = first.length >= size;
  // What is handed over is taken away.
  const bytes = Uint8Array.from(first);
  const came = { all: true };
  const cut = (): void => {
    came.all = false;
    // Without these bytes, the document would be waited for without an end.
    void task.destroy();
  };
  const source = isWhole ? { data: bytes } : { range: rangeTransport(pdf, bytes, size, read, cut) };
  const task: Task = pdf.getDocument({
    ...source,
    rangeChunkSize: RANGE,
    disableAutoFetch: true,
    disableStream: true,
    isEvalSupported: false,
    useSystemFonts: false,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    const { info } = await document.getMetadata();
    const mark = await document.getMarkInfo();
    const said = (info as { readonly Language?: string }).Language ?? '';
    return {
      pages: document.numPages,
      said: canonicalLanguage(said),
      isTagged: mark?.Marked === true,
      text: await textOf(document),
    };
  } catch (error) {
    if (!came.all) return { failure: 'cut' };
    return { failure: (error as Error).name === 'PasswordException' ? 'locked' : 'damaged' };
  } finally {
    await task.destroy().catch(() => undefined);
  }
}

type Pdf = Awaited<ReturnType<typeof getResolvedPDFJS>>;
type Task = ReturnType<Pdf['getDocument']>;

function rangeTransport(
  pdf: Pdf,
  first: Uint8Array,
  size: number,
  read: ReadRange,
  cut: () => void,
): InstanceType<Pdf['PDFDataRangeTransport']> {
  class Transport extends pdf.PDFDataRangeTransport {
    override requestDataRange(begin: number, end: number): void {
      void read(begin, end).then((bytes) => {
        if (bytes.length) this.onDataRange(begin, bytes);
        else cut();
      });
    }
  }
  return new Transport(size, first);
}

/** The beginning of the text. Empty where its letters cannot be read. */
async function textOf(document: Awaited<Task['promise']>): Promise<string> {
  let text = '';
  for (let number = 1; number <= Math.min(TEXT_PAGES, document.numPages); number++) {
    if (text.length > MOST_TEXT) break;
    try {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      text += items.map((item) => ('str' in item ? item.str : '')).join(' ') + '\n';
    } catch {
      // One page that cannot be read says nothing about the others.
    }
  }
  return text.slice(0, MOST_TEXT);
}
