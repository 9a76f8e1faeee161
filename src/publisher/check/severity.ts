/**
 * How much a finding matters. Each word has one meaning.
 *
 * - `error`: something is not shown, or is against the standard.
 * - `warning`: readers lose something.
 * - `advice`: it could be better.
 */
export type Severity = 'error' | 'warning' | 'advice';
