import type { Messages } from './messages.js';

/** Russian. */
export const ru: Messages = {
  locale: 'ru',
  load: 'Показать доклад',
  loading: 'Идёт загрузка',
  failed: 'Не удалось загрузить доклад.',
  empty: 'Показать нечего.',
  readMore: 'Читать далее',
  colon: ': ',
  comma: ', ',
  download: 'Скачать',
  otherFiles: 'Другие языки и форматы',
  manyLanguages: 'несколько языков',
  notInLanguage: 'Нет файла на русском языке.',
  pages: {
    one: '{count} страница',
    few: '{count} страницы',
    many: '{count} страниц',
    other: '{count} страницы',
  },
  cite: 'Цитировать',
  topics: 'Темы',
  related: 'Публикации по теме',
};
