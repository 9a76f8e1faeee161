/** The pages around stories, as Storybook's decorators. */
import { html, type TemplateResult } from 'lit';

/** A decorator that puts a page around a story. It does not depend on the story's arguments. */
export type Host = (story: () => unknown) => TemplateResult;

/** A page that is dark for every reader, whatever colour scheme the reader prefers. */
export const onDarkPage: Host = (story) =>
  html`<div style="color-scheme: dark; background: #17191d; color: #eceef1; padding: 1rem">
    ${story()}
  </div>`;

/** A column of 320 CSS pixels, as wide as a small phone. */
export const inNarrowColumn: Host = (story) =>
  html`<div style="inline-size: 320px">${story()}</div>`;

/** A page in Arabic. */
export const onArabicPage: Host = (story) => html`<div lang="ar" dir="rtl">${story()}</div>`;
