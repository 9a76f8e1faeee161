import { css } from 'lit';

/**
 * What the three elements look alike in. Type and colour are the host page's; lengths are relative
 * to its font size, never to the root's. The accent is mixed with the text's own colour, so that it
 * is dark on light pages and light on dark ones, however a page makes itself dark.
 */
export const feedElementStyles = css`
  :host {
    --_accent: var(--publication-accent, color-mix(in oklab, currentcolor 35%, #0b6bcb));
    --_line: var(--publication-border-color, color-mix(in oklab, currentcolor 18%, transparent));
    --_radius: var(--publication-radius, 0.25em);
    display: block;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }

  :host([hidden]) {
    display: none;
  }

  .frame {
    container-type: inline-size;
    position: relative;
  }

  .hidden {
    position: absolute;
    width: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .title {
    font-family: var(--publication-title-font, inherit);
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }

  .title,
  p,
  ul {
    margin: 0;
  }

  ul[role] {
    padding: 0;
    list-style: none;
  }

  a,
  summary {
    color: var(--_accent);
  }

  .title a {
    color: inherit;
  }

  .title a:not(:hover),
  .download {
    text-decoration: none;
  }

  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 3px;
  }

  summary {
    width: fit-content;
    padding-block: 0.25em;
    cursor: pointer;
  }
`;
