// Without a network nobody sends a set back. What the server would ask is asked here, by the same rules, before the set is saved on the
// tablet: or it would wait for somebody, in nobody's record, just when a reading is not as it was (HZ-12).
import { once } from "../set-findings.js";

/**
 * @typedef {import("../set-score.js").Scored} Scored
 * @typedef {{ field: string, words: string }} Problem
 */

/** Before anything else hears of the save. @param {HTMLFormElement} form @param {() => Scored} scored */
export function askWithoutNetwork(form, scored) {
  form.addEventListener("submit", event => {
    form.querySelector("[data-asked]")?.remove();
    if (form.dataset.offline === undefined && navigator.onLine) return;
    const problems = all(form, scored());
    if (problems.length === 0) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    show(form, problems);
  });
}

/** One for a field, in the order of the form. @param {HTMLFormElement} form @param {Scored} scored @returns {Problem[]} */
function all(form, scored) {
  return [...form.querySelectorAll("[data-finding]")]
    .map(place => place.getAttribute("data-finding") ?? "")
    .map(field => ({ field, words: toCheck(form, field, scored) }))
    .filter(problem => problem.words)
    .concat(withoutReason(form));
}

/** A number that cannot be read, one that cannot be, or one that nobody has confirmed. @param {HTMLFormElement} form @param {string} field @param {Scored} scored */
function toCheck(form, field, scored) {
  const findings = scored.findings.filter(one => one.field === field);
  const tick = form.querySelector(`#checked-${field}`);
  const isTrue = tick instanceof HTMLInputElement && tick.checked && !tick.disabled && findings.every(one => one.level === "CONFIRM");
  return findings.length > 0 ? (isTrue ? "" : once(findings.map(one => one.advice))) : scored.advice[field] ?? "";
}

/** A reading that is not there, with nobody saying why. @param {HTMLFormElement} form @returns {Problem[]} */
function withoutReason(form) {
  const values = new FormData(form);
  return [...form.querySelectorAll("[data-reading]")]
    .map(reading => reading.getAttribute("data-reading") ?? "")
    .filter(key => form.querySelector(`#missing-${key}`) && !values.get(key) && !values.get("missing-" + key))
    .map(key => ({ field: "missing-" + key, words: form.querySelector(`label[for="missing-${key}"]`)?.textContent?.trim() ?? "" }));
}

/** As the server shows what it refuses. @param {HTMLFormElement} form @param {Problem[]} problems */
function show(form, problems) {
  const summary = document.createElement("div");
  summary.className = "nhsuk-error-summary";
  summary.dataset.asked = "";
  summary.tabIndex = -1;
  const heading = document.createElement("h2");
  heading.className = "nhsuk-error-summary__heading";
  heading.textContent = "Check before you save";
  const list = document.createElement("ul");
  list.className = "nhsuk-list nhsuk-error-summary__list";
  for (const { field, words } of problems) {
    const link = document.createElement("a");
    link.href = "#" + field;
    link.textContent = words;
    const line = document.createElement("li");
    line.append(link);
    list.append(line);
    const reason = form.querySelector("#" + field)?.closest("details");
    if (reason) reason.open = true;
  }
  const body = document.createElement("div");
  body.className = "nhsuk-error-summary__body";
  body.append(list);
  summary.append(heading, body);
  form.prepend(summary);
  summary.focus();
  summary.scrollIntoView({ block: "start" });
}
