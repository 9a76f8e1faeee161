import type { MappedField } from '../reading/field-map.js';

/**
 * The names of columns, by the field that they fill. The first list of each has those of the template:
 * in English, French, Spanish, Portuguese and Arabic. The second has others that people use.
 */
const WRITTEN: Readonly<Record<MappedField, readonly [template: string, others?: string]>> = {
  id: ['ID, Identifiant, Identificador, Identificador, المعرف', 'key, identifier'],
  title: [
    'Title, Titre, Título, Título, العنوان',
    'name, report, report title, publication, nom, nombre, nome, عنوان, عنوان التقرير',
  ],
  url: [
    'Page, Page web, Página web, Página, الصفحة',
    'url, link, web page, webpage, landing page, website, lien, enlace, vínculo, ligação, رابط, الرابط',
  ],
  summary: [
    'Summary, Résumé, Resumen, Resumo, الملخص',
    'teaser, lede, abstract, description, descripción, descrição, ملخص, الوصف',
  ],
  text: ['Text, Texte, Texto, Texto, النص', 'body, content, contenu, contenido, conteúdo'],
  image: [
    'Cover, Couverture, Portada, Capa, الغلاف',
    'image, picture, thumbnail, cover image, imagen, imagem, صورة, صورة الغلاف',
  ],
  alt: [
    'Cover shows, La couverture montre, La portada muestra, A capa mostra, وصف الغلاف',
    'alt, alt text, alternative text, texte alternatif, texto alternativo, النص البديل',
  ],
  date: [
    'Date, Date, Fecha, Data, التاريخ',
    'published, publication date, date published, date of publication, year, date de publication, publié, année, fecha de publicación, publicado, año, data de publicação, ano, تاريخ, تاريخ النشر, السنة, سنة النشر',
  ],
  authors: [
    'Authors, Auteurs, Autores, Autores, المؤلفون',
    'author, auteur, autor, autora, المؤلف, by',
  ],
  publisher: [
    'Publisher, Éditeur, Editorial, Editora, الناشر',
    'organisation, organization, institution, organización, organização, المنظمة',
  ],
  topics: [
    'Topics, Thèmes, Temas, Temas, المواضيع',
    'topic, tags, keywords, themes, theme, subjects, subject, categories, category, thème, mots clés, sujets, palabras clave, etiquetas, tema, palavras chave, الموضوع, الكلمات المفتاحية',
  ],
  language: [
    'Language, Langue, Idioma, Idioma, اللغة',
    'lang, languages, langues, idiomas, língua, لغة, اللغات',
  ],
  files: [
    'Files, Fichiers, Archivos, Ficheiros, الملفات',
    'file, pdf, epub, word, download, downloads, document, documents, attachment, attachments, fichier, télécharger, téléchargement, archivo, documento, descargar, descarga, ficheiro, arquivo, arquivos, baixar, الملف, ملف, تحميل, تنزيل',
  ],
  type: ['Type, Type, Tipo, Tipo, النوع', 'kind, item type, document type'],
  doi: ['DOI, DOI, DOI, DOI, DOI'],
  isbn: ['ISBN, ISBN, ISBN, ISBN, ISBN'],
  pages: [
    'Pages, Nombre de pages, Páginas, Número de páginas, عدد الصفحات',
    'number of pages, page count, الصفحات',
  ],
  licence: [
    'Licence, Licence, Licencia, Licença, الرخصة',
    'license, rights, droits, derechos, direitos, الترخيص',
  ],
};

/** The fields that a column can fill. */
export const FIELDS = Object.keys(WRITTEN) as readonly MappedField[];

/** The names of columns that fill a field: the five of the template, then others. */
export function columnNames(field: MappedField): readonly string[] {
  return WRITTEN[field].join(', ').split(', ');
}
