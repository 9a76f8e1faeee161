import type { Messages } from './messages.js';

/** Urdu. */
export const ur: Messages = {
  locale: 'ur',
  dir: 'rtl',
  load: 'رپورٹ دیکھیں',
  loading: 'لوڈ ہو رہا ہے',
  failed: 'رپورٹ لوڈ نہیں ہو سکی۔',
  empty: 'دکھانے کے لیے کچھ نہیں ہے۔',
  readMore: 'مزید پڑھیں',
  colon: ': ',
  // Without the right-to-left mark, “PDF” and a size after it would swap places.
  comma: '،\u200f ',
  download: 'ڈاؤن لوڈ کریں',
  otherFiles: 'دیگر زبانیں اور فارمیٹ',
  manyLanguages: 'متعدد زبانیں',
  notInLanguage: 'اردو میں دستیاب نہیں ہے۔',
  pages: { one: '{count} صفحہ', other: '{count} صفحات' },
  cite: 'حوالہ دیں',
  topics: 'موضوعات',
  related: 'متعلقہ مطبوعات',
};
