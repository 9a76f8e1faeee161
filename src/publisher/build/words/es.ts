import type { PageWords } from './page-words.js';

/** Spanish. */
export const es: PageWords = {
  locale: 'es',
  embedThis: 'Insertar este informe',
  allReports: 'Todos los informes',
  search: 'Buscar en los informes',
  reports: { one: '{count} informe', other: '{count} informes' },
  nothingFound: 'Ningún informe contiene estas palabras.',
  preview: 'Vista previa',
  copy: 'Copie una de estas opciones',
  forMostSites: 'Para la mayoría de los sitios',
  onlyDownload: 'Solo la descarga',
  onlyRelated: 'Solo los informes relacionados',
  forFrames: 'Si su editor no conserva scripts',
  forEditors: 'Si su editor solo conserva texto y enlaces',
  moreChoices: 'Más opciones, con vista previa',
  forStaticSites: 'HTML ya preparado, para sitios que se generan a partir de archivos',
  forOwnPage: 'Etiquetas para el encabezado de la página del informe',
  copyText: 'Copiar',
  copied: 'Copiado',
  cost: 'Qué le cuesta a quien lee',
  costOfWidget:
    'El script ocupa {script}, una sola vez para todos los informes de su sitio. El informe ocupa {feed}.',
  costOfFrame: 'El marco ocupa {page} y no necesita ningún script.',
  privacy: 'No se guarda nada en el navegador y no se cuenta a nadie.',
  files: 'Archivos',
  cite: 'Citar',
  withdrawn: 'La entidad editora ha retirado este informe.',
};
