/** What is called when the page's language changes. */
const followers = new Set<() => void>();

/** One for all elements, and at work only while there are any. */
let observer: MutationObserver | undefined;

/** Calls a function whenever the `lang` of `<html>` changes, until `leavePageLanguage` is called with it. */
export function followPageLanguage(follower: () => void): void {
  observer ??= new MutationObserver(() => {
    for (const follow of followers) follow();
  });
  observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  followers.add(follower);
}

/** Ends what `followPageLanguage` began; harmless where it did not. */
export function leavePageLanguage(follower: () => void): void {
  followers.delete(follower);
  if (!followers.size) observer?.disconnect();
}
