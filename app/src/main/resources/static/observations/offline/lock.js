// The pages of the round open with six digits that were chosen when it was taken. Their key is sealed by a key made from the digits
// (PBKDF2) and, around that, by one that does not leave this browser: whoever copies the disk must try the digits one by one, and
// can. It stops whoever finds a tablet lying there, not a laboratory (ADR 0016).
import { change, forgetPages, round } from "./keep.js";

/** After this long without a touch the digits are asked for again. */
const IDLE = 3 * 60_000;
const MOST_TRIES = 5;
const ITERATIONS = 600_000;
const TOUCHES = ["pointerdown", "keydown", "input"];
const TOLD_EVERY = 5_000;

/**
 * @typedef {{ salt: Uint8Array<ArrayBuffer>, device: CryptoKey, inner: Uint8Array<ArrayBuffer>, outer: Uint8Array<ArrayBuffer>, text: ArrayBuffer, tries: number }} Lock
 * @typedef {{ cipher: CryptoKey, touched: number }} Open
 */

const random = (/** @type {number} */ length) => crypto.getRandomValues(new Uint8Array(length));

/** A new key for pages, and the lock in which it lies. @param {string} pin @returns {Promise<{ cipher: CryptoKey, lock: Lock }>} */
export async function lockedKey(pin) {
  const raw = random(32);
  const lock = { salt: random(16), inner: random(12), outer: random(12), tries: 0 };
  const device = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  const once = await crypto.subtle.encrypt({ name: "AES-GCM", iv: lock.inner }, await pinKey(pin, lock.salt), raw);
  const text = await crypto.subtle.encrypt({ name: "AES-GCM", iv: lock.outer }, device, once);
  return { cipher: await pageKey(raw), lock: { ...lock, device, text } };
}

/** @param {string} pin @param {Uint8Array<ArrayBuffer>} salt */
async function pinKey(pin, salt) {
  const material = await crypto.subtle.importKey("raw", new TextEncoder().encode(pin), "PBKDF2", false, ["deriveKey"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt, iterations: ITERATIONS };
  return crypto.subtle.deriveKey(how, material, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
}

/** @param {BufferSource} raw */
const pageKey = raw => crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);

/** How many tries are left: 0 takes the pages off this tablet; null when the digits were right. @param {string} pin */
export function openWith(pin) {
  return navigator.locks.request("homeward-round-lock", async () => {
    const taken = await round();
    if (!taken?.lock) return 0;
    const { lock } = taken;
    // counted before it is looked at: a page that is closed in between has used its try
    await change("now", { ...taken, lock: { ...lock, tries: lock.tries + 1 } });
    try {
      const once = await crypto.subtle.decrypt({ name: "AES-GCM", iv: lock.outer }, lock.device, lock.text);
      const raw = await crypto.subtle.decrypt({ name: "AES-GCM", iv: lock.inner }, await pinKey(pin, lock.salt), once);
      await change("open", { cipher: await pageKey(raw), touched: Date.now() });
      await change("now", { ...taken, lock: { ...lock, tries: 0 } });
      return null;
    } catch {
      const left = MOST_TRIES - lock.tries - 1;
      if (left <= 0) await forgetPages();
      return Math.max(0, left);
    }
  });
}

/** Whether the digits were typed and the tablet was touched since. @param {Open | undefined} open */
export const isOpen = open => open !== undefined && Date.now() - open.touched < IDLE;

/** On a page: touches keep it open; without any it is closed, and a page that was kept is left. @param {() => Promise<Open | undefined>} opened */
export function watchTouches(opened) {
  let told = 0;
  for (const touch of TOUCHES) {
    addEventListener(touch, () => {
      if (Date.now() - told < TOLD_EVERY) return;
      told = Date.now();
      touched(opened);
    }, { passive: true, capture: true });
  }
  setInterval(async () => {
    const open = await opened();
    if (open && !isOpen(open)) await change("open", undefined);
    if (!isOpen(open) && document.body.dataset.kept !== undefined) location.reload();
  }, TOLD_EVERY);
}

/** @param {() => Promise<Open | undefined>} opened */
async function touched(opened) {
  const open = await opened();
  if (open && isOpen(open)) await change("open", { ...open, touched: Date.now() });
}
