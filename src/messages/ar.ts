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
  comma: '، ',
  download: 'تنزيل',
  otherFiles: 'لغات وصيغ أخرى',
  notInLanguage: 'غير متاح باللغة {language}.',
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
