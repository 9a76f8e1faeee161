import { editionWords } from '../../../messages/edition-words.js';
import { formatDuration } from '../../../publications/format-duration.js';
import type { MediaObject } from '../../../publications/publication.js';
import type { Localization } from '../language/localization.js';

/** What few files have to say. */
export interface MoreDetails {
  /** That it is a sound or a film, and how long; empty for any other file. */
  readonly kind: readonly string[];
  /** The sentence that it is not tagged for screen readers, after a space; else empty. */
  readonly warning: string;
}

/**
 * What few files have to say, in the reader's words. It belongs to a lazy chunk.
 *
 * @example
 * moreDetails(sound, localization).kind; // ['audio', '1 hr 12 min']
 */
export function moreDetails(
  { encodingFormat = '', duration, accessible }: MediaObject,
  { messages, messagesLocale }: Localization,
): MoreDetails {
  const { audio, video, untagged } = editionWords(messages.locale);
  const [type, isSound] = /^(?:(audio)|video)\//i.exec(encodingFormat) ?? [];
  const length = duration ? [formatDuration(duration, messagesLocale)] : [];
  return {
    kind: type ? [isSound ? audio : video, ...length] : [],
    warning: accessible === false ? ` ${untagged}` : '',
  };
}
