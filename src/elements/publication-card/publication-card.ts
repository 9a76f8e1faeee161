import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { memoizeLast } from '../../publications/memoize-last.js';
import type { ImageObject, Publication } from '../../publications/publication.js';
import { formatDate } from '../../publications/publication-date.js';
import { hasMore, lede } from '../../publications/teaser.js';
import { oneOf, textOr } from '../shared/attribute-converters.js';
import { DownloadElement } from '../shared/download-element.js';
import type { Ready } from '../shared/feed-element.js';
import { titleHeading } from '../shared/heading.js';
import { renderRichText } from '../shared/rich-text.js';
import { publicationCardStyles } from './publication-card.styles.js';

const listsOf = memoizeLast((locale: string) => new Intl.ListFormat(locale));

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
 * @csspart lede - The teaser text.
 * @csspart summary - The disclosure of the long text.
 * @csspart summary-toggle - What opens and closes it.
 * @csspart summary-text - The long text.
 * @csspart text-link - A link in the long text.
 * @csspart topics - The list of topics.
 * @csspart topic - One topic.
 * @cssproperty [--publication-border-color=the text's colour, at 18 %] - The card's border, and the rules in it.
 * @cssproperty [--publication-background=transparent] - The card's background.
 * @cssproperty [--publication-title-font=inherit] - The font family of the title.
 */
export class PublicationCard extends DownloadElement {
  static override styles = [...DownloadElement.styles, publicationCardStyles];

  /**
   * How the card is laid out: by its own width (`auto`), with the cover above (`vertical`) or
   * beside (`horizontal`), or small, without the texts and the topics (`compact`).
   */
  @property({
    reflect: true,
    useDefault: true,
    converter: oneOf('auto', 'vertical', 'horizontal', 'compact'),
  })
  layout: 'auto' | 'vertical' | 'horizontal' | 'compact' = 'auto';

  /**
   * Which covers are shown: `all`, `none`, or those of the origins listed here, with spaces between
   * them (`https://publisher.example`). Whatever else stands here allows none.
   */
  @property({
    reflect: true,
    useDefault: true,
    converter: textOr('all'),
  })
  images = 'all';

  /** The address of a cover that could not be loaded. */
  #brokenCover: string | undefined;

  protected override renderReady({ publication }: Ready): TemplateResult {
    const { image } = publication;
    const url = image?.url ?? '';
    const cover = url === this.#brokenCover || !isAllowed(url, this.images) ? undefined : image;
    return html`<article class="card ${this.layout} ${shapeOf(cover)}" part="card">
      <slot name="cover"
        >${cover ? this.#renderCover(cover) : html`<div class="rule" part="rule"></div>`}</slot
      >
      <div class="body" part="body">
        ${titleHeading(this.headingLevel, publication, this.locale)}
        ${this.#renderMeta(publication)}
        ${this.layout === 'compact' ? nothing : this.#renderTexts(publication)}
        <slot name="actions">${this.renderDownloads(publication, false)}</slot>
        <slot name="footer"></slot>
      </div>
    </article>`;
  }

  #renderCover({ url, alt, width, height }: ImageObject): TemplateResult {
    const showNoCover = (): void => {
      this.#brokenCover = url;
      this.requestUpdate();
    };
    return html`<img
      class="cover"
      part="cover"
      loading="lazy"
      referrerpolicy="no-referrer"
      alt=${alt}
      width=${width ?? nothing}
      height=${height ?? nothing}
      src=${url}
      @error=${showNoCover}
    />`;
  }

  #renderMeta({ authors, publisher, datePublished }: Publication): TemplateResult {
    const names = authors.map(({ name }) => name);
    const parts = [
      names.length && html`<span part="authors">${this.#renderNames(names)}</span>`,
      publisher &&
        !names.includes(publisher.name) &&
        html`<bdi part="publisher">${publisher.name}</bdi>`,
      datePublished &&
        html`<time part="date" datetime=${datePublished}
          >${formatDate(datePublished, this.locale)}</time
        >`,
    ].filter(Boolean);
    return html`<p class="meta" part="meta" lang=${this.locale}>
      ${parts.map((part, index) => (index ? ['\u00a0· ', part] : part))}
    </p>`;
  }

  /** Each name keeps its own direction, and the list that of the reader's language. */
  #renderNames(names: readonly string[]): unknown[] {
    return listsOf(this.locale)
      .formatToParts(names)
      .map(({ type, value }) => (type === 'element' ? html`<bdi>${value}</bdi>` : value));
  }

  #renderTexts(publication: Publication): TemplateResult {
    const { title, text, keywords, inLanguage } = publication;
    const { readMore, colon, topics } = this.messages;
    const lang = inLanguage ?? this.locale;
    const teaser = lede(publication);
    return html`${teaser && html`<p part="lede" lang=${lang} dir="auto">${teaser}</p>`}
    ${
      hasMore(publication)
        ? html`<details part="summary">
            <summary part="summary-toggle" aria-label=${readMore + colon + title}>
              ${readMore}
            </summary>
            <div class="text" part="summary-text" lang=${lang} dir="auto">
              ${renderRichText(text)}
            </div>
          </details>`
        : nothing
    }
    ${
      keywords.length
        ? html`<ul class="topics" part="topics" role="list" aria-label=${topics}>
            ${keywords.map((topic) => html`<li part="topic"><bdi lang=${lang}>${topic}</bdi></li>`)}
          </ul>`
        : nothing
    }`;
  }
}

/** Addresses are compared by origin: a list may hold them with a slash or a path at their end. */
function isAllowed(url: string, images: string): boolean {
  const isOrigin = (address: string): boolean =>
    URL.canParse(address) && url.startsWith(`${new URL(address).origin}/`);
  return images === 'all' || images.split(/[\s,]+/).some(isOrigin);
}

/** A report's cover stands upright; a picture lies, and so is shown where its size is not known. */
function shapeOf(cover: ImageObject | undefined): string {
  if (!cover) return 'no-cover';
  const { width = 0, height = 0 } = cover;
  return height > width ? 'portrait' : 'landscape';
}
