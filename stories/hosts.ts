/** The pages that stories stand in, as Storybook's decorators. */
import { html, type TemplateResult } from 'lit';

/** A page around a story, whatever its arguments. */
export type Host = (story: () => unknown) => TemplateResult;

/** A page that is dark for everybody. */
export const onDarkPage: Host = (story) =>
  html`<div style="color-scheme: dark; background: #17191d; color: #eceef1; padding: 1rem">
    ${story()}
  </div>`;

/** A column as narrow as a small telephone. */
export const inNarrowColumn: Host = (story) =>
  html`<div style="inline-size: 320px">${story()}</div>`;

/** A page in Arabic. */
export const onArabicPage: Host = (story) => html`<div lang="ar" dir="rtl">${story()}</div>`;
