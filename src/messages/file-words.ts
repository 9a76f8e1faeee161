/** The words for files that need more than their format, in one language. */
export interface FileWords {
  /** A sound, as a kind of file. */
  readonly audio: string;
  /** A film, as a kind of file. */
  readonly video: string;
  /** That a file is not tagged for screen readers, as the last of the facts about it. */
  readonly untagged: string;
  /** The label of the address where readers ask for another format. */
  readonly otherFormat: string;
}

type Row = readonly [audio: string, video: string, untagged: string, otherFormat: string];

const EN: Row = ['audio', 'video', 'not tagged for screen readers', 'Ask for another format'];

/** One row a language. Languages with the same letters stand together, since they compress together. */
const ROWS: ReadonlyMap<string, Row> = new Map(
  Object.entries<Row>({
    es: ['audio', 'vídeo', 'sin etiquetas para lectores de pantalla', 'Pedir otro formato'],
    pt: ['áudio', 'vídeo', 'sem etiquetas para leitores de tela', 'Pedir outro formato'],
    fr: ['audio', 'vidéo', 'non balisé pour les lecteurs d’écran', 'Demander un autre format'],
    id: ['audio', 'video', 'tidak ditandai untuk pembaca layar', 'Minta format lain'],
    vi: ['âm thanh', 'video', 'chưa gắn thẻ cho trình đọc màn hình', 'Yêu cầu định dạng khác'],
    ar: ['صوت', 'فيديو', 'غير مهيأ لقارئات الشاشة', 'طلب صيغة أخرى'],
    ur: ['آڈیو', 'ویڈیو', 'اسکرین ریڈر کے لیے ٹیگ شدہ نہیں', 'دوسرا فارمیٹ طلب کریں'],
    hi: ['ऑडियो', 'वीडियो', 'स्क्रीन रीडर के लिए टैग नहीं किया गया', 'दूसरा फ़ॉर्मैट माँगें'],
    ne: ['अडियो', 'भिडियो', 'स्क्रिन रिडरका लागि ट्याग गरिएको छैन', 'अर्को ढाँचा माग्नुहोस्'],
    bn: ['অডিও', 'ভিডিও', 'স্ক্রিন রিডারের জন্য ট্যাগ করা হয়নি', 'অন্য ফরম্যাট চান'],
    th: ['เสียง', 'วิดีโอ', 'ไม่ได้ติดแท็กสำหรับโปรแกรมอ่านหน้าจอ', 'ขอรูปแบบอื่น'],
    lo: ['ສຽງ', 'ວິດີໂອ', 'ບໍ່ໄດ້ຕິດແທັກສຳລັບໂປຣແກຣມອ່ານໜ້າຈໍ', 'ຂໍຮູບແບບອື່ນ'],
    km: ['សំឡេង', 'វីដេអូ', 'មិនបានដាក់ស្លាកសម្រាប់កម្មវិធីអានអេក្រង់ទេ', 'ស្នើសុំទម្រង់ផ្សេង'],
    my: ['အသံ', 'ဗီဒီယို', 'ဖန်သားပြင်ဖတ်ဆော့ဖ်ဝဲအတွက် တဂ်မတပ်ထားပါ', 'အခြားဖိုင်ပုံစံ တောင်းဆိုရန်'],
    ru: [
      'аудио',
      'видео',
      'без разметки для программ экранного доступа',
      'Запросить другой формат',
    ],
    zh: ['音频', '视频', '未为屏幕阅读器添加标签', '索取其他格式'],
  }),
);

/**
 * The words for files that need more than their format. They are a lazy chunk, since few publications
 * have such files.
 *
 * @param locale - The language of the widgets' other words, as `Messages` have it.
 * @returns English words if there are none in that language.
 * @example
 * fileWords('fr').video; // 'vidéo'
 */
export function fileWords(locale: string): FileWords {
  const [audio, video, untagged, otherFormat] = ROWS.get(locale) ?? EN;
  return { audio, video, untagged, otherFormat };
}
