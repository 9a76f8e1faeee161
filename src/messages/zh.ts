import type { Messages } from './messages.js';

/** Chinese in simplified characters. */
export const zh: Messages = {
  locale: 'zh',
  load: '查看报告',
  loading: '正在加载',
  failed: '无法加载报告。',
  empty: '没有可显示的内容。',
  readMore: '阅读更多',
  colon: '：',
  comma: '，',
  download: '下载',
  otherFiles: '其他语言和格式',
  manyLanguages: '多语种',
  notInLanguage: '没有简体中文版本。',
  pages: { other: '{count}页' },
  cite: '引用',
  topics: '主题',
  related: '相关出版物',
};
