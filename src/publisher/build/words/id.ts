import type { PageWords } from './page-words.js';

/** Indonesian. */
export const id: PageWords = {
  locale: 'id',
  embedThis: 'Sematkan laporan ini',
  allReports: 'Semua laporan',
  search: 'Cari laporan',
  reports: { other: '{count} laporan' },
  nothingFound: 'Tidak ada laporan yang memuat kata-kata ini.',
  preview: 'Pratinjau',
  copy: 'Salin salah satu dari ini',
  forMostSites: 'Untuk sebagian besar situs',
  onlyDownload: 'Hanya unduhan',
  onlyRelated: 'Hanya laporan terkait',
  forFrames: 'Jika editor Anda tidak menyimpan skrip',
  forEditors: 'Jika editor Anda hanya menyimpan teks dan tautan',
  moreChoices: 'Pilihan lain, dengan pratinjau',
  forStaticSites: 'HTML siap pakai, untuk situs yang dibangun dari berkas',
  forOwnPage: 'Tag untuk bagian head halaman laporan',
  copyText: 'Salin',
  copied: 'Tersalin',
  cost: 'Beban bagi pembaca',
  costOfWidget:
    'Skrip berukuran {script}, sekali untuk semua laporan di situs Anda. Laporan berukuran {feed}.',
  costOfFrame: 'Bingkai berukuran {page} dan tidak memerlukan skrip.',
  privacy: 'Tidak ada yang disimpan di peramban, dan tidak ada yang dihitung.',
  files: 'Berkas',
  cite: 'Kutip',
  withdrawn: 'Penerbit telah menarik laporan ini.',
};
