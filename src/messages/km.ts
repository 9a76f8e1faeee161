import type { Messages } from './messages.js';

/** Khmer. */
export const km: Messages = {
  locale: 'km',
  load: 'មើលរបាយការណ៍',
  loading: 'កំពុងផ្ទុក',
  failed: 'មិនអាចផ្ទុករបាយការណ៍បានទេ។',
  empty: 'មិនមានអ្វីត្រូវបង្ហាញទេ។',
  readMore: 'អានបន្ថែម',
  colon: '៖ ',
  comma: ', ',
  download: 'ទាញយក',
  otherFiles: 'ភាសា និងទម្រង់ផ្សេងទៀត',
  manyLanguages: 'ពហុភាសា',
  notInLanguage: 'មិនមានជាភាសាខ្មែរទេ។',
  pages: { other: '{count} ទំព័រ' },
  cite: 'ការដកស្រង់',
  topics: 'ប្រធានបទ',
  related: 'ការបោះពុម្ពផ្សាយពាក់ព័ន្ធ',
};
