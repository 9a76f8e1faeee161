/**
 * The feeds of the stories: the demo's feeds, and a small feed for each situation that they lack.
 */
import arabicReports from '../demo/feeds/reports-ar.json' with { type: 'json' };
import englishReports from '../demo/feeds/reports.json' with { type: 'json' };

// The widgets refuse `data:` addresses, so Vite must not turn a cover into one.
const COVERS: Readonly<Record<string, string>> = {
  '../covers/models-of-care.svg': new URL(
    '../demo/covers/models-of-care.svg?no-inline',
    import.meta.url,
  ).href,
  '../covers/transforming-finance.svg': new URL(
    '../demo/covers/transforming-finance.svg?no-inline',
    import.meta.url,
  ).href,
};

const FRAME = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Reports on human rights and child protection',
  feed_url: 'https://publisher.example/feeds/reports.json',
  language: 'en',
};

interface Item {
  readonly id: string;
  readonly image?: string;
  readonly [field: string]: unknown;
}

/** A JSON Feed as a publisher writes it. */
export interface JsonFeed {
  readonly language: string;
  readonly items: readonly Item[];
  readonly [field: string]: unknown;
}

/**
 * Makes a small English feed.
 *
 * @param items - The fields of each item. An item without an id gets one.
 */
export function feedOf(...items: readonly Readonly<Record<string, unknown>>[]): JsonFeed {
  return {
    ...FRAME,
    items: items.map((item, index) => ({ id: `item-${String(index)}`, ...item })),
  };
}

function withCovers({ items, ...feed }: JsonFeed): JsonFeed {
  return {
    ...FRAME,
    ...feed,
    items: items.map(({ image, ...item }) => ({
      ...item,
      ...(image && { image: COVERS[image] ?? image }),
    })),
  };
}

/** The demo's feed: a report with every field, and four related reports. */
export const reports = withCovers(englishReports);

/** The demo's Arabic feed. Its file is in English only. */
export const reportsInArabic = withCovers(arabicReports);

/** The demo's feed without covers. */
export const reportsWithoutCover: JsonFeed = {
  ...reports,
  items: reports.items.map((item) => ({ ...item, image: '' })),
};

/** A report whose cover cannot be loaded. */
export const reportWithBrokenCover: JsonFeed = feedOf({
  title: 'Standards for Shelters',
  url: 'https://publisher.example/standards',
  content_text: 'What a shelter owes to those who live in it.',
  image: new URL('lost-cover.png', import.meta.url).href,
});

/** A report with a picture in landscape format. The feed does not say its size. */
export const reportWithPicture: JsonFeed = feedOf({
  title: 'Human Rights Roadmap for Transforming Finance',
  url: 'https://publisher.example/roadmap',
  content_text: 'What banks, insurers and investors should do in ten years’ time.',
  image: COVERS['../covers/transforming-finance.svg'],
});

/**
 * Reports of a small publisher: no cover, no date, no file size, and a teaser with the whole text.
 */
export const minimalReport: JsonFeed = feedOf(
  {
    title: 'Legal Aid for Survivors: What Helps',
    url: 'https://publisher.example/legal-aid',
    summary: 'What survivors of trafficking say about the lawyers who stood beside them.',
    content_text: 'What survivors of trafficking say about the lawyers who stood beside them.',
    authors: [{ name: 'Winrock International' }],
    attachments: [
      {
        url: 'https://publisher.example/files/legal-aid.pdf',
        mime_type: 'application/pdf',
        title: 'Report (English)',
        _publication: { language: 'en' },
      },
    ],
  },
  {
    title: 'Interpreters in Court',
    url: 'https://publisher.example/interpreters',
    content_text: 'Nobody can tell a court what happened in a language that it does not speak…',
  },
);

/** Items with an id and no other field. */
export const bareItem: JsonFeed = feedOf({ id: 'report-2024-07' }, { id: 'report-2024-08' });

