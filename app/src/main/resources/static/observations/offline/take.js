// Takes the round onto this tablet: on purpose, all of it or nothing.
import { keepRound, LOCKED, PARTS } from "./keep.js";
import { lockedKey } from "./lock.js";

const place = document.querySelector("form[data-take-round]");
if (place instanceof HTMLFormElement) {
  const button = place.querySelector("button");
  const says = place.querySelector("[data-take-says]");
  place.hidden = false;
  if (!navigator.serviceWorker || !crypto.subtle) {
    tell(says, "This tablet cannot work without a network here: the address must begin with https.");
  } else if (button) {
    button.hidden = false;
    document.querySelector("[data-take-pin]")?.removeAttribute("hidden");
    place.addEventListener("submit", event => {
      event.preventDefault();
      take(place, button, says);
    });
  }
}

/** @param {HTMLFormElement} place @param {HTMLButtonElement} button @param {Element | null} says */
async function take(place, button, says) {
  // outside the form: it is never sent
  const field = document.querySelector("#round-pin");
  const pin = field instanceof HTMLInputElement ? field.value : "";
  if (!/^[0-9]{6}$/.test(pin)) {
    tell(says, "Choose 6 digits. You need them to open the round without a network.");
    return;
  }
  button.disabled = true;
  try {
    await registered();
    const pack = await asked(place);
    const { cipher, lock } = await lockedKey(pin);
    await caches.delete(PARTS);
    await (await caches.open(PARTS)).addAll(pack.parts);
    const pages = new Map();
    for (const { shownAt, from } of pack.pages) {
      pages.set(shownAt, await sealed(cipher, from));
      tell(says, `${pages.size} of ${pack.pages.length} pages are on this tablet`);
    }
    pages.set(LOCKED, await plain("/offline-round"));
    await keepRound({ home: pack.home, person: pack.person, grant: pack.grant, until: pack.until, x: pack.x, y: pack.y, lock }, pages);
    if (field instanceof HTMLInputElement) field.value = "";
    tell(says, "The round is on this tablet until " + new Date(pack.until).toLocaleString("en-GB", { weekday: "long", hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" }) + ". You can go on without a network.");
  } catch {
    tell(says, "The round is not on this tablet: the network failed. Try again where it is better.");
  }
  button.disabled = false;
}

async function registered() {
  await navigator.serviceWorker.register("/offline-worker.js", { type: "module" });
  await navigator.serviceWorker.ready;
}

/** @param {HTMLFormElement} form */
async function asked(form) {
  const body = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  const answer = await fetch(form.action, { method: "POST", body, redirect: "error" });
  if (!answer.ok) throw new Error("refused");
  return answer.json();
}

/** As somebody who is not signed in sees it: nobody's name is in it. @param {string} from */
async function plain(from) {
  const answer = await fetch(from, { credentials: "omit", redirect: "error" });
  if (!answer.ok) throw new Error("refused");
  return { plain: await answer.text(), policy: answer.headers.get("Content-Security-Policy") ?? "default-src 'none'" };
}

/** @param {CryptoKey} cipher @param {string} from */
async function sealed(cipher, from) {
  const answer = await fetch(from, { redirect: "error" });
  if (!answer.ok) throw new Error("refused");
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const text = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce }, cipher, new TextEncoder().encode(await answer.text()));
  return { nonce, text, policy: answer.headers.get("Content-Security-Policy") ?? "default-src 'none'" };
}

/** @param {Element | null} says @param {string} words */
function tell(says, words) {
  if (says) says.textContent = words;
}
