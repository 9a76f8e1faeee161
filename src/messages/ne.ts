import type { Messages } from './messages.js';

/** Nepali. */
export const ne: Messages = {
  locale: 'ne',
  load: 'प्रतिवेदन हेर्नुहोस्',
  loading: 'लोड हुँदै छ',
  failed: 'प्रतिवेदन लोड गर्न सकिएन।',
  empty: 'देखाउनका लागि केही छैन।',
  readMore: 'थप पढ्नुहोस्',
  colon: ': ',
  comma: ', ',
  download: 'डाउनलोड गर्नुहोस्',
  otherFiles: 'अन्य भाषा र ढाँचाहरू',
  manyLanguages: 'बहुभाषा',
  notInLanguage: 'नेपाली भाषामा उपलब्ध छैन।',
  pages: { one: '{count} पृष्ठ', other: '{count} पृष्ठ' },
  cite: 'उद्धरण',
  topics: 'विषयहरू',
  related: 'सम्बन्धित प्रकाशनहरू',
};
