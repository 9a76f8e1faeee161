/**
 * The script of the buttons that copy a line. Without it, and where a browser gives no clipboard, the lines
 * are there and the buttons are not: a click into a line selects it.
 */
export const COPY = `
const status = document.querySelector('[role=status]');
for (const button of navigator.clipboard ? document.querySelectorAll('.copy button') : []) {
  const label = button.textContent;
  const { copied } = button.dataset;
  const line = button.parentElement.querySelector('pre');
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(line.textContent);
    } catch {
      getSelection().selectAllChildren(line);
      return;
    }
    button.textContent = status.textContent = copied;
    setTimeout(() => {
      button.textContent = label;
      status.textContent = '';
    }, 3000);
  });
}
`;
