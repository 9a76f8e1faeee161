/** Pieces of a partner's page. */

/** The line that a partner pastes, by kind: the script tag of a folder that holds the scripts. */
export const SCRIPTS: Readonly<Record<'module' | 'classic script', (cdn: string) => string>> = {
  module: (cdn) => `<script type="module" src="${cdn}/publication-widgets.js"></script>`,
  'classic script': (cdn) => `<script src="${cdn}/publication-widgets.iife.js"></script>`,
};

/** The addresses of the three lazy chunks that read long texts, and that build their nodes. */
export const PARSER =
  /\/cdn\/chunks\/[\w-]+\/(?:parse-rich-text|read-rich-text|rich-text-nodes)\.js$/;

/** The first title of the demo's feed. */
export const TITLE = 'Review of Models of Care for Trafficking Survivors in Thailand';

/** A whole document. */
export const documentOf = (head: string, body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Partner</title>${head}</head><body>${body}</body></html>`;

/** The answers of a publisher's site without its lazy chunks. */
export const withoutChunks = (path: string): { status: number } | undefined =>
  path.includes('/chunks/') ? { status: 404 } : undefined;
