/** `CC BY-NC-SA 4.0`, `cc-by-4.0`, `Creative Commons Attribution 4.0`, with what may stand between. */
const CODE =
  /^cc[\s:-]*(by(?:[\s-]+(?:nc|nd|sa))*)[\s-]*(?:v\.?\s*)?(\d\.\d)?(?:[\s-]+(?:international|unported|intl))?$/i;

/** The version that Creative Commons has recommended since 2013. It is not assumed for others. */
const ZERO = /^(?:cc[\s-]*(?:0|zero))(?:[\s-]*1\.0)?(?:[\s-]*universal)?$/i;

/**
 * The address of a licence of Creative Commons, where the name and its version are clear. Any other
 * licence stays as it stands.
 *
 * @example
 * licenceAddress('CC-BY-NC-4.0'); // 'https://creativecommons.org/licenses/by-nc/4.0/'
 * licenceAddress('CC BY'); // 'CC BY'
 */
export function licenceAddress(name: string): string {
  const text = name.trim();
  if (ZERO.test(text)) return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const [, code, version] = CODE.exec(text) ?? [];
  if (!code || !version) return text;
  const parts = code.toLowerCase().replace(/[\s-]+/g, '-');
  return `https://creativecommons.org/licenses/${parts}/${version}/`;
}
