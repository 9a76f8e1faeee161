import { css } from 'lit';

/**
 * The styles of the list: items with a rule between them (`list`), up to four columns (`grid`), or
 * titles only (`compact`).
 */
export const relatedResourcesStyles = css`
  .item {
    display: grid;
    gap: 0.5em;
    align-content: start;
    justify-items: start;
    padding-block: 1.25em;
    border-block-start: 1px solid var(--_line);
  }

  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, max(17em, 100% / 4 - 2em)), 1fr));
    column-gap: 2em;
  }

  .compact .item {
    padding-block: 0.5em;
  }

  .compact .title {
    font-size: 1em;
  }
`;
