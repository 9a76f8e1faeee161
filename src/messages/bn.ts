import type { Messages } from './messages.js';

/** Bengali. */
export const bn: Messages = {
  locale: 'bn',
  load: 'প্রতিবেদনটি দেখুন',
  loading: 'লোড হচ্ছে',
  failed: 'প্রতিবেদনটি লোড করা যায়নি।',
  empty: 'দেখানোর মতো কিছু নেই।',
  readMore: 'আরও পড়ুন',
  colon: ': ',
  comma: ', ',
  download: 'ডাউনলোড করুন',
  otherFiles: 'অন্যান্য ভাষা ও ফরম্যাট',
  manyLanguages: 'একাধিক ভাষা',
  notInLanguage: 'বাংলা ভাষায় পাওয়া যাচ্ছে না।',
  pages: { one: '{count} পৃষ্ঠা', other: '{count} পৃষ্ঠা' },
  cite: 'উদ্ধৃতি',
  topics: 'বিষয়সমূহ',
  related: 'সম্পর্কিত প্রকাশনা',
};
