import type { Messages } from './messages.js';

/** Vietnamese. */
export const vi: Messages = {
  locale: 'vi',
  load: 'Xem báo cáo',
  loading: 'Đang tải',
  failed: 'Không tải được báo cáo.',
  empty: 'Không có nội dung để hiển thị.',
  readMore: 'Đọc thêm',
  colon: ': ',
  comma: ', ',
  download: 'Tải xuống',
  otherFiles: 'Ngôn ngữ và định dạng khác',
  manyLanguages: 'Nhiều ngôn ngữ',
  notInLanguage: 'Không có bản tiếng Việt.',
  pages: { other: '{count} trang' },
  cite: 'Trích dẫn',
  topics: 'Chủ đề',
  related: 'Ấn phẩm liên quan',
};
