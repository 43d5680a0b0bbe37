// Opens the table before the page is printed: browsers before 2025 do not print what is folded away.
/** @type {HTMLDetailsElement[]} */
const opened = [];

addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('.chart-table:not([open])')) {
    if (!(details instanceof HTMLDetailsElement)) continue;
    details.open = true;
    opened.push(details);
  }
});

addEventListener('afterprint', () => {
  for (const details of opened.splice(0)) details.open = false;
});
