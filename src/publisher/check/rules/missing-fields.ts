import type { Complaint } from '../finding.js';
import { objectAround, patternOf } from '../feed-path.js';

type Words = Omit<Complaint, 'code' | 'path'>;

const WORDS: Readonly<Record<string, Words>> = {
  title: {
    what: 'The feed has no title',
    effect: 'The standard requires one. Programs that list feeds show none for it.',
    repair: 'Write "title": "…" at {place}.',
  },
  'items[].id': {
    what: 'it has no id',
    effect: 'It is not shown.',
    repair: 'Write an "id" that never changes, such as the address of the report, into {place}.',
  },
  'items[].content_text': {
    what: 'it has no text',
    effect: 'Readers find nothing behind “Read more”. The standard requires a text.',
    repair: 'Write "content_html" or "content_text" into {place}.',
  },
  'items[].attachments[].url': {
    what: 'a file has no address that can be used',
    effect: 'Readers are not offered the file.',
    repair: 'Write "url": "https://…" into {place}.',
  },
};

const NO_NAME: Words = {
  what: 'an author or a publisher has neither a name nor an address',
  effect: 'Readers do not see who it is.',
  repair: 'Write "name": "…" into {place}.',
};

/** The words for a field that the standard requires and that is not there. */
export function explainMissing(path: string): Omit<Complaint, 'code'> {
  return { path: objectAround(path), ...(WORDS[patternOf(path)] ?? NO_NAME) };
}
