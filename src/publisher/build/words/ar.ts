import type { PageWords } from './page-words.js';

/** Arabic. */
export const ar: PageWords = {
  locale: 'ar',
  embedThis: 'تضمين هذا التقرير',
  allReports: 'جميع التقارير',
  search: 'البحث في التقارير',
  reports: {
    zero: 'لا توجد تقارير',
    one: 'تقرير واحد',
    two: 'تقريران',
    few: '{count} تقارير',
    many: '{count} تقريرًا',
    other: '{count} تقرير',
  },
  nothingFound: 'لا يوجد تقرير يحتوي على هذه الكلمات.',
  preview: 'معاينة',
  copy: 'انسخ واحدًا مما يلي',
  forMostSites: 'لمعظم المواقع',
  onlyDownload: 'التنزيل وحده',
  onlyRelated: 'التقارير ذات الصلة وحدها',
  forFrames: 'إذا كان محررك لا يحتفظ بالبرامج النصية',
  forEditors: 'إذا كان محررك لا يحتفظ إلا بالنص والروابط',
  moreChoices: 'خيارات أخرى، مع معاينة',
  forStaticSites: 'شيفرة HTML جاهزة للمواقع المبنية من ملفات',
  forOwnPage: 'وسوم لترويسة صفحة التقرير',
  copyText: 'نسخ',
  copied: 'تم النسخ',
  cost: 'ما يكلّفه ذلك القارئ',
  costOfWidget:
    'حجم البرنامج النصي {script}، ويُحمَّل مرة واحدة لجميع التقارير في موقعك. حجم التقرير {feed}.',
  costOfFrame: 'حجم الإطار {page}، ولا يحتاج إلى برنامج نصي.',
  privacy: 'لا يُخزَّن شيء في المتصفح، ولا يُحصى القراء.',
  files: 'الملفات',
  cite: 'الاستشهاد',
  withdrawn: 'سحب الناشر هذا التقرير.',
};
