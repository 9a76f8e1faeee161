/**
 * The page that Web Test Runner runs a test file in: an error in its console, or a violation of
 * its policy, fails the running test, or the whole file when it comes before the first test.
 * (Mocha itself does so for what is thrown and nobody catches.)
 *
 * @param {string} testFramework address of the test framework's module
 * @returns {string} HTML
 */
export const guardedPage = (testFramework) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <script>(${guard.toString()})();</script>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`;

/** Runs in the page, before all else. */
function guard() {
  /** @type {Error[]} */
  const early = [];
  let started = false;
  let telling = false;
  const tell = (/** @type {string} */ text) => {
    if (telling) return;
    const error = new Error(text);
    if (started) reportError(error);
    else early.push(error);
  };

  const original = console.error;
  console.error = (...words) => {
    original.apply(console, words);
    tell(`console.error: ${words.map(String).join(' ')}`);
  };
  // Web Test Runner also writes to the console what nobody caught: that fails the test just once.
  const pause = () => {
    telling = true;
    setTimeout(() => (telling = false));
  };
  addEventListener('error', pause, { capture: true });
  addEventListener(
    'unhandledrejection',
    (event) => {
      tell(`Unhandled rejection: ${event.reason}`);
      pause();
    },
    { capture: true },
  );
  addEventListener('securitypolicyviolation', (event) => {
    tell(`Content-Security-Policy: ${event.violatedDirective} ${event.blockedURI}`);
  });
  // Mocha puts its functions on the window before it imports the test file.
  Object.defineProperty(window, 'before', {
    configurable: true,
    set(before) {
      Object.defineProperty(window, 'before', { value: before, writable: true });
      before(() => {
        started = true;
        if (early[0]) throw early[0];
      });
    },
  });
}
