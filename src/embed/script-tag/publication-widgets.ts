/** What the pasted script tag loads: all three elements, and the watch for plain tags. */
import '../../define.js';
import { PublicationCard } from '../../elements/publication-card/publication-card.js';
import { sayWhoCameFirst } from './other-copy.js';
import { watchPlainTags } from './watch-plain-tags.js';

sayWhoCameFirst('publication-card', PublicationCard);
watchPlainTags();
