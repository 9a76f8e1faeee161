import type { Messages } from './messages.js';

/** French. */
export const fr: Messages = {
  locale: 'fr',
  load: 'Afficher le rapport',
  loading: 'Chargement en cours',
  failed: 'Le rapport n’a pas pu être chargé.',
  empty: 'Il n’y a rien à afficher.',
  readMore: 'Lire la suite',
  colon: '\u00a0: ',
  comma: ', ',
  download: 'Télécharger',
  otherFiles: 'Autres langues et formats',
  manyLanguages: 'multilingue',
  notInLanguage: 'Non disponible en français.',
  pages: { one: '{count} page', many: '{count} de pages', other: '{count} pages' },
  cite: 'Citer',
  topics: 'Thèmes',
  related: 'Publications associées',
};
