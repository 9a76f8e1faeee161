/** The package's own `<bluesky-post>`, with the bench's server in place of the public server. */
import './bluesky-service.js';
import 'bluesky-post-embed';
