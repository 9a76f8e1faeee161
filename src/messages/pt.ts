import type { Messages } from './messages.js';

/** Portuguese as it is written in Brazil, because `pt` alone means Brazil (CLDR). */
export const pt: Messages = {
  locale: 'pt',
  load: 'Ver o relatório',
  loading: 'Carregando',
  failed: 'Não foi possível carregar o relatório.',
  empty: 'Não há nada para mostrar.',
  readMore: 'Ler mais',
  colon: ': ',
  comma: ', ',
  download: 'Baixar',
  otherFiles: 'Outros idiomas e formatos',
  manyLanguages: 'vários idiomas',
  notInLanguage: 'Não disponível em português.',
  pages: { one: '{count} página', many: '{count} de páginas', other: '{count} páginas' },
  cite: 'Citar',
  topics: 'Temas',
  related: 'Publicações relacionadas',
};
