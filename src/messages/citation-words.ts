/** The words in the disclosure “Cite”, in one language. */
export interface CitationWords {
  /** The button that copies the reference. */
  readonly copy: string;
  /** The status after the reference was copied. */
  readonly copied: string;
  /** The status where the page may not copy: the text is selected. `{keys}` is `Ctrl+C` or `⌘C`. */
  readonly selected: string;
  /** The label of the licence. */
  readonly licence: string;
}

type Row = readonly [copy: string, copied: string, selected: string, licence: string];

const EN: Row = ['Copy', 'Copied.', 'The text is selected. Copy it with {keys}.', 'Licence'];

/** One row a language. Languages with the same letters stand together, since they compress together. */
const ROWS: ReadonlyMap<string, Row> = new Map(
  Object.entries<Row>({
    es: ['Copiar', 'Copiado.', 'El texto está seleccionado. Cópielo con {keys}.', 'Licencia'],
    pt: ['Copiar', 'Copiado.', 'O texto está selecionado. Copie-o com {keys}.', 'Licença'],
    fr: ['Copier', 'Copié.', 'Le texte est sélectionné. Copiez-le avec {keys}.', 'Licence'],
    id: ['Salin', 'Disalin.', 'Teks sudah dipilih. Salin dengan {keys}.', 'Lisensi'],
    vi: ['Sao chép', 'Đã sao chép.', 'Văn bản đã được chọn. Nhấn {keys} để sao chép.', 'Giấy phép'],
    ar: ['نسخ', 'تم النسخ.', 'النص محدد. يمكن نسخه باستخدام {keys}.', 'الترخيص'],
    ur: ['کاپی کریں', 'کاپی ہو گیا۔', 'متن منتخب ہے۔ {keys} سے کاپی کریں۔', 'لائسنس'],
    hi: ['कॉपी करें', 'कॉपी हो गया।', 'पाठ चुना गया है। {keys} से कॉपी करें।', 'लाइसेंस'],
    ne: [
      'प्रतिलिपि गर्नुहोस्',
      'प्रतिलिपि भयो।',
      'पाठ चयन गरिएको छ। {keys} ले प्रतिलिपि गर्नुहोस्।',
      'इजाजतपत्र',
    ],
    bn: ['কপি করুন', 'কপি হয়েছে।', 'লেখাটি নির্বাচিত। {keys} দিয়ে কপি করুন।', 'লাইসেন্স'],
    th: ['คัดลอก', 'คัดลอกแล้ว', 'เลือกข้อความไว้แล้ว กด {keys} เพื่อคัดลอก', 'สัญญาอนุญาต'],
    lo: ['ສຳເນົາ', 'ສຳເນົາແລ້ວ', 'ເລືອກຂໍ້ຄວາມແລ້ວ. ກົດ {keys} ເພື່ອສຳເນົາ', 'ໃບອະນຸຍາດ'],
    km: ['ចម្លង', 'បានចម្លង។', 'អត្ថបទត្រូវបានជ្រើស។ ចុច {keys} ដើម្បីចម្លង។', 'អាជ្ញាបណ្ណ'],
    my: ['ကူးယူရန်', 'ကူးယူပြီးပါပြီ။', 'စာသားကို ရွေးထားသည်။ ကူးယူရန် {keys} ကို နှိပ်ပါ။', 'လိုင်စင်'],
    ru: [
      'Копировать',
      'Скопировано.',
      'Текст выделен. Скопируйте его клавишами {keys}.',
      'Лицензия',
    ],
    zh: ['复制', '已复制。', '文本已选中。按 {keys} 复制。', '许可协议'],
  }),
);

/**
 * The words in the disclosure “Cite”. They are a lazy chunk, since hardly any reader opens it.
 *
 * @param locale - The language of the widgets' other words, as `Messages` have it.
 * @returns English words if there are none in that language.
 * @example
 * citationWords('fr').copy; // 'Copier'
 */
export function citationWords(locale: string): CitationWords {
  const [copy, copied, selected, licence] = ROWS.get(locale) ?? EN;
  return { copy, copied, selected, licence };
}
