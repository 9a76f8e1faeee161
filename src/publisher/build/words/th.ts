import type { PageWords } from './page-words.js';

/** Thai. */
export const th: PageWords = {
  locale: 'th',
  embedThis: 'ฝังรายงานนี้',
  allReports: 'รายงานทั้งหมด',
  search: 'ค้นหารายงาน',
  reports: { other: 'รายงาน {count} ฉบับ' },
  nothingFound: 'ไม่มีรายงานที่มีคำเหล่านี้',
  preview: 'ตัวอย่าง',
  copy: 'คัดลอกแบบใดแบบหนึ่ง',
  forMostSites: 'สำหรับเว็บไซต์ส่วนใหญ่',
  onlyDownload: 'เฉพาะการดาวน์โหลด',
  onlyRelated: 'เฉพาะรายงานที่เกี่ยวข้อง',
  forFrames: 'หากโปรแกรมแก้ไขของคุณไม่เก็บสคริปต์',
  forEditors: 'หากโปรแกรมแก้ไขของคุณเก็บเฉพาะข้อความและลิงก์',
  forStaticSites: 'HTML สำเร็จรูปสำหรับเว็บไซต์ที่สร้างจากไฟล์',
  forOwnPage: 'แท็กสำหรับส่วนหัวของหน้ารายงาน',
  copyText: 'คัดลอก',
  copied: 'คัดลอกแล้ว',
  cost: 'ปริมาณข้อมูลที่ผู้อ่านต้องโหลด',
  costOfWidget: 'สคริปต์มีขนาด {script} โหลดครั้งเดียวสำหรับทุกรายงานในเว็บไซต์ของคุณ รายงานมีขนาด {feed}',
  costOfFrame: 'กรอบมีขนาด {page} และไม่ต้องใช้สคริปต์',
  privacy: 'ไม่มีการเก็บข้อมูลในเบราว์เซอร์ และไม่มีการนับผู้อ่าน',
  files: 'ไฟล์',
  cite: 'การอ้างอิง',
  withdrawn: 'ผู้เผยแพร่ได้ถอนรายงานนี้แล้ว',
};
