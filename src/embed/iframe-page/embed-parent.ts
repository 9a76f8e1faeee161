/**
 * The script for a page that holds `embed.html` in an iframe. It makes each such iframe as high as
 * its content.
 *
 * It changes only iframes whose `src` is the `embed.html` in this script's own folder, and only
 * their height. Where the script has no address of its own, it changes nothing.
 *
 * @example
 * <script async src="https://publisher.example/widgets/embed-parent.js"></script>
 */
const TYPE = 'publication-widgets:height';
/** The smallest and the greatest height that a frame gets, in CSS pixels. */
const LEAST = 80;
const MOST = 4000;

/** The address of this script's own folder, as `scripts/rollup/own-folder.mjs` finds it. */
declare const folder: string | undefined;

/** The address of the page in that folder. Messages of other pages are ignored. */
const embed = folder ? new URL('embed.html', folder) : undefined;

/** The frames that are in the page now. A page may add and remove frames at any time. */
const frames = (): HTMLIFrameElement[] =>
  Array.from(document.querySelectorAll('iframe')).filter(
    // A relative `src` has the user name and the password of the page's own address.
    ({ src }) => src.replace(/(?<=:\/\/)[^/]*@|[?#].*/gs, '') === embed?.href,
  );

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  const { type, height } = (data ?? {}) as { readonly type?: unknown; readonly height?: unknown };
  // A frame whose sandbox lacks `allow-same-origin` sends the origin `null`.
  if (!frame || (origin !== 'null' && origin !== embed?.origin) || type !== TYPE) return;
  if (typeof height !== 'number' || !(height > 0 && height < Infinity)) return;
  const borders = frame.offsetHeight - frame.clientHeight;
  frame.style.height = `${Math.min(Math.max(height, LEAST), MOST) + borders}px`;
});

// Asks the frames for their height, because they may have sent it before this script was loaded.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: TYPE }, '*');

export {};
