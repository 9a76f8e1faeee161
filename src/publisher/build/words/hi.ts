import type { PageWords } from './page-words.js';

/** Hindi. */
export const hi: PageWords = {
  locale: 'hi',
  embedThis: 'यह रिपोर्ट अपनी साइट पर लगाएँ',
  allReports: 'सभी रिपोर्टें',
  search: 'रिपोर्टों में खोजें',
  reports: { one: '{count} रिपोर्ट', other: '{count} रिपोर्टें' },
  nothingFound: 'किसी रिपोर्ट में ये शब्द नहीं हैं।',
  preview: 'पूर्वावलोकन',
  copy: 'इनमें से एक कॉपी करें',
  forMostSites: 'अधिकतर साइटों के लिए',
  onlyDownload: 'केवल डाउनलोड',
  onlyRelated: 'केवल संबंधित रिपोर्टें',
  forFrames: 'यदि आपका एडिटर स्क्रिप्ट नहीं रखता',
  forEditors: 'यदि आपका एडिटर केवल पाठ और लिंक रखता है',
  moreChoices: 'और विकल्प, पूर्वावलोकन के साथ',
  forStaticSites: 'तैयार HTML, फ़ाइलों से बनने वाली साइटों के लिए',
  forOwnPage: 'रिपोर्ट के अपने पृष्ठ के हेड के लिए टैग',
  copyText: 'कॉपी करें',
  copied: 'कॉपी हो गया',
  cost: 'पाठक को कितना डेटा लगता है',
  costOfWidget:
    'स्क्रिप्ट का आकार {script} है, आपकी साइट की सभी रिपोर्टों के लिए एक ही बार। रिपोर्ट का आकार {feed} है।',
  costOfFrame: 'फ़्रेम का आकार {page} है और उसे स्क्रिप्ट की ज़रूरत नहीं है।',
  privacy: 'ब्राउज़र में कुछ भी सहेजा नहीं जाता, और किसी को गिना नहीं जाता।',
  files: 'फ़ाइलें',
  cite: 'उद्धरण',
  withdrawn: 'प्रकाशक ने यह रिपोर्ट वापस ले ली है।',
};
