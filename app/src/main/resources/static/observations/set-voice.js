// What a screen reader hears: politely, once, and not at each keystroke.

/** @param {HTMLFormElement} form @returns {(words: string, wait: number) => void} */
export function speaker(form) {
  const place = form.querySelector("[data-said]");
  let said = "";
  let waiting = 0;
  return (words, wait) => {
    if (!place || !words) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      if (words !== said) place.textContent = said = words;
    }, wait);
  };
}
