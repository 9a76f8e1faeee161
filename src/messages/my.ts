import type { Messages } from './messages.js';

/** Burmese. */
export const my: Messages = {
  locale: 'my',
  load: 'အစီရင်ခံစာ ကြည့်ရန်',
  loading: 'ဖွင့်နေပါသည်',
  failed: 'အစီရင်ခံစာကို ဖွင့်၍မရပါ။',
  empty: 'ပြသစရာ မရှိပါ။',
  readMore: 'ဆက်လက်ဖတ်ရှုရန်',
  colon: ': ',
  comma: '၊ ',
  download: 'ဒေါင်းလုဒ်လုပ်ရန်',
  otherFiles: 'အခြားဘာသာစကားနှင့် ဖိုင်ပုံစံများ',
  manyLanguages: 'ဘာသာစကား အမျိုးမျိုး',
  notInLanguage: 'မြန်မာဘာသာဖြင့် မရနိုင်ပါ။',
  pages: { other: 'စာမျက်နှာ {count} မျက်နှာ' },
  cite: 'ကိုးကားရန်',
  topics: 'အကြောင်းအရာများ',
  related: 'ဆက်စပ် ထုတ်ဝေမှုများ',
};
