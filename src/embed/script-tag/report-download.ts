/** A script for pages with `<report-download>` alone: the element, and the watch for its plain tags. */
import '../../elements/report-download/define.js';
import { ReportDownload } from '../../elements/report-download/report-download.js';
import { compareTags } from './other-copy.js';
import { watchPlainTags } from './watch-plain-tags.js';

compareTags({ 'report-download': ReportDownload });
watchPlainTags();
