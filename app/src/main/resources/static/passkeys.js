// Passkeys: asks the server what to ask the device, and gives the server the device's answer.
// @ts-check

/** @param {HTMLFormElement} form */
const token = (form) => /** @type {HTMLInputElement} */ (form.elements.namedItem("_csrf")).value;

/** @param {HTMLFormElement} form @param {string} path @param {unknown} body */
async function post(form, path, body) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-CSRF-TOKEN": token(form) },
    body: JSON.stringify(body ?? {}),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return answer.json();
}

/** @param {HTMLFormElement} form */
async function signIn(form) {
  const options = await post(form, "/webauthn/authenticate/options", {});
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  const credential = /** @type {PublicKeyCredential} */ (await navigator.credentials.get({ publicKey }));
  const { redirectUrl } = await post(form, "/login/webauthn", credential.toJSON());
  return redirectUrl || "/";
}

/** @param {HTMLFormElement} form */
async function register(form) {
  const label = /** @type {HTMLInputElement} */ (form.elements.namedItem("label")).value.trim() || "Passkey";
  const options = await post(form, "/webauthn/register/options", {});
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const credential = /** @type {PublicKeyCredential} */ (await navigator.credentials.create({ publicKey }));
  await post(form, "/webauthn/register", { publicKey: { credential: credential.toJSON(), label } });
  return form.dataset.passkeyNext || "/account";
}

const WORDS = {
  "sign-in": "The passkey did not open Homeward. Try again, or sign in with your email and password.",
  register: "The passkey was not added. Try again, or use an authenticator app.",
};

/** @param {HTMLFormElement} form */
function ready(form) {
  const kind = /** @type {"sign-in" | "register"} */ (form.dataset.passkey);
  const error = /** @type {HTMLElement} */ (form.querySelector("[data-passkey-error]"));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    error.textContent = "";
    try {
      location.assign(await (kind === "register" ? register(form) : signIn(form)));
    } catch (problem) {
      console.warn(problem);
      error.textContent = WORDS[kind];
    }
  });
  form.hidden = false;
}

if (window.PublicKeyCredential && "parseRequestOptionsFromJSON" in PublicKeyCredential) {
  document.querySelectorAll("form[data-passkey]").forEach((form) => ready(/** @type {HTMLFormElement} */ (form)));
}
