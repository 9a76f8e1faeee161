import type { PageWords } from './page-words.js';

/** Russian. */
export const ru: PageWords = {
  locale: 'ru',
  embedThis: 'Встроить этот доклад',
  allReports: 'Все доклады',
  search: 'Поиск по докладам',
  reports: {
    one: '{count} доклад',
    few: '{count} доклада',
    many: '{count} докладов',
    other: '{count} доклада',
  },
  nothingFound: 'Ни в одном докладе нет этих слов.',
  preview: 'Предварительный просмотр',
  copy: 'Скопируйте один из вариантов',
  forMostSites: 'Для большинства сайтов',
  onlyDownload: 'Только скачивание',
  onlyRelated: 'Только доклады по теме',
  forFrames: 'Если ваш редактор не сохраняет скрипты',
  forEditors: 'Если ваш редактор сохраняет только текст и ссылки',
  moreChoices: 'Другие варианты, с предпросмотром',
  forStaticSites: 'Готовый HTML для сайтов, которые собираются из файлов',
  forOwnPage: 'Теги для заголовка страницы доклада',
  copyText: 'Скопировать',
  copied: 'Скопировано',
  cost: 'Сколько загружает читатель',
  costOfWidget:
    'Скрипт занимает {script} и загружается один раз для всех докладов на вашем сайте. Доклад занимает {feed}.',
  costOfFrame: 'Фрейм занимает {page} и не требует скрипта.',
  privacy: 'В браузере ничего не сохраняется, и никого не считают.',
  files: 'Файлы',
  cite: 'Цитировать',
  withdrawn: 'Издатель отозвал этот доклад.',
};
