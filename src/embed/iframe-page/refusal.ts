/**
 * Shows the sentence in `embed.html`, in the reader's language if there are words in it, and writes
 * the reason to the console. It is a lazy chunk. Without it, the sentence appears some seconds later
 * (`embed.html`).
 *
 * @param code - The reason. `docs/problems.md` has an entry for it, and so has `problems.html` beside `embed.html`.
 * @param detail - What is refused.
 */
export async function refuse(code: string, detail = ''): Promise<void> {
  const { href } = new URL(`problems.html#${code}`, location.href);
  console.warn(`publication-widgets: ${code} ${detail} See ${href}`);
  const root = document.documentElement;
  const words = await import('../../messages/languages.js').catch(() => undefined);
  const messages = words?.messagesIn(root.lang);
  const [sentence] = document.getElementsByTagName('p');
  if (messages?.failed && sentence) {
    sentence.lang = messages.locale;
    sentence.textContent = messages.failed;
  }
  root.lang = messages?.locale ?? 'en';
  root.dir = messages?.dir ?? 'ltr';
  document.body.className = 'refused';
}
