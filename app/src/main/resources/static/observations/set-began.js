// When the first reading was typed, by the server's clock: it may be saved much later, from a page left open or without a
// network, and must not be taken for a reading of then.

/** @param {HTMLFormElement} form */
export function keepFirstTyping(form) {
  const began = form.elements.namedItem("began");
  if (!(began instanceof HTMLInputElement) || holdsReadings(form)) return;
  const opened = Date.parse(began.value);
  const here = Date.now();
  form.addEventListener("input", () => (began.value = new Date(opened + Date.now() - here).toISOString()), { once: true });
}

/** What comes back in a form was typed before. @param {HTMLFormElement} form */
export function holdsReadings(form) {
  const values = new FormData(form);
  return ["rr", "spo2", "oxygen", "sbp", "dbp", "pulse", "acvpu", "temp"].some(box => values.get(box));
}
