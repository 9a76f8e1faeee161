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

/** That a file is not tagged for screen readers; empty if it may be. */
export function warningOf({ accessible }: MediaObject, { messages }: Localization): string {
  return accessible === false ? fileWords(messages.locale).untagged : '';
}

/**
 * All that is known of a file, in the reader's words, in brackets and after a space; empty where
 * nothing is known.
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
  const { comma } = localization.messages;
  const [kind, warning] = [kindOf(file, localization), warningOf(file, localization)];
  // A number stays with its unit, and the words may stand in two lines.
  const format = [...kind, file.format]
    .flatMap((word) => word?.replaceAll(' ', '\u00a0') ?? [])
    .join(comma);
  const known = describe({ ...file, format: kind[0] ? '{kind}' : file.format }, localization)
    .replace('{kind}', () => format)
    .slice(2, -1);
  const all = [known, warning].filter(Boolean);
  return all[0] ? ` (${all.join(comma)})` : '';
}
