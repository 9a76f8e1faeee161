import type { Messages } from './messages.js';

/** Thai. */
export const th: Messages = {
  locale: 'th',
  load: 'ดูรายงาน',
  loading: 'กำลังโหลด',
  failed: 'ไม่สามารถโหลดรายงานได้',
  empty: 'ไม่มีข้อมูลที่จะแสดง',
  readMore: 'อ่านเพิ่มเติม',
  colon: ': ',
  comma: ', ',
  download: 'ดาวน์โหลด',
  otherFiles: 'ภาษาและรูปแบบอื่น ๆ',
  manyLanguages: 'หลายภาษา',
  notInLanguage: 'ไม่มีฉบับภาษาไทย',
  pages: { other: '{count} หน้า' },
  cite: 'การอ้างอิง',
  topics: 'หัวข้อ',
  related: 'สิ่งพิมพ์ที่เกี่ยวข้อง',
};
