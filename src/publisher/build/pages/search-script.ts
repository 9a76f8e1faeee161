/**
 * The script that searches the list of all reports in the reader's own browser. Without it, the whole list
 * is there, and the field is not.
 */
export const SEARCH = `
const form = document.querySelector('form');
const items = [...document.querySelectorAll('.reports > li')].map((item) => [item, item.textContent.toLowerCase().normalize('NFKC')]);
const nothing = document.querySelector('[role=status] > *');
form.hidden = false;
form.addEventListener('submit', (event) => event.preventDefault());
form.addEventListener('input', () => {
  const words = form.elements.words.value.toLowerCase().normalize('NFKC').split(/\\s+/).filter(Boolean);
  let found = 0;
  for (const [item, text] of items) {
    const isFound = words.every((word) => text.includes(word));
    item.hidden = !isFound;
    if (isFound) found += 1;
  }
  nothing.hidden = found > 0;
});
`;
