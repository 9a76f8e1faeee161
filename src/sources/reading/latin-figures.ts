/** The figures of Arabic, Persian, Thai, Lao, Khmer, Burmese and the scripts of India, as `0` to `9`. */
export function latinFigures(text: string): string {
  return text.replace(/\p{Nd}/gu, (figure) => {
    let zero = figure.codePointAt(0) ?? 0;
    const code = zero;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
    return String((code - zero) % 10);
  });
}
