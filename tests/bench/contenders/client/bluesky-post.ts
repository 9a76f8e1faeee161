/** `<bluesky-post>` as its package has it, asking the bench's server and not the public one. */
import './bluesky-service.js';
import 'bluesky-post-embed';
