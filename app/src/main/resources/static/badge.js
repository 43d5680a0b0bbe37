// A badge that a camera has read brings its secret behind the #, which no server sees: it is sent from here, and taken out
// of the address.

const form = document.querySelector("form[data-badge]");
const field = document.querySelector("#badge, #code");
if (form instanceof HTMLFormElement && field instanceof HTMLInputElement) {
  take(form, field);
  addEventListener("hashchange", () => take(form, field));
}

/** @param {HTMLFormElement} form @param {HTMLInputElement} field */
function take(form, field) {
  if (location.hash.length < 2) return;
  field.value = location.hash.slice(1);
  history.replaceState(null, "", location.pathname);
  if (form.dataset.badge !== "fill") form.requestSubmit();
}
