/** A script for pages with `<related-resources>` alone: the element, and the watch for its plain tags. */
import '../../elements/related-resources/define.js';
import { RelatedResources } from '../../elements/related-resources/related-resources.js';
import { compareTags } from './other-copy.js';
import { watchPlainTags } from './watch-plain-tags.js';

compareTags({ 'related-resources': RelatedResources });
watchPlainTags();
