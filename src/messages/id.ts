import type { Messages } from './messages.js';

/** Indonesian. */
export const id: Messages = {
  locale: 'id',
  load: 'Lihat laporan',
  loading: 'Sedang memuat',
  failed: 'Laporan tidak dapat dimuat.',
  empty: 'Tidak ada yang dapat ditampilkan.',
  readMore: 'Baca selengkapnya',
  colon: ': ',
  comma: ', ',
  download: 'Unduh',
  otherFiles: 'Bahasa dan format lain',
  manyLanguages: 'Beberapa bahasa',
  notInLanguage: 'Tidak tersedia dalam bahasa Indonesia.',
  pages: { other: '{count} halaman' },
  cite: 'Kutip',
  topics: 'Topik',
  related: 'Publikasi terkait',
};
