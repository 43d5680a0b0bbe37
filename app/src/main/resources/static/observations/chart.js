// Opens the table before the page is printed: browsers before 2025 do not print what is folded away.
const opened = [];

addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('.chart-table:not([open])')) {
    details.open = true;
    opened.push(details);
  }
});

addEventListener('afterprint', () => {
  while (opened.length) opened.pop().open = false;
});
