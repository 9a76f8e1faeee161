/** Registers the three elements, each where its name is free. */
import './elements/publication-card/define.js';
import './elements/related-resources/define.js';
import './elements/report-download/define.js';
