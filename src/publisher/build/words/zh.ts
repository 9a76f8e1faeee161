import type { PageWords } from './page-words.js';

/** Simplified Chinese. */
export const zh: PageWords = {
  locale: 'zh',
  embedThis: '嵌入此报告',
  allReports: '所有报告',
  search: '搜索报告',
  reports: { other: '{count} 份报告' },
  nothingFound: '没有报告包含这些词。',
  preview: '预览',
  copy: '复制以下任意一种',
  forMostSites: '适用于大多数网站',
  onlyDownload: '仅下载',
  onlyRelated: '仅相关报告',
  forFrames: '如果您的编辑器不保留脚本',
  forEditors: '如果您的编辑器只保留文字和链接',
  forStaticSites: '现成的 HTML，适用于由文件生成的网站',
  forOwnPage: '报告自身页面的 head 标签',
  copyText: '复制',
  copied: '已复制',
  cost: '读者需要加载的数据量',
  costOfWidget: '脚本大小为 {script}，您网站上的所有报告只需加载一次。报告大小为 {feed}。',
  costOfFrame: '框架大小为 {page}，不需要脚本。',
  privacy: '浏览器中不存储任何内容，也不统计任何人。',
  files: '文件',
  cite: '引用',
  withdrawn: '出版方已撤回此报告。',
};
