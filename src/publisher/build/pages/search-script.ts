/**
 * The script that searches the list of all reports in the reader's own browser: every word must be in a
 * report's line, in upper or lower case, with or without accents. It says how many were found. Without the
 * script, the whole list is there, and the field is not.
 */
export const SEARCH = `
const form = document.querySelector('form');
const field = form.elements.words;
const status = document.querySelector('[role=status]');
const forms = JSON.parse(status.dataset.forms);
const { lang } = document.documentElement;
const plurals = new Intl.PluralRules(lang);
const numbers = new Intl.NumberFormat(lang);
// Letters that Unicode does not take apart, and letters that keyboards have in two forms.
const letters = { đ: 'd', ð: 'd', ł: 'l', ø: 'o', æ: 'ae', œ: 'oe', ß: 'ss', ı: 'i', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ہ: 'ه' };
// Vowel signs of Indian and South-East Asian scripts are letters, not accents: they stay.
const fold = (text) => text.normalize('NFKD').toLowerCase()
  .replace(/[\\u0300-\\u036f\\u0640\\u064b-\\u065f\\u0670]/g, '')
  .replace(/[đðłøæœßıىیکةہ]/g, (letter) => letters[letter]);
const items = [...document.querySelectorAll('.reports > li')].map((item) => [
  item,
  fold(item.textContent + ' ' + (item.dataset.date ?? '')),
]);
const search = () => {
  const words = fold(field.value).split(/\\s+/).filter(Boolean);
  let found = 0;
  for (const [item, text] of items) {
    const isFound = words.every((word) => text.includes(word));
    item.hidden = !isFound;
    if (isFound) found += 1;
  }
  const sentence = forms[plurals.select(found)] ?? forms.other;
  status.textContent = found ? sentence.replace('{count}', numbers.format(found)) : status.dataset.none;
};
form.hidden = false;
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', search);
// A browser that comes back to the page fills the field again.
if (field.value) search();
`;
