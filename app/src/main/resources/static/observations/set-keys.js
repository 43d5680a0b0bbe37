// Enter goes to the next box, as it does on a tablet's number keys; only the button saves.

/** @param {HTMLFormElement} form */
export function walkByEnter(form) {
  for (const box of form.querySelectorAll("input[type=text]")) box.setAttribute("enterkeyhint", "next");
  form.addEventListener("keydown", event => {
    const box = event.target;
    if (event.key !== "Enter" || event.isComposing || !(box instanceof HTMLInputElement) || box.type === "submit") return;
    event.preventDefault();
    next(form, box)?.focus();
  });
}

/** @param {HTMLFormElement} form @param {HTMLInputElement} box @returns {HTMLElement | undefined} */
function next(form, box) {
  const boxes = [...form.querySelectorAll("input, button[type=submit]")].filter(
    other => other instanceof HTMLElement && other.checkVisibility() && !isBeside(other, box),
  );
  const after = boxes.find(other => box.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
  return after instanceof HTMLElement ? after : undefined;
}

/** Another choice of the same question, a tick box, or a choice that is not the chosen one. @param {Element} other @param {HTMLInputElement} box */
function isBeside(other, box) {
  if (!(other instanceof HTMLInputElement)) return false;
  const chosen = other.form?.querySelector(`input[name="${other.name}"]:checked`);
  return other.type === "checkbox" || (other.type === "radio" && (other.name === box.name || (chosen != null && chosen !== other)));
}
