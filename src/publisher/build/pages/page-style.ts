/** The style of the pages for people. It follows the reader's own colours, and needs no script. */
export const STYLE = `
:root { color-scheme: light dark; background: Canvas; color: CanvasText; --line: color-mix(in oklab, currentcolor 18%, transparent); --accent: light-dark(#0b5cad, #8cc2ff); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-inline-size: 48rem; padding: 1.5rem clamp(1rem, 4vw, 2rem) 4rem; font: 100%/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: 0.15em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
header { margin-block-end: 2rem; }
header p { margin: 0; }
h1 { margin: 0.25rem 0 0; font-size: clamp(1.5rem, 1.2rem + 1.6vw, 2.125rem); line-height: 1.2; text-wrap: balance; }
h1 small { display: block; font-size: 1rem; font-weight: 400; line-height: 1.5; }
h2 { margin: 2.5rem 0 0.75rem; font-size: 1.25rem; line-height: 1.3; }
h3 { margin: 1.25rem 0 0.375rem; font-size: 1rem; }
pre { margin: 0; padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: 0.25rem; background: color-mix(in oklab, currentcolor 5%, transparent); font: 0.875rem/1.5 ui-monospace, monospace; white-space: pre-wrap; user-select: all; direction: ltr; text-align: start; }
ul.reports { list-style: none; margin: 0; padding: 0; }
ul.reports li { padding-block: 0.75rem; border-block-end: 1px solid var(--line); }
ul.reports p { margin: 0.125rem 0 0; font-size: 0.9375rem; }
label { display: block; margin-block-end: 0.25rem; font-weight: 600; }
input { inline-size: 100%; max-inline-size: 30rem; padding: 0.5rem 0.75rem; border: 1px solid color-mix(in oklab, currentcolor 55%, transparent); border-radius: 0.25rem; background: Field; color: FieldText; font: inherit; }
blockquote { margin: 0; }
[hidden] { display: none; }
`;