/** A report with a publisher that is not its author, and with files in four formats. */
export const reportWithFormats: JsonFeed = feedOf({
  title: 'A Handbook for Labour Inspectors',
  url: 'https://publisher.example/handbook',
  content_text: 'How to recognise forced labour, and what to do next.',
  authors: [{ name: 'Winrock International' }, { name: 'Association of Labour Inspectors' }],
  date_published: '2022-05-02T09:00:00Z',
  attachments: [
    { url: '/handbook.pdf', mime_type: 'application/pdf', size_in_bytes: 812000 },
    { url: '/handbook.epub', mime_type: 'application/epub+zip', size_in_bytes: 1240000 },
    {
      url: '/handbook.docx',
      mime_type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
    { url: '/handbook-audio', mime_type: 'audio/ogg', title: 'Read aloud' },
  ],
  _publication: { publisher: { name: 'Publisher Example', url: 'https://publisher.example/' } },
});

const CITED = {
  title: 'Safe Journeys: What Children on the Move Ask For',
  url: 'https://publisher.example/safe-journeys',
  summary: 'What 800 children said about the roads that they took, and about those who helped.',
  content_text:
    'What 800 children said about the roads that they took, and about those who helped.',
  authors: [
    { name: 'Ana María Example' },
    { name: 'van der Model, Jan' },
    { name: 'Save the Children' },
    { name: 'Mononym et al.' },
  ],
  attachments: [
    { url: '/safe-journeys.pdf', mime_type: 'application/pdf', size_in_bytes: 2400000 },
  ],
};
const CITED_FIELDS = {
  issued: '2024',
  publisher: { name: 'Children & Rights Network' },
  doi: '10.5555/12345678',
  isbn: '978-3-16-148410-0',
  pages: 96,
  licence: 'https://creativecommons.org/licenses/by-nc/4.0/',
};

/** A report with all that a reference can say. */
export const citedReport: JsonFeed = feedOf({ ...CITED, _publication: CITED_FIELDS });

/** The same, with the publisher's own words and files. */
export const reportWithOwnCitation: JsonFeed = feedOf({
  ...CITED,
  _publication: {
    ...CITED_FIELDS,
    citation: 'Example, A. M. et al. (2024): Safe Journeys. Geneva: Children & Rights Network.',
    cite: {
      bibtex: 'https://publisher.example/cite/safe-journeys.bib',
      ris: 'https://publisher.example/cite/safe-journeys.ris',
    },
  },
});

const FOLDER = 'https://publisher.example/files/safe-journeys';
const PDF = 'application/pdf';
const EPUB = 'application/epub+zip';
const MB = 1e6;

/** One file of an edition. */
const edition = (
  title: string,
  language: string,
  type: string,
  size: number,
  pages?: number,
  more?: object,
): object => {
  const end = type === PDF ? 'pdf' : type === EPUB ? 'epub' : 'mp3';
  const name = title.toLowerCase().replaceAll(' ', '-');
  return {
    url: `${FOLDER}/${name}-${language}.${end}`,
    mime_type: type,
    title,
    size_in_bytes: size,
    _publication: { language, pages, ...more },
  };
};

const SAFE_JOURNEYS = {
  title: 'Safe Journeys: What Children on the Move Ask For',
  url: 'https://publisher.example/safe-journeys',
  summary: 'What 800 children said about the roads that they took, and about those who helped.',
  content_text:
    'What 800 children said about the roads that they took, and about those who helped.',
  authors: [{ name: 'Save the Children' }],
  date_published: '2024-11-05T09:00:00Z',
};

/** The files of a report in six languages and four editions, by the names of the editions. */
const editionsNamed = (full: string, summary: string, children: string, sound: string) => [
  ...['en', 'fr', 'es', 'ar', 'th', 'km'].map((language, index) =>
    edition(full, language, PDF, (2.4 + index / 10) * MB, 96 + 2 * index),
  ),
  edition(full, 'en', EPUB, 1.1 * MB),
  edition(full, 'fr', EPUB, 1.2 * MB),
  ...['en', 'fr', 'es', 'ar', 'th', 'km'].map((language, index) =>
    edition(summary, language, PDF, (310 + 10 * index) * 1000, 8),
  ),
  ...['en', 'th', 'km'].map((language) => edition(children, language, PDF, 4.2 * MB, 24)),
  ...['en', 'km'].map((language) => ({
    ...edition(sound, language, 'audio/mpeg', 41 * MB),
    duration_in_seconds: language === 'en' ? 4320 : 4500,
  })),
];

/** A report in six languages and four editions, one of them a sound. */
export const reportWithEditions: JsonFeed = feedOf({
  ...SAFE_JOURNEYS,
  attachments: editionsNamed('Full report', 'Summary', 'For children', 'Read aloud'),
});

/** The same report, as its publisher names it in Arabic. */
export const reportWithEditionsInArabic: JsonFeed = feedOf({
  ...SAFE_JOURNEYS,
  title: 'رحلات آمنة: ما يطلبه الأطفال المتنقلون',
  summary: 'ما يقوله الأطفال المتنقلون عمن ساعدهم.',
  content_text: 'ما يقوله الأطفال المتنقلون عمن ساعدهم.',
  language: 'ar',
  attachments: editionsNamed('التقرير الكامل', 'الملخص', 'للأطفال', 'قراءة صوتية'),
});

/** The same report with files that are not tagged for screen readers, and where to ask for others. */
export const reportNotTagged: JsonFeed = feedOf({
  ...SAFE_JOURNEYS,
  attachments: [
    edition('Report', 'en', PDF, 2.4 * MB, 96, { accessible: false }),
    edition('Report', 'en', EPUB, 1.1 * MB),
    edition('Report', 'fr', PDF, 2.5 * MB, 98, { accessible: false }),
    edition('Summary', 'en', PDF, 310_000, 8),
  ],
  _publication: { contact: 'formats@publisher.example' },
});

/** A report as a sound and as a film. */
export const reportToHear: JsonFeed = feedOf({
  ...SAFE_JOURNEYS,
  attachments: [
    {
      ...edition('The report, read aloud', 'en', 'audio/mpeg', 41 * MB),
      duration_in_seconds: 4320,
    },
    {
      url: `${FOLDER}/film.mp4`,
      mime_type: 'video/mp4',
      title: 'Three children tell',
      size_in_bytes: 88 * MB,
      duration_in_seconds: 754,
      _publication: { language: 'en' },
    },
  ],
});

const LONG = 'Lieferkettensorgfaltspflichtenberichterstattungsverordnung';

/** Reports with words that are wider than a phone. */
export const longWords: JsonFeed = {
  ...feedOf(
    {
      title: `${LONG}: Menschenrechtsverträglichkeitsprüfungsverfahren für Wohnungswirtschaftsunternehmen`,
      url: 'https://publisher.example/verordnung',
      summary: `${LONG}sentwurf. Nachzulesen unter https://publisher.example/verordnung/${'paragraph-'.repeat(12)}ende`,
      content_text: `Kinderarbeitsbekämpfungsmaßnahmenkatalog ${LONG.repeat(3)}`,
      authors: [{ name: `Arbeitsgemeinschaft${LONG.toLowerCase()}` }],
      date_published: '2024-02-29T00:00:00Z',
      tags: [LONG, 'Unternehmensverantwortungsinitiative'],
      attachments: [
        {
          url: '/verordnung.pdf',
          mime_type: 'application/pdf',
          title: LONG,
          size_in_bytes: 123456789,
          _publication: { language: 'de' },
        },
        {
          url: '/verordnung-lang.pdf',
          mime_type: 'application/pdf',
          title: `${LONG}slangfassung`,
          size_in_bytes: 2345678901,
          _publication: { language: 'de' },
        },
      ],
    },
    {
      title: `${LONG}skommentar`,
      url: 'https://publisher.example/kommentar',
      content_text: `${LONG.repeat(6)} ist ein langes Wort.`,
    },
  ),
  language: 'de',
};

const JOURNEYS: readonly (readonly [language: string, title: string, teaser: string])[] = [
  ['en', 'Safe Journeys', 'What children on the move say about the people who helped them.'],
  ['fr', 'Voyages sûrs', 'Ce que des enfants en route disent de celles et ceux qui les ont aidés.'],
  ['es', 'Viajes seguros', 'Lo que dicen los niños en camino sobre quienes los ayudaron.'],
  ['ar', 'رحلات آمنة', 'ما يقوله الأطفال المتنقلون عمن ساعدهم.'],
  ['ru', 'Безопасный путь', 'Что дети в пути говорят о тех, кто им помог.'],
  ['th', 'การเดินทางที่ปลอดภัย', 'สิ่งที่เด็กระหว่างการเดินทางพูดถึงผู้ที่ช่วยเหลือพวกเขา'],
];

/** One report in six languages, each an item with its own file, and another report in two. */
export const reportInLanguages: JsonFeed = feedOf(
  ...JOURNEYS.map(([language, title, summary], index) => ({
    id: `safe-journeys-${language}`,
    url: `https://publisher.example/${language}/safe-journeys`,
    title,
    summary,
    content_text: summary,
    language,
    date_published: '2024-11-05T00:00:00Z',
    authors: [{ name: 'Publisher Example' }],
    attachments: [
      {
        url: `https://publisher.example/files/safe-journeys-${language}.pdf`,
        mime_type: 'application/pdf',
        size_in_bytes: 2_400_000 + 100_000 * index,
      },
    ],
    _publication: { translations: index ? ['safe-journeys-en'] : [] },
  })),
  {
    id: 'shelters-en',
    url: 'https://publisher.example/en/shelters',
    title: 'Standards for Shelters',
    summary: 'What a shelter owes to those who live in it.',
    content_text: 'What a shelter owes to those who live in it.',
    _publication: { translations: ['https://publisher.example/fr/shelters'] },
  },
  {
    id: 'shelters-fr',
    url: 'https://publisher.example/fr/shelters',
    title: 'Normes pour les foyers',
    summary: 'Ce qu’un foyer doit à celles et ceux qui y vivent.',
    content_text: 'Ce qu’un foyer doit à celles et ceux qui y vivent.',
    language: 'fr',
  },
);

/** A feed without items. */
export const emptyFeed: JsonFeed = feedOf();
