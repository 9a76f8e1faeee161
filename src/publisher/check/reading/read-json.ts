import { visit } from 'jsonc-parser';
import type { Complaint, Place } from '../finding.js';
import { breakInWords, notAFeed } from './broken-json.js';

/** The value of a JSON text, and what breaks it. */
export interface ReadJson {
  /** `undefined` if the text cannot be read. */
  readonly json: unknown;
  readonly complaints: readonly Complaint[];
}

/** A control character in a text of JSON: U+0000 to U+001F (RFC 8259, section 7). */
const CONTROL = /[\u0000-\u001f]/g;

/** As `ParseErrorCode` of jsonc-parser, whose values a compiled module does not have. */
const INVALID_CHARACTER = 16;

/**
 * Reads JSON (RFC 8259), and says in sentences where it breaks.
 *
 * Control characters break JSON, but their meaning is clear. So the value is read without them, and
 * the rest of the feed can be checked too.
 */
export function readJson(text: string): ReadJson {
  try {
    return { json: JSON.parse(text) as unknown, complaints: [] };
  } catch {
    const foreign = notAFeed(text);
    if (foreign) return { json: undefined, complaints: [foreign] };
    return readBroken(text);
  }
}

interface Break {
  /** As `ParseErrorCode` of jsonc-parser. */
  readonly error: number;
  readonly offset: number;
  readonly length: number;
  readonly place: Place;
}

function readBroken(text: string): ReadJson {
  const breaks = breaksOf(text);
  const controls = breaks.filter(({ error }) => error === INVALID_CHARACTER);
  const complaints = controls.flatMap((each) => controlsIn(text, each));
  const [other] = breaks.filter(({ error }) => error !== INVALID_CHARACTER);
  if (!other && complaints.length) {
    const mended = controls.reduceRight(
      (mending, { offset, length }) =>
        mending.slice(0, offset) +
        mending.slice(offset, offset + length).replace(CONTROL, ' ') +
        mending.slice(offset + length),
      text,
    );
    try {
      return { json: JSON.parse(mended) as unknown, complaints };
    } catch {
      // It breaks in another way too.
    }
  }
  const broken = breakInWords(text, other?.error, other?.offset ?? text.length, other?.place);
  return { json: undefined, complaints: [...complaints, broken] };
}

function breaksOf(text: string): readonly Break[] {
  const breaks: Break[] = [];
  const onError = (
    error: number,
    offset: number,
    length: number,
    line: number,
    column: number,
  ): void => {
    breaks.push({ error, offset, length, place: { line: line + 1, column: column + 1 } });
  };
  try {
    visit(text, { onError }, { disallowComments: true });
  } catch {
    // Lists in lists in lists: the stack is full. What was found until then is enough.
  }
  return breaks;
}

function controlsIn(text: string, { offset, length, place }: Break): readonly Complaint[] {
  const token = text.slice(offset, offset + length);
  return Array.from(token.matchAll(CONTROL), ({ index, 0: character }) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return {
      code: 'control-character',
      path: '',
      what: `A text of the feed holds a control character (U+${code}), which JSON does not allow`,
      effect: 'Readers see nothing of the feed.',
      repair: `Remove the character ${
        { 9: 'or write \\t for it ', 10: 'or write \\n for it ' }[character.charCodeAt(0)] ?? ''
      }at {place}.`,
      place: { line: place.line, column: place.column + index },
    };
  });
}
