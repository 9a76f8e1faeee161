import { Parser } from 'htmlparser2';

/** What is called for each part of HTML, in its order. Names are in small letters. */
export interface HtmlWalk {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (part: string) => void;
  readonly close: (name: string) => void;
}

/** The time that the parser takes for an element grows with its depth. No page is so deep. */
const DEEPEST = 1000;

class TooDeep extends Error {}

/**
 * Walks through HTML without making a tree of it. It reads any text, since every text is HTML, and
 * stops where elements are too deep in each other.
 */
export function walkHtml(html: string, { open, text, close }: HtmlWalk): void {
  let depth = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      depth += 1;
      if (depth > DEEPEST) throw new TooDeep();
      open(name, attributes);
    },
    ontext: text,
    onclosetag: (name) => {
      depth -= 1;
      close(name);
    },
  });
  try {
    parser.end(html);
  } catch (error) {
    if (!(error instanceof TooDeep)) throw error;
  }
}
