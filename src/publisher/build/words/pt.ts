import type { PageWords } from './page-words.js';

/** Portuguese. */
export const pt: PageWords = {
  locale: 'pt',
  embedThis: 'Incorporar este relatório',
  allReports: 'Todos os relatórios',
  search: 'Pesquisar nos relatórios',
  reports: { one: '{count} relatório', other: '{count} relatórios' },
  nothingFound: 'Nenhum relatório contém estas palavras.',
  preview: 'Pré-visualização',
  copy: 'Copie uma destas opções',
  forMostSites: 'Para a maioria dos sites',
  onlyDownload: 'Apenas o download',
  onlyRelated: 'Apenas os relatórios relacionados',
  forFrames: 'Se o seu editor não mantém scripts',
  forEditors: 'Se o seu editor mantém apenas texto e links',
  moreChoices: 'Mais opções, com visualização',
  forStaticSites: 'HTML pronto, para sites gerados a partir de arquivos',
  forOwnPage: 'Tags para o cabeçalho da página do relatório',
  copyText: 'Copiar',
  copied: 'Copiado',
  cost: 'Quanto custa a quem lê',
  costOfWidget:
    'O script tem {script}, uma única vez para todos os relatórios do seu site. O relatório tem {feed}.',
  costOfFrame: 'O quadro tem {page} e não precisa de script.',
  privacy: 'Nada é guardado no navegador, e ninguém é contado.',
  files: 'Arquivos',
  cite: 'Citar',
  withdrawn: 'A entidade que publicou este relatório o retirou.',
};
