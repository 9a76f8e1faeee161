import { css } from 'lit';

/**
 * The card: one column below 34em of its own width, the cover beside the text from there on. A card
 * without a cover opens with a short rule in the accent instead.
 */
export const publicationCardStyles = css`
  .card,
  .body {
    display: grid;
    gap: 1em;
    min-width: 0;
  }

  .card {
    align-items: start;
    padding: 1.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--publication-background, none);
  }

  .rule {
    width: 3em;
    border-block-end: 4px solid var(--_accent);
  }

  .title {
    font-size: 1.375em;
  }

  .meta:not(:has(*)) {
    display: none;
  }

  .meta > * + *::before {
    content: ' · ';
  }

  .cover {
    width: 100%;
    height: auto;
    border-radius: var(--_radius);
  }

  .cover:not([width]) {
    aspect-ratio: 16 / 10;
    object-fit: cover;
  }

  .portrait .cover {
    max-width: 10em;
  }

  .text * + * {
    margin-block-start: 0.75em;
  }

  .text :is(ul, ol, blockquote) {
    margin-inline: 0;
    padding-inline-start: 1.25em;
  }

  blockquote {
    border-inline-start: 3px solid var(--_line);
  }

  .topics {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    font-size: 0.875em;
  }

  .topics li {
    padding: 0 0.75em;
    border: 1px solid var(--_line);
    border-radius: 1em;
  }

  .compact .title {
    font-size: 1.125em;
  }

  :is(.horizontal, .compact):not(.no-cover) {
    grid-template-columns: minmax(4em, 28%) 1fr;
  }

  @container (width >= 34em) {
    .auto:not(.no-cover) {
      grid-template-columns: 10em 1fr;
      gap: 2em;
      padding: 2em;
    }
  }
`;
