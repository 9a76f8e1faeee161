// This runs before the elements are defined, because they send their request at once. The page
// cannot set the address: it must be absolute, and the server's port is different each time.
for (const post of document.querySelectorAll('bluesky-post')) {
  post.setAttribute('service-uri', location.origin);
}
