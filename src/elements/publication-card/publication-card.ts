import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { formatDate } from '../../publications/format-date.js';
import { formatNames } from '../../publications/format-names.js';
import { directionOf } from '../../publications/language-direction.js';
import { parseUrl } from '../../publications/parse-url.js';
import type { ImageObject, Publication } from '../../publications/publication.js';
import { hasMore, lede } from '../../publications/teaser.js';
import type { ShownState } from '../shared/depth/shown-state.js';
import { FeedElement } from '../shared/feed-element.js';
import { citation } from '../shared/content/citation.js';
import { disclosure } from '../shared/content/disclosure.js';
import { downloads } from '../shared/content/downloads.js';
import { richText, richTextView } from '../shared/content/rich-text.js';
import { titleHeading } from '../shared/content/title-heading.js';
import { DisclosureController } from '../shared/disclosure-controller.js';
import type { Localization } from '../shared/language/localization.js';
import { attributes, flag, oneOf, text, type Convert } from '../shared/properties.js';
import { feedElementStyles } from '../shared/feed-element.styles.js';
import { contentStyles } from '../shared/content/content.styles.js';
import { titleHeadingStyles } from '../shared/content/title-heading.styles.js';
import { downloadsStyles } from '../shared/content/downloads.styles.js';
import { publicationCardStyles } from './publication-card.styles.js';

/** What stands between two facts. */
const DOT = '\u00a0· ';

/** What means nothing allows no cover: an owner who forbids some must not get them by a mistake. */
const allOrOrigins: Convert<string> = (given) => text('none')(given ?? 'all');

/**
 * The teaser of one report: cover, title, authors, date, lede, the summary behind "Read more",
 * topics and the download.
 *
 * @slot cover - Replaces the cover.
 * @slot actions - Replaces the download.
 * @slot footer - Stands below everything; empty by default.
 * @csspart card - The card itself.
 * @csspart body - All but the cover, in one column.
 * @csspart cover - The picture of the cover.
 * @csspart rule - The short rule where there is no cover.
 * @csspart title - The heading: the report's title.
 * @csspart link - The link in the title.
 * @csspart meta - The line of authors, publisher and date.
 * @csspart authors - The authors.
 * @csspart publisher - The publisher.
 * @csspart date - The date of publication.
 * @csspart languages - The line of links to the report in other languages.
 * @csspart language - One of these links.
 * @csspart lede - The teaser text.
 * @csspart summary - The disclosure of the long text.
 * @csspart summary-toggle - What opens and closes it.
 * @csspart summary-text - The long text.
 * @csspart text-link - A link in the long text.
 * @csspart topics - The list of topics.
 * @csspart topic - One topic.
 * @csspart downloads - All of the download.
 * @csspart download - The control that downloads the report.
 * @csspart download-icon - The arrow in it.
 * @csspart download-label - The bold words in it: what it does, and the title for those who hear it.
 * @csspart download-details - Language, format and size in it.
 * @csspart download-note - The sentence that no file is in the reader's language.
 * @csspart files - The disclosure of the other files.
 * @csspart files-toggle - What opens and closes it.
 * @csspart file - The link to one other file.
 * @csspart edition - One edition of the report, where there are many files.
 * @csspart edition-name - The name of an edition.
 * @csspart format-note - Where readers ask for another format, if a file is not tagged for screen readers.
 * @csspart citation - The disclosure of how to cite the report.
 * @csspart citation-toggle - What opens and closes it.
 * @csspart citation-text - The reference.
 * @csspart citation-copy - The button that copies the reference.
 * @csspart citation-file - The link or button to one file for programs.
 * @csspart citation-status - What became of copying.
 * @csspart citation-facts - The list of the DOI, the licence and the like.
 * @cssproperty [--publication-radius=0.25em] - The roundness of corners.
 * @cssproperty [--publication-border-color=the text's colour, at 18 %] - The card's border, and the rules in it.
 * @cssproperty [--publication-background=transparent] - The card's background.
 * @cssproperty [--publication-title-font=inherit] - The font family of the title.
 * @fires {ReportDownloadEvent} report-download - Before a download starts; cancel it to stop the download.
 */
export class PublicationCard extends FeedElement {
  static override styles = [
    feedElementStyles,
    contentStyles,
    titleHeadingStyles,
    downloadsStyles,
    publicationCardStyles,
  ];

  static override properties: PropertyDeclarations = {
    ...attributes({
      layout: oneOf('auto', 'vertical', 'horizontal', 'compact'),
      images: allOrOrigins,
    }),
    citation: flag,
  };

