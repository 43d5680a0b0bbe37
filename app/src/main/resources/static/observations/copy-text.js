// One button copies the text beside it; without script the text is selected by hand.

/** @param {HTMLElement} button */
function offer(button) {
  const text = document.getElementById(button.dataset.copy ?? "");
  const said = button.parentElement?.querySelector("[data-copied]");
  button.hidden = !navigator.clipboard;
  button.addEventListener("click", async () => {
    const words = await copied(text?.textContent ?? "");
    if (said) said.textContent = words;
  });
}

/** @param {string} text */
async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return "Copied. Paste it in the record of the same person.";
  } catch {
    return "It was not copied. Select the text and copy it by hand.";
  }
}

for (const button of document.querySelectorAll("[data-copy]")) if (button instanceof HTMLElement) offer(button);
