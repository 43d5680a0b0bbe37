// What is typed into a form without a network and is not saved yet: kept on this tablet, sealed, and given back to its author only.
import { holdsReadings } from "../set-began.js";
import { draft, draftCipher, forgetDraft, isAnythingKept, keepDraft, round } from "./keep.js";

const PAUSE = 600;
/** After this long it is asked when the readings were taken (HZ-10). */
const LONG_AGO = 30 * 60_000;
/** Ticks are asked for again: each stands for the number that is in the box. */
const NOT_TYPED = ["_csrf", "author", "checked"];

/** Whose it is and whom it is about. @param {string} author @param {string} action the address to which the form is sent */
export const key = (author, action) => author + " " + new URL(action, location.href).pathname;

/** @param {HTMLFormElement} form */
export async function keepOffline(form) {
  const offline = form.dataset.offline !== undefined;
  if (!offline && (!form.dataset.draft || holdsReadings(form) || !(await isAnythingKept()))) return;
  const whose = key(String(new FormData(form).get("author")), form.action);
  await giveBack(form, whose);
  // with a network the server keeps what is typed
  if (!offline) return;
  let waiting = 0;
  const keep = () => keepTyped(form, whose);
  const later = () => {
    clearTimeout(waiting);
    waiting = setTimeout(keep, PAUSE);
  };
  const now = () => {
    if (waiting && document.hidden) keep();
  };
  form.addEventListener("input", later);
  form.addEventListener("change", later);
  document.addEventListener("visibilitychange", now);
  form.addEventListener("submit", () => {
    clearTimeout(waiting);
    waiting = 0;
  });
}

/** @param {HTMLFormElement} form @param {string} whose */
async function keepTyped(form, whose) {
  const taken = await round();
  if (!taken) return;
  const typed = [...new FormData(form)].filter(([name]) => !NOT_TYPED.includes(name)).map(([name, value]) => [name, String(value)]);
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const how = { name: "AES-GCM", iv: nonce, additionalData: bytes(whose) };
  const text = await crypto.subtle.encrypt(how, await draftCipher(), bytes(JSON.stringify(typed)));
  await keepDraft(whose, { nonce, text, until: taken.until });
  say(form, "Kept on this tablet");
}

/** @param {HTMLFormElement} form @param {string} whose */
async function giveBack(form, whose) {
  const kept = await draft(whose);
  if (!kept) return;
  if (new Date(kept.until) < new Date()) {
    await forgetDraft(whose);
    return;
  }
  const how = { name: "AES-GCM", iv: kept.nonce, additionalData: bytes(whose) };
  const text = await crypto.subtle.decrypt(how, await draftCipher(), kept.text);
  /** @type {[string, string][]} */
  const typed = JSON.parse(new TextDecoder().decode(text));
  const fields = new Set([...form.querySelectorAll("[name]")].map(field => field.getAttribute("name")));
  for (const [name, value] of typed) fields.has(name) ? fill(form, name, value) : form.append(hidden(name, value));
  form.dispatchEvent(new Event("input", { bubbles: true }));
  form.dispatchEvent(new Event("change", { bubbles: true }));
  const began = typed.find(([name]) => name === "began")?.[1] ?? "";
  fill(form, "began", began);
  say(form, "What you typed before was kept." + askWhen(form, began));
}

/** @param {HTMLFormElement} form @param {string} name @param {string} value */
function fill(form, name, value) {
  const field = form.elements.namedItem(name);
  if (field instanceof RadioNodeList) field.value = value;
  else if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement) field.value = value;
}

/** What a device sent has no field in the kept page. @param {string} name @param {string} value */
const hidden = (name, value) => Object.assign(document.createElement("input"), { type: "hidden", name, value });

/** @param {HTMLFormElement} form @param {string} began */
function askWhen(form, began) {
  const day = form.elements.namedItem("day");
  const time = form.elements.namedItem("time");
  const old = Date.now() - Date.parse(began) > LONG_AGO;
  if (!old || !(day instanceof HTMLInputElement) || !(time instanceof HTMLInputElement) || day.value || time.value) return "";
  const [date, clock] = new Date(began).toLocaleString("sv-SE", { timeZone: "Europe/London" }).split(" ");
  day.value = date;
  time.value = clock.slice(0, 5);
  day.closest("details")?.setAttribute("open", "");
  return " Were the readings taken at " + time.value + "? If not, change the time.";
}

/** @param {HTMLFormElement} form @param {string} words */
function say(form, words) {
  const place = form.querySelector("[data-keeping]");
  if (place && place.textContent !== words) place.textContent = words;
}

/** @param {string} text */
const bytes = text => new TextEncoder().encode(text);
