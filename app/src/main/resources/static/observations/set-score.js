// The score beside its working, by the same code as the server's. What is said of a reading waits until it is typed whole.
import { beside, score } from "./clinical.js";
import { askBeforeSaving } from "./set-ask.js";
import { showFindings } from "./set-findings.js";
import { speaker } from "./set-voice.js";

/** In the order that the score takes them. */
const BOXES = ["rr", "spo2", "oxygen", "sbp", "dbp", "pulse", "acvpu", "temp"];
const BESIDE = ["o2_flow", "weight", "glucose"];
const ACT = ["SINGLE_THREE", "MEDIUM", "HIGH"];
const QUIET_MILLISECONDS = 1200;
/** A page must not move between the two halves of a tap. */
const TAP_MILLISECONDS = 300;

/**
 * @typedef {{ field: string, level: "CONFIRM" | "REJECT", code: string, advice: string }} Finding
 * @typedef {{ points: Record<string, number | null>, status: "COMPLETE" | "PARTIAL" | "EMPTY", look: string, words: string,
 *   advice: Record<string, string>, findings: Finding[] }} Scored
 */

/** @param {HTMLFormElement} form */
export function followScore(form) {
  const last = (form.dataset.last ?? "").split("|");
  const scale = form.dataset.scale ?? "";
  const say = speaker(form);
  /** @type {string | null} */
  let typing = null;

  /** @param {string | null} without @returns {Scored} */
  const scored = without => {
    const set = JSON.parse(score(typed(form, BOXES, without), last, scale));
    const other = JSON.parse(beside(typed(form, BESIDE, without)));
    return { ...set, advice: { ...set.advice, ...other.advice }, findings: [...set.findings, ...other.findings] };
  };

  const show = () => {
    if (form.dataset.unscored === undefined) say(showScore(form, scored(null)), QUIET_MILLISECONDS);
  };
  const check = () => keepInSight(() => {
    for (const words of showFindings(form, scored(typing), typing)) say(words, 0);
  });
  askBeforeSaving(form, () => scored(null), () => {
    typing = null;
    check();
  });
  form.addEventListener("input", event => {
    typing = event.target instanceof HTMLInputElement && event.target.type === "text" ? event.target.name : null;
    show();
    check();
  });
  form.addEventListener("change", () => {
    typing = null;
    show();
    setTimeout(check, TAP_MILLISECONDS);
  });
  form.classList.add("homeward-set--live");
  show();
  check();
}

/**
 * What is said of a reading moves what stands below it: where somebody is must not slip behind the bar at the foot (WCAG 2.2, 2.4.11).
 * @param {() => void} change
 */
function keepInSight(change) {
  const here = document.activeElement;
  const before = here?.getBoundingClientRect().top ?? 0;
  change();
  if (here && here !== document.body && here.getBoundingClientRect().top > before) here.scrollIntoView({ block: "nearest" });
}

/** @param {HTMLFormElement} form @param {string[]} boxes @param {string | null} without */
function typed(form, boxes, without) {
  const values = new FormData(form);
  return boxes.map(box => (box === without ? "" : String(values.get(box) ?? "")));
}

/** @param {HTMLFormElement} form @param {Scored} scored */
function showScore(form, scored) {
  for (const place of form.querySelectorAll("[data-points]")) {
    showPoints(form, place, scored.points[place.getAttribute("data-points") ?? ""] ?? null, scored.status);
  }
  const words = document.createElement("span");
  words.className = "homeward-set__words";
  words.textContent = scored.words;
  const tag = scored.status === "EMPTY" ? null : look(form, scored.look);
  const already = scored.status === "PARTIAL" && ACT.includes(scored.look) ? " already: act on this" : "";
  tag?.querySelector(".homeward-score__word")?.append(already);
  form.querySelector("[data-score]")?.replaceChildren(...(tag ? [words, " ", tag] : [words]));
  return tag ? scored.words + ": " + tag.textContent?.trim() : "";
}

/** @param {HTMLFormElement} form @param {Element} place @param {number | null} points @param {string} status */
function showPoints(form, place, points, status) {
  const shown = document.createElement("span");
  shown.className = "homeward-points homeward-points--" + (points ?? "none");
  const three = points === 3 ? look(form, "SINGLE_THREE")?.querySelector("svg") : null;
  shown.append(...(three ? [three] : []), points === null ? "?" : String(points));
  const unit = document.createElement("span");
  unit.className = "nhsuk-u-visually-hidden";
  unit.textContent = points === null ? " no points yet" : points === 1 ? " point" : " points";
  shown.append(unit);
  place.replaceChildren(...(status === "EMPTY" ? [] : [shown]));
}

/** A copy of the shape, word and colour that the server keeps for a band. @param {HTMLFormElement} form @param {string} name */
function look(form, name) {
  const kept = form.querySelector(`template[data-look="${name}"]`);
  const copy = kept instanceof HTMLTemplateElement ? kept.content.firstElementChild?.cloneNode(true) : null;
  return copy instanceof HTMLElement ? copy : null;
}
