import type { Messages } from './messages.js';

/** Hindi. */
export const hi: Messages = {
  locale: 'hi',
  load: 'रिपोर्ट देखें',
  loading: 'लोड हो रहा है',
  failed: 'रिपोर्ट लोड नहीं हो सकी।',
  empty: 'दिखाने के लिए कुछ नहीं है।',
  readMore: 'और पढ़ें',
  colon: ': ',
  comma: ', ',
  download: 'डाउनलोड करें',
  otherFiles: 'अन्य भाषाएँ और फ़ॉर्मैट',
  manyLanguages: 'एकाधिक भाषाएँ',
  notInLanguage: 'हिंदी में उपलब्ध नहीं है।',
  pages: { one: '{count} पृष्ठ', other: '{count} पृष्ठ' },
  cite: 'उद्धरण',
  topics: 'विषय',
  related: 'संबंधित प्रकाशन',
};
