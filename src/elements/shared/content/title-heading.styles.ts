import { css } from 'lit';

/** The heading of a publication. Its link has no line until a reader points at it. */
export const titleHeadingStyles = css`
  .title {
    margin: 0;
    font-family: var(--publication-title-font, inherit);
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }

  .title a,
  .meta a {
    display: inline-block;
  }

  .title a:not(:hover) {
    text-decoration: none;
  }
`;
