// Not Lit's `css`. It has this name so that editors and the minifier recognise CSS.
const css = String.raw;

/** The styles of a list. It looks much like our list. */
export const listStyles = css`
  :host {
    display: block;
  }

  .list {
    margin: 0.5em 0;
    padding: 0;
    list-style: none;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  .item {
    display: grid;
    gap: 0.5em;
    justify-items: start;
    padding-block: 1.25em;
    border-block-start: 1px solid color-mix(in oklab, currentcolor 18%, transparent);
  }

  .title {
    margin: 0;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }

  .excerpt {
    max-width: 70ch;
    margin: 0;
  }

  .link {
    color: inherit;
    text-decoration: underline 2px #0b6bcb;
    text-underline-offset: 0.2em;
  }

  .title .link:not(:hover) {
    text-decoration: none;
  }
`;
