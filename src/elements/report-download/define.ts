export type {} from '../shared/events.js';
import { defineOnce } from '../shared/define-once.js';
import { ReportDownload } from './report-download.js';

defineOnce('report-download', ReportDownload);

declare global {
  interface HTMLElementTagNameMap {
    'report-download': ReportDownload;
  }
}
