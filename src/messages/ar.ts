import type { Messages } from './messages.js';

/** Modern Standard Arabic. It uses verbal nouns, which have no form for men or women only. */
export const ar: Messages = {
  locale: 'ar',
  dir: 'rtl',
  load: 'عرض التقرير',
  loading: 'جارٍ التحميل',
  failed: 'تعذّر تحميل التقرير.',
  empty: 'لا يوجد محتوى لعرضه.',
  readMore: 'قراءة المزيد',
  colon: ': ',
  // Without the right-to-left mark, “PDF” and a size after it would swap places.
  comma: '،\u200f ',
  download: 'تنزيل',
  otherFiles: 'لغات وصيغ أخرى',
  manyLanguages: 'لغات متعددة',
  notInLanguage: 'غير متاح باللغة العربية.',
  pages: {
    zero: '{count} صفحة',
    one: 'صفحة واحدة',
    two: 'صفحتان',
    few: '{count} صفحات',
    many: '{count} صفحة',
    other: '{count} صفحة',
  },
  cite: 'الاستشهاد',
  topics: 'الموضوعات',
  related: 'منشورات ذات صلة',
};
