/**
 * For a page that holds `embed.html` in an iframe: makes each such iframe as high as its content.
 * It does nothing else, and only to iframes whose `src` is the `embed.html` beside this script.
 */
const TYPE = 'publication-widgets:height';
const LEAST = 80;
const MOST = 4000;

/** The page in this script's own folder. Messages of other pages mean nothing here. */
const embed = new URL(
  'embed.html',
  (document.currentScript as HTMLScriptElement | null)?.src ?? document.baseURI,
);

/** Looked up each time, since a page may add and remove them. */
const frames = (): HTMLIFrameElement[] =>
  Array.from(document.querySelectorAll('iframe')).filter(
    ({ src }) => src.replace(/[?#].*/s, '') === embed.href,
  );

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  const frame = frames().find(({ contentWindow }) => contentWindow === source);
  const { type, height } = (data ?? {}) as { readonly type?: unknown; readonly height?: unknown };
  // A sandbox without `allow-same-origin` has the origin `null`.
  if (!frame || (origin !== 'null' && origin !== embed.origin) || type !== TYPE) return;
  if (typeof height !== 'number' || !(height > 0 && height < Infinity)) return;
  const borders = frame.offsetHeight - frame.clientHeight;
  frame.style.height = `${Math.min(Math.max(height, LEAST), MOST) + borders}px`;
});

// Frames that told their height before this script came tell it again.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: TYPE }, '*');

export {};
