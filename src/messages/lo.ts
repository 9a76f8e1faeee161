import type { Messages } from './messages.js';

/** Lao. */
export const lo: Messages = {
  locale: 'lo',
  load: 'ເບິ່ງບົດລາຍງານ',
  loading: 'ກຳລັງໂຫຼດ',
  failed: 'ບໍ່ສາມາດໂຫຼດບົດລາຍງານໄດ້',
  empty: 'ບໍ່ມີຫຍັງໃຫ້ສະແດງ',
  readMore: 'ອ່ານຕໍ່',
  colon: ': ',
  comma: ', ',
  download: 'ດາວໂຫຼດ',
  otherFiles: 'ພາສາ ແລະ ຮູບແບບອື່ນໆ',
  manyLanguages: 'ຫຼາຍພາສາ',
  notInLanguage: 'ບໍ່ມີສະບັບພາສາລາວ',
  pages: { other: '{count} ໜ້າ' },
  cite: 'ການອ້າງອີງ',
  topics: 'ຫົວຂໍ້',
  related: 'ສິ່ງພິມທີ່ກ່ຽວຂ້ອງ',
};
