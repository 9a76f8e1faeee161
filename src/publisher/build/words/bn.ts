import type { PageWords } from './page-words.js';

/** Bengali. */
export const bn: PageWords = {
  locale: 'bn',
  embedThis: 'এই প্রতিবেদনটি যুক্ত করুন',
  allReports: 'সব প্রতিবেদন',
  search: 'প্রতিবেদনে খুঁজুন',
  reports: { one: '{count}টি প্রতিবেদন', other: '{count}টি প্রতিবেদন' },
  nothingFound: 'কোনো প্রতিবেদনে এই শব্দগুলো নেই।',
  preview: 'প্রাকদর্শন',
  copy: 'এগুলোর একটি কপি করুন',
  forMostSites: 'বেশির ভাগ সাইটের জন্য',
  onlyDownload: 'শুধু ডাউনলোড',
  onlyRelated: 'শুধু সম্পর্কিত প্রতিবেদন',
  forFrames: 'আপনার সম্পাদক যদি স্ক্রিপ্ট না রাখে',
  forEditors: 'আপনার সম্পাদক যদি শুধু লেখা ও লিংক রাখে',
  moreChoices: 'আরও বিকল্প, প্রিভিউসহ',
  forStaticSites: 'ফাইল থেকে তৈরি সাইটের জন্য প্রস্তুত HTML',
  forOwnPage: 'প্রতিবেদনের নিজস্ব পৃষ্ঠার হেডের জন্য ট্যাগ',
  copyText: 'কপি করুন',
  copied: 'কপি হয়েছে',
  cost: 'পাঠকের কতটা ডেটা লাগে',
  costOfWidget:
    'স্ক্রিপ্টের আকার {script}, আপনার সাইটের সব প্রতিবেদনের জন্য একবারই। প্রতিবেদনের আকার {feed}।',
  costOfFrame: 'ফ্রেমের আকার {page}, এতে স্ক্রিপ্ট লাগে না।',
  privacy: 'ব্রাউজারে কিছুই রাখা হয় না, এবং কাউকে গোনা হয় না।',
  files: 'ফাইল',
  cite: 'উদ্ধৃতি',
  withdrawn: 'প্রকাশক এই প্রতিবেদনটি প্রত্যাহার করেছেন।',
};
