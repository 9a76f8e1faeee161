import type { PageWords } from './page-words.js';

/** Urdu. */
export const ur: PageWords = {
  locale: 'ur',
  embedThis: 'یہ رپورٹ شامل کریں',
  allReports: 'تمام رپورٹیں',
  search: 'رپورٹوں میں تلاش کریں',
  reports: { one: '{count} رپورٹ', other: '{count} رپورٹیں' },
  nothingFound: 'کسی رپورٹ میں یہ الفاظ نہیں ہیں۔',
  preview: 'پیش منظر',
  copy: 'ان میں سے ایک نقل کریں',
  forMostSites: 'زیادہ تر ویب سائٹوں کے لیے',
  onlyDownload: 'صرف ڈاؤن لوڈ',
  onlyRelated: 'صرف متعلقہ رپورٹیں',
  forFrames: 'اگر آپ کا ایڈیٹر اسکرپٹ نہیں رکھتا',
  forEditors: 'اگر آپ کا ایڈیٹر صرف متن اور لنک رکھتا ہے',
  moreChoices: 'مزید انتخاب، پیش نظارے کے ساتھ',
  forStaticSites: 'تیار HTML، ان ویب سائٹوں کے لیے جو فائلوں سے بنتی ہیں',
  forOwnPage: 'رپورٹ کے اپنے صفحے کے ہیڈ کے لیے ٹیگ',
  copyText: 'نقل کریں',
  copied: 'نقل ہو گیا',
  cost: 'قاری کو کتنا ڈیٹا درکار ہے',
  costOfWidget:
    'اسکرپٹ کا حجم {script} ہے، آپ کی ویب سائٹ کی تمام رپورٹوں کے لیے ایک ہی بار۔ رپورٹ کا حجم {feed} ہے۔',
  costOfFrame: 'فریم کا حجم {page} ہے اور اسے اسکرپٹ کی ضرورت نہیں۔',
  privacy: 'براؤزر میں کچھ محفوظ نہیں ہوتا، اور کسی کو گنا نہیں جاتا۔',
  files: 'فائلیں',
  cite: 'حوالہ دیں',
  withdrawn: 'ناشر نے یہ رپورٹ واپس لے لی ہے۔',
};
