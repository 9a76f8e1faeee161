/** What the pasted script tag loads: it registers the elements, and nothing else. */
import '../define.js';