  readonly #disclosures = new DisclosureController(this, () => {
    this.performUpdate();
    richTextView.for(this);
  });
  /** The address of a cover that could not be loaded. */
  #brokenCover: string | undefined;

  /**
   * How the card is laid out: by its own width (`auto`), with the cover above (`vertical`) or
   * beside (`horizontal`), or small, without the texts and the topics (`compact`).
   */
  declare layout: 'auto' | 'vertical' | 'horizontal' | 'compact';

  /**
   * Which covers are shown: `all`, `none`, or those of the origins listed here, with spaces between
   * them (`https://publisher.example`). Any other text allows none.
   */
  declare images: string;

  /**
   * Whether the card says how to cite the report: a disclosure with the reference, a button that
   * copies it, and files for programs that keep references.
   */
  declare citation: boolean;

  protected override renderReady(
    { publication, languages }: ShownState,
    localization: Localization,
  ): TemplateResult {
    const { locale } = localization;
    const { image } = publication;
    const url = image?.url ?? '';
    const cover = url === this.#brokenCover || !isAllowed(url, this.images) ? undefined : image;
    return html`<article class="card ${this.layout} ${shapeOf(cover)}" part="card">
      <slot name="cover"
        >${cover ? this.#renderCover(cover) : html`<div class="rule" part="rule"></div>`}</slot
      >
      <div class="body" part="body">
        ${titleHeading(this.headingLevel, publication, locale)} ${meta(publication, locale)}
        ${languages}
        ${this.layout === 'compact' ? nothing : this.#renderTexts(publication, localization)}
        <slot name="actions"
          >${downloads(this, publication, localization, this.#disclosures, false)}</slot
        >
        ${this.citation ? citation(this, publication, localization) : nothing}
        <slot name="footer"></slot>
      </div>
    </article>`;
  }

  #renderTexts(publication: Publication, { locale, messages }: Localization): TemplateResult {
    const { title, text, keywords, inLanguage } = publication;
    const { readMore, colon, topics } = messages;
    const { isBuilt, build } = this.#disclosures;
    const lang = inLanguage ?? locale;
    const dir = directionOf(inLanguage);
    const teaser = lede(publication);
    return html`${teaser && html`<p part="lede" lang=${lang} dir=${dir}>${teaser}</p>`}
    ${
      hasMore(publication)
        ? disclosure(
            'summary',
            readMore,
            colon + title,
            build,
            isBuilt
              ? html`<div class="text" part="summary-text" lang=${lang} dir=${dir}>
                  ${richText(text, this)}
                </div>`
              : nothing,
          )
        : nothing
    }
    ${
      keywords[0] &&
      html`<ul class="topics" part="topics" role="list" aria-label=${topics}>
        ${keywords.map((topic) => html`<li part="topic" lang=${lang} dir=${dir}>${topic}</li>`)}
      </ul>`
    }`;
  }

  #renderCover({ url, alt, width, height }: ImageObject): TemplateResult {
    const showNoCover = (): void => {
      this.#brokenCover = url;
      this.requestUpdate();
    };
    return html`<img
      class="cover"
      loading="lazy"
      part="cover"
      width=${width ?? nothing}
      alt=${alt}
      referrerpolicy="no-referrer"
      height=${height ?? nothing}
      src=${url}
      @error=${showNoCover}
    />`;
  }
}

/** The line of facts. A list of its parts would add four marks to each. */
function meta(
  { authors, publisher, datePublished }: Publication,
  locale: string,
): TemplateResult | undefined {
  const names = authors.map(({ name }) => name);
  const by = names[0] && html`<span part="authors">${nameList(names, locale)}</span>`;
  const from =
    publisher &&
    !names.includes(publisher.name) &&
    html`${by && DOT}<bdi part="publisher">${publisher.name}</bdi>`;
  const date =
    datePublished &&
    html`${by || from ? DOT : ''}<time part="date" datetime=${datePublished}
        >${formatDate(datePublished, locale)}</time
      >`;
  if (!by && !from && !date) return undefined;
  return html`<p class="meta" part="meta" lang=${locale} dir=${directionOf(locale)}>
    ${by}${from || nothing}${date}
  </p>`;
}

/** Each name keeps its own direction, and the list has that of the reader's language. */
function nameList(names: readonly string[], locale: string): unknown[] {
  return formatNames(names, locale).map(({ type, value }) =>
    type === 'element' ? html`<bdi>${value}</bdi>` : value,
  );
}

/** Addresses are compared by origin: a list may hold them with a slash or a path at their end. */
function isAllowed(url: string, images: string): boolean {
  const isOrigin = (address: string): boolean =>
    url.startsWith(`${parseUrl(address)?.origin ?? ''}/`);
  return images === 'all' || images.split(/[\s,]+/).some(isOrigin);
}

/** A report's cover stands upright; a picture lies, and so is shown where its size is not known. */
function shapeOf(cover: ImageObject | undefined): string {
  if (!cover) return 'no-cover';
  const { width = 0, height = 0 } = cover;
  return height > width ? 'portrait' : '';
}
