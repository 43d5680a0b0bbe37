// What is to be checked about a reading, beside it, as soon as it is typed whole. The server asks the same when it is saved.

/**
 * @typedef {import("./set-score.js").Scored} Scored
 * @typedef {import("./set-score.js").Finding} Finding
 */

/**
 * Shows what there is to say and returns what is new, to be spoken.
 * @param {HTMLFormElement} form @param {Scored} scored @param {string | null} typing
 */
export function showFindings(form, scored, typing) {
  /** @type {string[]} */
  const fresh = [];
  for (const place of form.querySelectorAll("[data-finding]")) {
    const field = place.getAttribute("data-finding") ?? "";
    const findings = scored.findings.filter(one => one.field === field);
    const words = unlessSaid(form, field, once(findings.map(one => one.advice)) || unreadable(form, field, scored, typing));
    if (words && words !== place.textContent) fresh.push(words);
    place.textContent = words;
    describe(box(form, field), field + "-finding", words !== "");
    ask(form, field, findings);
  }
  for (const pictures of form.querySelectorAll("[data-again]")) {
    const fields = (pictures.getAttribute("data-again") ?? "").split(" ");
    if (pictures instanceof HTMLElement) pictures.hidden = !scored.findings.some(one => fields.includes(one.field));
  }
  return fresh;
}

/**
 * Everything there is to say about one field, each sentence once; what to do, which all of it shares, comes last. The
 * server says it in the same words.
 * @param {string[]} findings
 */
export function once(findings) {
  const each = findings.map(words => words.split(/(?<=[.?!])\s+(?=[A-Z])/));
  const all = [...new Set(each.flat())];
  const shared = all.filter(sentence => each.every(other => other.includes(sentence)));
  return [...all.filter(sentence => !shared.includes(sentence)), ...shared].join(" ");
}

/**
 * What to do about a text that is no number. Both numbers of a blood pressure share it, and it waits for the second.
 * @param {HTMLFormElement} form @param {string} field @param {Scored} scored @param {string | null} typing
 */
function unreadable(form, field, scored, typing) {
  const waits = field === "sbp" && (typing === "dbp" || document.activeElement === box(form, "dbp"));
  return waits ? "" : scored.advice[field] ?? "";
}

/** The server may have said it already, above the box. @param {HTMLFormElement} form @param {string} field @param {string} words */
function unlessSaid(form, field, words) {
  return form.querySelector(`#${field}-error`)?.textContent?.includes(words) ? "" : words;
}

/** @param {HTMLFormElement} form @param {string} field */
function box(form, field) {
  const found = form.elements.namedItem(field);
  return found instanceof HTMLInputElement ? found : null;
}

/** @param {Element | null} described @param {string} id @param {boolean} said */
export function describe(described, id, said) {
  const others = (described?.getAttribute("aria-describedby") ?? "").split(" ").filter(one => one && one !== id);
  const all = said ? [...others, id] : others;
  if (all.length > 0) described?.setAttribute("aria-describedby", all.join(" "));
  else described?.removeAttribute("aria-describedby");
}

/**
 * "Checked, true reading" stands beside a reading that can be confirmed; a tick is for one number only, and what the box
 * held when it was first asked about stays on record.
 * @param {HTMLFormElement} form @param {string} field @param {Finding[]} findings
 */
function ask(form, field, findings) {
  const place = form.querySelector(`[data-check="${field}"]`);
  const tick = place?.querySelector("input[type=checkbox]");
  const first = form.querySelector(`input[name="first-${field}"]`);
  if (!(place instanceof HTMLElement && tick instanceof HTMLInputElement && first instanceof HTMLInputElement)) return;
  const value = box(form, field)?.value ?? "";
  if (place.dataset.about !== undefined && place.dataset.about !== value) tick.checked = false;
  place.dataset.about = value;
  tick.value = field + "=" + value;
  const canBeTrue = findings.length > 0 && findings.every(one => one.level === "CONFIRM");
  place.hidden = tick.disabled = !canBeTrue;
  if (canBeTrue && first.disabled) {
    first.disabled = false;
    first.value = value;
  }
}
