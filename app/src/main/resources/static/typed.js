// Forms that keep no draft of their own: what stands in them when a shared tablet locks is kept on the server, and comes
// back to who typed it. Nothing is kept in the browser.

const KEPT = "What you typed before was kept.";
const HOME = /^\/homes\/[0-9a-f-]{36}\//;

/** @type {Set<HTMLFormElement>} */
const touched = new Set();

export function keepTyping() {
  if (!HOME.test(location.pathname)) return;
  document.addEventListener("input", event => note(event.target));
  document.addEventListener("submit", event => event.target instanceof HTMLFormElement && touched.delete(event.target));
  document.addEventListener("homeward-leaving", event => {
    if (event instanceof CustomEvent) event.detail.push(keep());
  });
  giveBack();
}

/** @param {EventTarget | null} field */
function note(field) {
  const form = field instanceof Element ? field.closest("form") : null;
  if (form && isOurs(form)) touched.add(form);
}

/** @param {HTMLFormElement} form */
function isOurs(form) {
  const isClosed = form.querySelector("input[type=password]") || (form.querySelector("input[type=file]") && !("wordsKept" in form.dataset));
  return form.method === "post" && !form.dataset.draft && !isClosed;
}

async function keep() {
  const typed = Object.fromEntries([...touched].map(form => [form.getAttribute("action") ?? "", values(form)]));
  if (touched.size === 0) return true;
  try {
    const answer = await ask("typed", { typed: JSON.stringify(typed) });
    // signed out already: waiting would not help
    return answer.ok || answer.type === "opaqueredirect" || answer.status === 403;
  } catch {
    return false;
  }
}

/** @param {HTMLFormElement} form @returns {Record<string, string[]>} */
function values(form) {
  /** @type {Record<string, string[]>} */
  const found = {};
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && !isHidden(form, name)) (found[name] ??= []).push(value);
  }
  return found;
}

/** @param {HTMLFormElement} form @param {string} name */
function isHidden(form, name) {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement && field.type === "hidden";
}

async function giveBack() {
  try {
    const answer = await ask("typed/return", {});
    if (answer.status !== 200) return;
    const typed = await answer.json();
    for (const form of document.querySelectorAll("form")) {
      const kept = typed[form.getAttribute("action") ?? ""];
      if (kept && isOurs(form)) fill(form, kept);
    }
  } catch {
    // nothing was kept, or there is no connection
  }
}

/** @param {HTMLFormElement} form @param {Record<string, string[]>} kept */
function fill(form, kept) {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio")) {
      field.checked = (kept[field.name] ?? []).includes(field.value);
    } else if (field instanceof HTMLInputElement && field.type === "file") {
      // a chosen file cannot be kept, only the words beside it
    } else if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement) {
      if (kept[field.name] && !isHidden(form, field.name)) field.value = kept[field.name][0];
    }
  }
  touched.add(form);
  const said = document.createElement("p");
  said.className = "nhsuk-inset-text";
  said.setAttribute("role", "status");
  said.textContent = KEPT;
  form.prepend(said);
}

/** @param {string} what @param {Record<string, string>} more */
function ask(what, more) {
  const home = location.pathname.split("/").slice(0, 3).join("/");
  const token = document.querySelector("input[name=_csrf]")?.getAttribute("value") ?? "";
  const body = new URLSearchParams({ _csrf: token, page: location.pathname, ...more });
  return fetch(`${home}/${what}`, { method: "POST", body, redirect: "manual" });
}
