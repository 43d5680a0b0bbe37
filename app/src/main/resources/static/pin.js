// The six digits of a PIN: keys for fingers, sent with the last digit. Without script the field and the button do the same.
// A page on which nobody types goes back to "Who are you?".

const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "⌫"];
const LENGTH = 6;
const FORGOTTEN = 60_000;

/** @param {HTMLFormElement} form @param {HTMLInputElement} field */
function offerKeys(form, field) {
  const keys = document.createElement("div");
  keys.className = "homeward-keys";
  for (const key of KEYS) keys.append(key ? button(form, field, key) : document.createElement("span"));
  field.after(keys);
}

/** @param {HTMLFormElement} form @param {HTMLInputElement} field @param {string} key */
function button(form, field, key) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "homeward-keys__key";
  made.textContent = key;
  if (key === "⌫") made.setAttribute("aria-label", "Take the last digit away");
  made.addEventListener("click", () => {
    field.value = key === "⌫" ? field.value.slice(0, -1) : (field.value + key).slice(0, LENGTH);
    sendIfWhole(form, field);
  });
  return made;
}

/** @param {HTMLFormElement} form @param {HTMLInputElement} field */
function sendIfWhole(form, field) {
  if (!/^[0-9]{6}$/.test(field.value) || form.dataset.sent) return;
  form.dataset.sent = "yes";
  form.requestSubmit();
}

const form = document.querySelector("form[data-pin]");
const field = document.querySelector("#pin");
if (form instanceof HTMLFormElement && field instanceof HTMLInputElement) {
  offerKeys(form, field);
  field.addEventListener("input", () => sendIfWhole(form, field));
  field.focus();
  let waiting = 0;
  const wait = () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => location.replace("/sign-in/tablet"), FORGOTTEN);
  };
  addEventListener("pointerdown", wait);
  addEventListener("keydown", wait);
  wait();
}
