// Before the elements are defined, since they ask at once. A page cannot say it: the address must
// be absolute, and the server has another port each time.
for (const post of document.querySelectorAll('bluesky-post')) {
  post.setAttribute('service-uri', location.origin);
}
