/** The tags of the three elements. */
export const TAGS = ['publication-card', 'related-resources', 'report-download'] as const;

/** The tag of one of the elements. */
export type Tag = (typeof TAGS)[number];
