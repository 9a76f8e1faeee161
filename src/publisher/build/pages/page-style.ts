/**
 * The style of the pages for people: calm, in the reader's own font and colours, with one accent, as the
 * widgets are. It needs no script.
 */
export const STYLE = `
:root { color-scheme: light dark; background: Canvas; color: CanvasText; --line: color-mix(in oklab, currentcolor 18%, transparent); --quiet: color-mix(in oklab, currentcolor 74%, transparent); --accent: light-dark(#0b5cad, #8cc2ff); }
* { box-sizing: border-box; }
body { margin: 0 auto; max-inline-size: 48rem; padding: 2rem clamp(1rem, 4vw, 2rem) 5rem; font: 100%/1.55 system-ui, sans-serif; overflow-wrap: break-word; }
a { color: inherit; text-decoration-color: var(--accent); text-decoration-thickness: 2px; text-underline-offset: 0.2em; }
a:hover { text-decoration-color: currentcolor; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
header { margin-block-end: 2.5rem; }
header p { margin: 0 0 1.5rem; }
h1 { margin: 0; font-size: clamp(1.625rem, 1.25rem + 1.8vw, 2.25rem); line-height: 1.2; text-wrap: balance; }
h1 small { display: block; margin-block-end: 0.5rem; color: var(--quiet); font-size: 1rem; font-weight: 400; line-height: 1.5; }
h2 { margin: 3rem 0 1rem; font-size: 1.25rem; line-height: 1.3; }
h3 { margin: 0 0 0.5rem; font-size: 1rem; line-height: 1.4; }
p, li { max-inline-size: 70ch; }
main > ul:not([role]) { margin-block: 1.25rem; padding-inline-start: 1.25rem; }
main > ul:not([role]) li { padding-block: 0.25rem; }
li::marker { color: var(--accent); }
.copy { display: grid; grid-template-columns: 1fr auto; align-items: end; gap: 0 1rem; margin-block-start: 1.75rem; }
.copy pre { grid-area: 2 / 1 / auto / -1; }
code { font: 0.875em ui-monospace, monospace; }
pre { margin: 0; max-block-size: 15rem; overflow: auto; padding: 0.875rem 1rem; border: 1px solid var(--line); border-radius: 0.25rem; background: color-mix(in oklab, currentcolor 4%, transparent); font: 0.875rem/1.55 ui-monospace, monospace; overflow-wrap: anywhere; white-space: pre-wrap; user-select: all; direction: ltr; text-align: start; }
button { grid-area: 1 / 2; margin-block-end: 0.5rem; padding: 0.25rem 0.875rem; border: 1.5px solid var(--accent); border-radius: 0.25rem; background: none; color: inherit; font: inherit; font-size: 0.875rem; cursor: pointer; }
button:hover { background: color-mix(in oklab, currentcolor 10%, transparent); }
form + [role='status'] { margin: 0 0 0.5rem; color: var(--quiet); font-size: 0.9375rem; }
ul.reports { list-style: none; margin: 0; padding: 0; border-block-start: 1px solid var(--line); }
ul.reports li { max-inline-size: none; padding-block: 1rem; border-block-end: 1px solid var(--line); content-visibility: auto; contain-intrinsic-block-size: auto 5rem; }
ul.reports a { font-size: 1.0625rem; font-weight: 600; line-height: 1.35; }
ul.reports a:not(:hover) { text-decoration: none; }
ul.reports p { margin: 0.25rem 0 0; color: var(--quiet); font-size: 0.9375rem; }
form { margin-block-end: 1.5rem; }
label { display: block; margin-block-end: 0.375rem; font-weight: 600; }
input { inline-size: 100%; max-inline-size: 30rem; padding: 0.5rem 0.75rem; border: 1px solid color-mix(in oklab, currentcolor 55%, transparent); border-radius: 0.25rem; background: Field; color: FieldText; font: inherit; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
[hidden] { display: none !important; }
@media print { .copy, form { display: none; } }
`;
