import type { Messages } from './messages.js';

/** Arabic: modern standard, with verbal nouns, which address nobody as a man or a woman. */
export const ar: Messages = {
  locale: 'ar',
  dir: 'rtl',
  load: 'عرض التقرير',
  loading: 'جارٍ التحميل',
  failed: 'تعذّر تحميل التقرير.',
  readMore: 'قراءة المزيد',
  colon: ': ',
  // The mark keeps a size after “PDF” in its place: else the two change theirs.
  comma: '،\u200f ',
  download: 'تنزيل',
  otherFiles: 'لغات وصيغ أخرى',
  notInLanguage: 'غير متاح باللغة العربية.',
  pages: {
    zero: '{count} صفحة',
    one: 'صفحة واحدة',
    two: 'صفحتان',
    few: '{count} صفحات',
    many: '{count} صفحة',
    other: '{count} صفحة',
  },
  topics: 'الموضوعات',
  related: 'منشورات ذات صلة',
};
