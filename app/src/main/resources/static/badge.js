// A badge that a camera has read brings its secret behind the #, which no server sees: it is sent from here, and taken out
// of the address. Where the browser can read codes by itself, it looks for one.

/** @param {HTMLFormElement} form @param {HTMLInputElement} field @param {string} text */
function send(form, field, text) {
  field.value = text.slice(text.indexOf("#") + 1);
  history.replaceState(null, "", location.pathname);
  form.requestSubmit();
}

const form = document.querySelector("form[data-badge]");
const field = document.querySelector("#badge, #code");
if (form instanceof HTMLFormElement && field instanceof HTMLInputElement) {
  if (location.hash.length > 1) {
    if (form.dataset.badge === "fill") {
      field.value = location.hash.slice(1);
      history.replaceState(null, "", location.pathname);
    } else send(form, field, location.hash);
  }
  addEventListener("hashchange", () => location.hash.length > 1 && send(form, field, location.hash));
}
