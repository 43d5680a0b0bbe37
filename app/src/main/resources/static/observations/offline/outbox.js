// On every page: sends what waits on this tablet, and says plainly how that stands.
import { done, forgetEntry, forgetRound, isAnythingKept, keepEntry, keepSent, lastSent, opened, round, waiting } from "./keep.js";
import { watchTouches } from "./lock.js";

const AGAIN = 30_000;
const ANOTHER_TAB = 1_000;
const PATIENCE = 20_000;
const place = document.querySelector("[data-outbox]");

let held = 0;

/** One tab sends at a time; what is sent twice all the same is one set. */
async function send() {
  await navigator.locks.request("homeward-outbox", { ifAvailable: true }, async lock => {
    if (!lock) {
      setTimeout(send, ANOTHER_TAB);
      return;
    }
    let reached = navigator.onLine;
    for (const kept of await waiting()) {
      if (kept.state === "waits" && reached) reached = await sendOne(kept);
    }
    await show(reached && (await isThere()));
  });
}

/** Whether the server answered. @param {import("./keep.js").Waiting} kept */
async function sendOne(kept) {
  try {
    const answer = await fetch("/api/v1/outbox", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      credentials: "omit",
      signal: AbortSignal.timeout(PATIENCE),
      body: JSON.stringify({ entry: kept.entry, sentAt: new Date().toISOString() }),
    });
    if (answer.status === 422) await keepEntry({ ...kept, state: "unreadable" });
    if (!answer.ok) return answer.status === 422;
    const told = await answer.json();
    if (told.outcome === "held") held++;
    await forgetEntry(kept.id);
    await keepSent(new Date().toISOString());
    return true;
  } catch {
    return false;
  }
}

/** The browser may think that there is a network when nothing answers. */
async function isThere() {
  try {
    return (await fetch("/actuator/health/readiness", { credentials: "omit", cache: "no-store" })).ok;
  } catch {
    return false;
  }
}

/** @param {boolean} reached */
async function show(reached) {
  if (!(place instanceof HTMLElement)) return;
  const all = await waiting();
  const toSend = all.filter(kept => kept.state === "waits").length;
  const stuck = all.length - toSend;
  const sent = await lastSent();
  const taken = await round();
  const words = [
    reached ? "" : "Working offline",
    toSend ? `${toSend} to send` : "",
    stuck ? `${stuck} cannot be sent: keep this tablet and tell your manager` : "",
    held ? `${held} need${held === 1 ? "s" : ""} somebody to look` : "",
    sent && (toSend || !reached || taken) ? "last sent " + clock(sent) : "",
    taken ? "round on this tablet until " + day(taken.until) : "",
  ].filter(part => part);
  place.hidden = words.length === 0;
  const text = place.querySelector("[data-outbox-words]");
  if (text && text.textContent !== words.join(", ")) text.textContent = words.join(", ");
  place.classList.toggle("homeward-outbox--offline", !reached || stuck > 0);
}

/** On the list without a network: whose set is on this tablet. */
async function mark() {
  for (const { resident, when } of await done()) {
    const row = document.querySelector(`[data-resident="${resident}"] [data-done]`);
    if (row) row.textContent = "✓ on this tablet " + clock(when);
  }
}

/** @param {string} when */
const clock = when => new Date(when).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" });

/** @param {string} when */
const day = when => new Date(when).toLocaleString("en-GB", { weekday: "long", hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" });

if (place instanceof HTMLElement && (await isAnythingKept())) {
  if (location.pathname === "/sign-in" && location.search.includes("out")) await forgetRound();
  addEventListener("online", () => send());
  addEventListener("offline", () => show(false));
  setInterval(send, AGAIN);
  watchTouches(opened);
  await mark();
  await send();
}
