// The service worker: while the network is there it stands aside; without it, it serves the pages of the round that was taken
// and keeps the sets that are saved. What it cannot do it leaves to the browser to say, and all of it where no round was ever taken.
import "../push/shown.js";
import { key } from "./draft.js";
import { change, forgetDraft, isAnythingKept, keepDone, keepEntry, lockedPage, opened, page, PARTS, round } from "./keep.js";
import { isOpen } from "./lock.js";
import { seal } from "./seal.js";

const PATIENCE = 10_000;
const NOT_THERE = [502, 503, 504];
const SET = /^\/homes\/([0-9a-f-]{36})\/residents\/([0-9a-f-]{36})\/observations$/;
const OF_A_HOME = /^\/homes\/([0-9a-f-]{36})\//;

const worker = /** @type {any} */ (self);

worker.addEventListener("install", () => worker.skipWaiting());
worker.addEventListener("activate", (/** @type {any} */ event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("fetch", (/** @type {any} */ event) => {
  const request = /** @type {Request} */ (event.request);
  const path = new URL(request.url).pathname;
  if (path.startsWith("/assets/")) event.respondWith(part(request));
  else if (request.mode === "navigate" && request.method === "GET") event.respondWith(shown(request, path));
  else if (request.mode === "navigate" && SET.test(path)) event.respondWith(saved(request, path));
});

/** @param {Request} request */
async function part(request) {
  return (await caches.match(request, { cacheName: PARTS })) ?? fetch(request);
}

/** The answer of the server, or null when there is none in time. @param {Request} request */
async function asked(request) {
  try {
    const late = new Promise(resolve => setTimeout(resolve, PATIENCE, null));
    const answer = /** @type {Response | null} */ (await Promise.race([fetch(request), late]));
    return answer && !NOT_THERE.includes(answer.status) ? answer : null;
  } catch {
    return null;
  }
}

/** @param {Request} request @param {string} path */
async function shown(request, path) {
  if (!(await isAnythingKept())) return fetch(request);
  const answer = await asked(request);
  return answer ?? (await keptPage(path)) ?? Response.error();
}

/** The kept page of this address, or the round when another page of the home was wanted. @param {string} path */
async function keptPage(path) {
  const taken = await round();
  if (!taken) return null;
  const ofThisHome = path === "/" || OF_A_HOME.exec(path)?.[1] === taken.home;
  const kept = (await page(path)) ?? (ofThisHome ? await page(`/homes/${taken.home}/round`) : undefined);
  if (!kept) return null;
  const open = await opened();
  if (!open || !isOpen(open) || !(await isSomethingShown())) {
    await change("open", undefined);
    const asks = await lockedPage();
    return asks ? html(asks.plain, asks.policy) : null;
  }
  const text = new TextDecoder().decode(await crypto.subtle.decrypt({ name: "AES-GCM", iv: kept.nonce }, open.cipher, kept.text));
  return html(fresh(text), kept.policy);
}

/** No page of ours is left when the browser was closed: whoever opens it again is asked for the digits. */
const isSomethingShown = async () => (await worker.clients.matchAll({ type: "window", includeUncontrolled: true })).length > 0;

/** @param {string} text @param {string} policy */
const html = (text, policy) => new Response(text, { headers: { "Content-Type": "text/html;charset=UTF-8", "Content-Security-Policy": policy } });

/** Each time a form is shown it is another set, begun now, and there is no server to keep its draft. @param {string} text */
function fresh(text) {
  return text
    .replace(/name="set" value="[^"]*"/, `name="set" value="${crypto.randomUUID()}"`)
    .replace(/name="began" value="[^"]*"/, `name="began" value="${new Date().toISOString()}"`)
    .replace("<body>", "<body data-kept>")
    .replace(/ data-draft="[^"]*"/, " data-offline");
}

/** @param {Request} request @param {string} path */
async function saved(request, path) {
  if (!(await isAnythingKept())) return fetch(request);
  const sent = request.clone();
  const answer = await asked(request);
  // led on: the server has it, as a set or as a draft of its own
  if (answer?.type === "opaqueredirect") await sent.formData().then(typed => forgetTyped(typed, path)).catch(() => {});
  if (answer) return answer;
  const taken = await round();
  const [, home, resident] = SET.exec(path) ?? [];
  if (!taken || taken.home !== home) return Response.error();
  const typed = await sent.formData();
  const id = String(typed.get("set"));
  const when = new Date().toISOString();
  const entry = await seal(taken, id, { grant: taken.grant, resident, saved: when, form: fields(typed) });
  await keepEntry({ id, entry, state: "waits" });
  await keepDone(resident, when);
  await forgetTyped(typed, path);
  return Response.redirect(`/homes/${home}/round/kept`, 303);
}

/** @param {FormData} typed @param {string} path */
const forgetTyped = (typed, path) => forgetDraft(key(String(typed.get("author")), path));

/** @param {FormData} typed */
function fields(typed) {
  /** @type {Record<string, string[]>} */
  const all = {};
  for (const [name, value] of typed) if (!name.startsWith("_")) (all[name] ??= []).push(String(value));
  return all;
}
