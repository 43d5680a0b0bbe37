// What the server would ask is asked here, by the same rules and in its place and words, before a set is sent. Without a network nobody
// sends it back: it would wait for somebody, in nobody's record, just when a reading is not as it was (HZ-12). The server asks again.
import { describe, once } from "./set-findings.js";

/**
 * @typedef {import("./set-score.js").Scored} Scored
 * @typedef {{ field: string, words: string }} Problem
 */

/** Before anything else hears of the save. @param {HTMLFormElement} form @param {() => Scored} scored @param {() => void} check shows each tick */
export function askBeforeSaving(form, scored, check) {
  /** @param {Event} event */
  const ask = event => {
    const problems = all(form, scored());
    if (problems.length === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    show(form, problems);
    check();
  };
  // before the button hears of it: nothing was sent, so a quick second tap is no double one
  form.addEventListener("click", event => isSave(event.target) && ask(event), { capture: true });
  form.addEventListener("submit", ask);
}

/** @param {EventTarget | null} tapped */
const isSave = tapped => tapped instanceof Element && tapped.closest("button[type=submit]") !== null;

/** One for a field, in the order of the form. @param {HTMLFormElement} form @param {Scored} scored @returns {Problem[]} */
function all(form, scored) {
  return [...form.querySelectorAll("[data-reading]")].flatMap(reading => {
    const fields = [...reading.querySelectorAll("[data-finding]")].map(place => place.getAttribute("data-finding") ?? "");
    const found = fields.map(field => ({ field, words: toCheck(form, field, scored) })).filter(problem => problem.words);
    return found.length > 0 ? found : withoutReason(form, reading);
  });
}

/** A number that cannot be read, one that cannot be, or one that nobody has confirmed. @param {HTMLFormElement} form @param {string} field @param {Scored} scored */
function toCheck(form, field, scored) {
  const findings = scored.findings.filter(one => one.field === field);
  const tick = form.querySelector(`#checked-${field}`);
  const isTrue = tick instanceof HTMLInputElement && tick.checked && !tick.disabled && findings.every(one => one.level === "CONFIRM");
  return findings.length > 0 ? (isTrue ? "" : once(findings.map(one => one.advice))) : scored.advice[field] ?? "";
}

/** A reading that is not there, with nobody saying why. @param {HTMLFormElement} form @param {Element} reading @returns {Problem[]} */
function withoutReason(form, reading) {
  const key = reading.getAttribute("data-reading") ?? "";
  const values = new FormData(form);
  return values.get(key) || values.get("missing-" + key) ? [] : [{ field: key, words: reading.getAttribute("data-unless-said") ?? "" }];
}

/** As the server shows what it refuses. @param {HTMLFormElement} form @param {Problem[]} problems */
function show(form, problems) {
  forget(form);
  const summary = copy(form, "summary");
  const line = summary.querySelector("li");
  line?.replaceWith(...problems.map(problem => lineOf(form, line, problem)));
  form.closest("main")?.prepend(summary);
  for (const problem of problems) showAt(form, problem);
  summary.tabIndex = -1;
  summary.focus();
  summary.scrollIntoView({ block: "start" });
}

/** What was asked before, here or by the server. @param {HTMLFormElement} form */
function forget(form) {
  form.closest("main")?.querySelector(".nhsuk-error-summary")?.remove();
  for (const message of form.querySelectorAll(".nhsuk-error-message")) {
    describe(form.querySelector(`[aria-describedby~="${message.id}"]`), message.id, false);
    message.remove();
  }
  for (const style of ["nhsuk-form-group--error", "nhsuk-input--error"]) {
    for (const marked of form.querySelectorAll("." + style)) {
      marked.classList.remove(style);
      marked.removeAttribute("aria-invalid");
    }
  }
}

/** @param {HTMLFormElement} form @param {Element} line @param {Problem} problem */
function lineOf(form, line, { field, words }) {
  const made = /** @type {Element} */ (line.cloneNode(true));
  const link = made.querySelector("a");
  link?.setAttribute("href", "#" + field);
  link?.replaceChildren(words);
  link?.addEventListener("click", event => {
    event.preventDefault();
    const box = form.querySelector("#" + field);
    box?.closest(".nhsuk-form-group")?.scrollIntoView();
    if (box instanceof HTMLElement) box.focus({ preventScroll: true });
  });
  return made;
}

/** @param {HTMLFormElement} form @param {Problem} problem */
function showAt(form, { field, words }) {
  const box = form.querySelector("#" + field);
  const message = copy(form, "error");
  message.id = field + "-error";
  message.append(words);
  box?.closest(".nhsuk-form-group")?.classList.add("nhsuk-form-group--error");
  box?.closest(".nhsuk-input-wrapper, .nhsuk-radios")?.before(message);
  describe(box?.closest(".nhsuk-radios") ? box.closest("fieldset") : box, message.id, true);
  if (box?.matches(".nhsuk-input")) {
    box.classList.add("nhsuk-input--error");
    box.setAttribute("aria-invalid", "true");
  }
  const reason = form.querySelector(`#missing-${field}`)?.closest("details");
  if (reason && box instanceof HTMLInputElement && !new FormData(form).get(field)) reason.open = true;
}

/** A copy of what the server keeps for it. @param {HTMLFormElement} form @param {"summary" | "error"} part @returns {HTMLElement} */
function copy(form, part) {
  const kept = form.querySelector(`template[data-asks="${part}"]`);
  const made = kept instanceof HTMLTemplateElement ? kept.content.firstElementChild?.cloneNode(true) : null;
  return made instanceof HTMLElement ? made : document.createElement("div");
}
