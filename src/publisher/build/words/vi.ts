import type { PageWords } from './page-words.js';

/** Vietnamese. */
export const vi: PageWords = {
  locale: 'vi',
  embedThis: 'Nhúng báo cáo này',
  allReports: 'Tất cả báo cáo',
  search: 'Tìm trong các báo cáo',
  reports: { other: '{count} báo cáo' },
  nothingFound: 'Không có báo cáo nào chứa những từ này.',
  preview: 'Xem trước',
  copy: 'Sao chép một trong các dạng sau',
  forMostSites: 'Cho hầu hết các trang web',
  onlyDownload: 'Chỉ phần tải xuống',
  onlyRelated: 'Chỉ các báo cáo liên quan',
  forFrames: 'Nếu trình soạn thảo của bạn không giữ mã script',
  forEditors: 'Nếu trình soạn thảo của bạn chỉ giữ văn bản và liên kết',
  moreChoices: 'Thêm lựa chọn, có xem trước',
  forStaticSites: 'HTML dựng sẵn, cho trang web được tạo từ tệp',
  forOwnPage: 'Thẻ cho phần đầu của trang báo cáo',
  copyText: 'Sao chép',
  copied: 'Đã sao chép',
  cost: 'Dung lượng người đọc phải tải',
  costOfWidget:
    'Script có dung lượng {script}, chỉ tải một lần cho mọi báo cáo trên trang web của bạn. Báo cáo có dung lượng {feed}.',
  costOfFrame: 'Khung có dung lượng {page} và không cần script.',
  privacy: 'Không lưu gì trong trình duyệt và không đếm người đọc.',
  files: 'Tệp',
  cite: 'Trích dẫn',
  withdrawn: 'Nhà xuất bản đã rút báo cáo này.',
};
