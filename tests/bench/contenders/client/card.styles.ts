// Not Lit's `css`. It has this name so that editors and the minifier recognise CSS.
const css = String.raw;

/** The styles of a full card. It looks much like our card. */
export const cardStyles = css`
  :host {
    display: block;
  }

  .frame {
    margin-block: 0.5em;
    container-type: inline-size;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  .card,
  .body {
    display: grid;
    gap: 1em;
    justify-items: start;
    align-items: start;
    min-width: 0;
  }

  .card {
    padding: 1.25em;
    border: 1px solid color-mix(in oklab, currentcolor 18%, transparent);
    border-radius: 0.25em;
  }

  .cover {
    width: 10em;
    max-width: 100%;
    height: auto;
    border-radius: 0.25em;
  }

  .title,
  .meta,
  .lede,
  .topics {
    margin: 0;
  }

  .title {
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }

  .title a:not(:hover) {
    text-decoration: none;
  }

  .meta {
    margin-block-start: -0.5em;
    font-size: 0.875em;
  }

  .lede,
  .text {
    max-width: 70ch;
  }

  .card a {
    color: inherit;
    text-decoration: underline 2px #0b6bcb;
    text-underline-offset: 0.2em;
  }

  .card summary {
    width: fit-content;
    padding-block: 0.25em;
    cursor: pointer;
  }

  .topics {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding: 0;
    list-style: none;
    font-size: 0.875em;
  }

  .topics li {
    padding: 0 0.75em;
    border: 1px solid color-mix(in oklab, currentcolor 18%, transparent);
    border-radius: 1em;
  }

  .card .download {
    padding: 0.625em 1em;
    border: 1.5px solid #0b6bcb;
    border-radius: 0.25em;
    line-height: 1.25;
    text-decoration: none;
  }

  @container (width >= 34em) {
    .card {
      grid-template-columns: 10em 1fr;
      gap: 2em;
      padding: 2em;
    }
  }
`;
