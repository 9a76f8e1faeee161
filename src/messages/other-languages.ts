/**
 * What stands before the links to a report in other languages, in each language that has words. They
 * come with the links, since few feeds have translations.
 */
export const otherLanguages: Readonly<Record<string, string>> = {
  en: 'Other languages',
  es: 'Otros idiomas',
  pt: 'Outros idiomas',
  fr: 'Autres langues',
  id: 'Bahasa lain',
  vi: 'Ngôn ngữ khác',
  ar: 'لغات أخرى',
  ur: 'دیگر زبانیں',
  hi: 'अन्य भाषाएँ',
  ne: 'अन्य भाषाहरू',
  bn: 'অন্যান্য ভাষা',
  th: 'ภาษาอื่น',
  lo: 'ພາສາອື່ນ',
  km: 'ភាសាផ្សេងទៀត',
  my: 'အခြားဘာသာစကားများ',
  ru: 'Другие языки',
  zh: '其他语言',
};
