// One button copies the text beside it; without script the text is selected by hand.
for (const button of document.querySelectorAll('[data-copy]')) {
  const text = document.getElementById(button.dataset.copy);
  const said = button.parentElement.querySelector('[data-copied]');
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      said.textContent = 'Copied. Paste it in the record of the same person.';
    } catch {
      said.textContent = 'It was not copied. Select the text and copy it by hand.';
    }
  });
}
