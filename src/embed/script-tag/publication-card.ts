/** A script for pages with `<publication-card>` alone: the element, and the watch for its plain tags. */
import '../../elements/publication-card/define.js';
import { PublicationCard } from '../../elements/publication-card/publication-card.js';
import { compareTags } from './other-copy.js';
import { watchPlainTags } from './watch-plain-tags.js';

compareTags({ 'publication-card': PublicationCard });
watchPlainTags();
