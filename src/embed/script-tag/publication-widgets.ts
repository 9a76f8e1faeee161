/** What the pasted script tag loads: all three elements, and the watch for plain tags. */
import '../../define.js';
import { PublicationCard } from '../../elements/publication-card/publication-card.js';
import { RelatedResources } from '../../elements/related-resources/related-resources.js';
import { ReportDownload } from '../../elements/report-download/report-download.js';
import { compareTags } from './other-copy.js';
import { watchPlainTags } from './watch-plain-tags.js';

compareTags({
  'publication-card': PublicationCard,
  'related-resources': RelatedResources,
  'report-download': ReportDownload,
});
watchPlainTags();
