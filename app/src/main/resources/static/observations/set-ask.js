// Asks what the server would ask, in its place and words: without a network nobody sends a set back, and it would wait in nobody's
// record just when a reading is not as it was (HZ-12).
import { describe, once } from "./set-findings.js";

/** @typedef {{ field: string, words: string }} Problem */

/** @param {HTMLFormElement} form @param {() => import("./set-score.js").Scored} scored @param {() => void} check */
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
  form.addEventListener("submit", ask);
  // before the button counts a tap: a second one is no double tap
  form.addEventListener("click", event => event.target instanceof Element && event.target.closest("[type=submit]") && ask(event), true);
}

/** @param {HTMLFormElement} form @param {import("./set-score.js").Scored} scored @returns {Problem[]} */
function all(form, scored) {
  const values = new FormData(form);
  return [...form.querySelectorAll("[data-reading], [data-beside]")].flatMap(reading => {
    const found = [...reading.querySelectorAll("[data-finding]")]
      .map(place => place.getAttribute("data-finding") ?? "")
      .map(field => ({ field, words: toCheck(form, field, scored) }))
      .filter(problem => problem.words);
    return found.length > 0 ? found : unsaid(reading, values);
  });
}

/** @param {HTMLFormElement} form @param {string} field @param {import("./set-score.js").Scored} scored */
function toCheck(form, field, scored) {
  const findings = scored.findings.filter(one => one.field === field);
  const isTicked = form.querySelector(`#checked-${field}:checked:enabled`) !== null;
  if (findings.length === 0) return scored.advice[field] ?? "";
  return isTicked && findings.every(one => one.level === "CONFIRM") ? "" : once(findings.map(one => one.advice));
}

/** @param {Element} reading @param {FormData} values @returns {Problem[]} */
function unsaid(reading, values) {
  const key = reading.getAttribute("data-reading");
  if (!key) return [];
  const isThere = values.get(key) || values.get("missing-" + key);
  if (!isThere) return [{ field: key, words: reading.getAttribute("data-unless-said") ?? "" }];
  const isGiven = key === "oxygen" && values.get(key) !== key && (values.get("o2_flow") || values.get("o2_device"));
  return isGiven ? [{ field: key, words: reading.querySelector("[data-on-air]")?.getAttribute("data-on-air") ?? "" }] : [];
}

/** @param {HTMLFormElement} form @param {Problem[]} problems */
function show(form, problems) {
  const main = form.closest("main");
  main?.querySelector(".nhsuk-error-summary")?.remove();
  for (const message of form.querySelectorAll(".nhsuk-error-message")) {
    message.closest(".nhsuk-form-group")?.classList.remove("nhsuk-form-group--error");
    message.remove();
  }
  for (const box of form.querySelectorAll(".nhsuk-input--error")) mark(box, false);
  const summary = copy(form, "summary");
  const line = /** @type {Element} */ (summary.querySelector("li"));
  line.replaceWith(...problems.map(problem => showOne(form, problem, /** @type {Element} */ (line.cloneNode(true)))));
  main?.prepend(summary);
  summary.tabIndex = -1;
  summary.focus();
  summary.scrollIntoView();
}

/** @param {HTMLFormElement} form @param {Problem} problem @param {Element} line */
function showOne(form, { field, words }, line) {
  const box = /** @type {HTMLElement} */ (form.querySelector("#" + field));
  const group = box.closest(".nhsuk-form-group");
  const choices = box.closest(".nhsuk-radios");
  const message = copy(form, "error");
  message.id = field + "-error";
  message.append(words);
  group?.classList.add("nhsuk-form-group--error");
  (choices ?? box.parentElement)?.before(message);
  describe(choices ? choices.closest("fieldset") : box, message.id, true);
  if (!choices) mark(box, true);
  box.closest("details")?.setAttribute("open", "");
  if (!new FormData(form).get(field)) form.querySelector("#missing-" + field)?.closest("details")?.setAttribute("open", "");
  const link = line.querySelector("a");
  link?.setAttribute("href", "#" + field);
  link?.append(words);
  link?.addEventListener("click", event => {
    event.preventDefault();
    group?.scrollIntoView();
    box.focus({ preventScroll: true });
  });
  return line;
}

/** @param {Element} box @param {boolean} wrong */
function mark(box, wrong) {
  box.classList.toggle("nhsuk-input--error", wrong);
  box.setAttribute("aria-invalid", String(wrong));
}

/** @param {HTMLFormElement} form @param {"summary" | "error"} part */
function copy(form, part) {
  const kept = /** @type {HTMLTemplateElement} */ (form.querySelector(`[data-asks=${part}]`));
  return /** @type {HTMLElement} */ (kept.content.children[0].cloneNode(true));
}
