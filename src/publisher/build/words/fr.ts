import type { PageWords } from './page-words.js';

/** French. */
export const fr: PageWords = {
  locale: 'fr',
  embedThis: 'Intégrer ce rapport',
  allReports: 'Tous les rapports',
  search: 'Rechercher dans les rapports',
  reports: { one: '{count} rapport', other: '{count} rapports' },
  nothingFound: 'Aucun rapport ne contient ces mots.',
  preview: 'Aperçu',
  copy: 'Copiez l’une de ces formes',
  forMostSites: 'Pour la plupart des sites',
  onlyDownload: 'Le téléchargement seul',
  onlyRelated: 'Les rapports associés seuls',
  forFrames: 'Si votre éditeur ne garde pas les scripts',
  forEditors: 'Si votre éditeur ne garde que le texte et les liens',
  moreChoices: 'Plus de choix, avec un aperçu',
  forStaticSites: 'HTML prêt à l’emploi, pour les sites construits à partir de fichiers',
  forOwnPage: 'Balises pour l’en-tête de la page du rapport',
  copyText: 'Copier',
  copied: 'Copié',
  cost: 'Ce que cela coûte aux lecteurs',
  costOfWidget:
    'Le script pèse {script}, une seule fois pour tous les rapports de votre site. Le rapport pèse {feed}.',
  costOfFrame: 'Le cadre pèse {page} et n’a besoin d’aucun script.',
  privacy: 'Rien n’est enregistré dans le navigateur, et personne n’est compté.',
  files: 'Fichiers',
  cite: 'Citer',
  withdrawn: 'L’éditeur a retiré ce rapport.',
};
