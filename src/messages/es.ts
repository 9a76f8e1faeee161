import type { Messages } from './messages.js';

/** Spanish. */
export const es: Messages = {
  locale: 'es',
  load: 'Ver el informe',
  loading: 'Cargando',
  failed: 'No se pudo cargar el informe.',
  empty: 'No hay nada que mostrar.',
  readMore: 'Leer más',
  colon: ': ',
  comma: ', ',
  download: 'Descargar',
  otherFiles: 'Otros idiomas y formatos',
  manyLanguages: 'varios idiomas',
  notInLanguage: 'No disponible en español.',
  pages: { one: '{count} página', many: '{count} de páginas', other: '{count} páginas' },
  cite: 'Citar',
  topics: 'Temas',
  related: 'Publicaciones relacionadas',
};
