import { fileWords } from '../../../messages/file-words.js';
import { formatDuration } from '../../../publications/format-duration.js';
import type { MediaObject } from '../../../publications/publication.js';
import type { fileDetails } from './file-details.js';
import type { Localization } from '../language/localization.js';

/**
 * What a sound or a film is, and how long, in the reader's words.
 *
 * @returns An empty list for any other file.
 * @example
 * kindOf(sound, localization); // ['audio', '1 hr 12 min']
 */
export function kindOf(
  { encodingFormat = '', duration }: MediaObject,
  { messages, messagesLocale }: Localization,
): readonly string[] {
  const { audio, video } = fileWords(messages.locale);
  const [type, isSound] = /^(?:(audio)|video)\//i.exec(encodingFormat) ?? [];
  const length = duration ? [formatDuration(duration, messagesLocale)] : [];
  return type ? [isSound ? audio : video, ...length] : [];
}

/** The sentence that a file is not tagged for screen readers, after a space; empty if it may be. */
export function warningOf({ accessible }: MediaObject, { messages }: Localization): string {
  return accessible === false ? ` ${fileWords(messages.locale).untagged}` : '';
}

/**
 * All that is known of a file, in the reader's words, in brackets and after a space; then whether it
 * is not tagged for screen readers.
 *
 * @param describe - The function `fileDetails`. A lazy chunk cannot import it itself.
 * @example
 * details(sound, localization, fileDetails); // ' (English, audio, 1 hr 12 min, MP3, 41 MB)'
 */
export function details(
  file: MediaObject,
  localization: Localization,
  describe: typeof fileDetails,
): string {
  const { format } = file;
  const kind = kindOf(file, localization);
  // A number stays with its unit, and the words may stand in two lines.
  const all = [...kind, ...(format ? [format] : [])].map((word) => word.replaceAll(' ', '\u00a0'));
  const place = kind[0] ? '{kind}' : format;
  const words = describe({ ...file, format: place }, localization);
  const joined = all.join(localization.messages.comma);
  return words.replace('{kind}', () => joined) + warningOf(file, localization);
}
