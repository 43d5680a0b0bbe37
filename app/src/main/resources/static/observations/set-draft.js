// Keeps what is typed on the server while it is typed, so that a reload, a dead battery or an expired session loses
// nothing. Nothing is kept in the browser, unless the round was taken onto this tablet: then a set can be saved here.
import { isAnythingKept, round } from "./offline/keep.js";

const PAUSE = 600;
const AGAIN = 15_000;
const KEPT = "Kept";
const NO_CONNECTION = "No connection: what you typed is still on this page.";
const TROUBLE = "Not kept: Homeward has a problem. What you typed is still on this page.";
const SIGNED_OUT = "You are signed out: sign in in another tab, then come back. What you typed is still here.";

/** @param {HTMLFormElement} form */
export function keepDraft(form) {
  if (form.dataset.draft) new Draft(form, form.dataset.draft);
}

class Draft {
  /** @param {HTMLFormElement} form @param {string} address */
  constructor(form, address) {
    this.form = form;
    this.address = address;
    this.waiting = 0;
    this.changed = false;
    this.sending = false;
    this.saved = false;
    this.told = KEPT;
    form.addEventListener("input", () => this.soon());
    form.addEventListener("change", () => this.soon());
    form.addEventListener("submit", event => this.leave(event));
    addEventListener("online", () => this.keep());
    document.addEventListener("visibilitychange", () => this.keep());
    document.addEventListener("homeward-leaving", event => {
      if (event instanceof CustomEvent) event.detail.push(this.keepBeforeLeaving());
    });
  }

  soon() {
    this.changed = true;
    this.later(PAUSE);
  }

  /** @param {number} pause */
  later(pause) {
    clearTimeout(this.waiting);
    if (!this.saved) this.waiting = setTimeout(() => this.keep(), pause);
  }

  async keep() {
    if (!this.changed || this.sending || this.saved) return;
    this.changed = false;
    this.sending = true;
    this.say(await this.answer());
    this.sending = false;
    if (this.told !== KEPT) this.changed = true;
    if (this.changed) this.later(this.told === KEPT ? PAUSE : AGAIN);
  }

  /** A shared tablet locks only when what was typed is kept; a form that came late was kept at the door (LateForms). */
  async keepBeforeLeaving() {
    clearTimeout(this.waiting);
    while (this.sending) await new Promise(go => setTimeout(go, 50));
    if (!this.changed || this.saved) return true;
    this.sending = true;
    const told = await this.send();
    this.sending = false;
    this.changed = told !== KEPT;
    return told === KEPT || told === SIGNED_OUT;
  }

  /** A page that cannot reach the server, or is signed out, is not left: what was typed would be lost with it. @param {SubmitEvent} event */
  async leave(event) {
    if (navigator.onLine && this.told === KEPT) {
      this.saved = true;
      clearTimeout(this.waiting);
      return;
    }
    event.preventDefault();
    this.say(await this.answer());
    if (this.told === KEPT) this.form.requestSubmit(event.submitter);
    else if (this.told === NO_CONNECTION && (await isOnThisTablet(this.form))) this.form.submit();
  }

  /** Tries again with the token of a new sign-in of the same person. */
  async answer() {
    const kept = await this.send();
    if (kept !== SIGNED_OUT) return kept;
    const renewed = await this.renew();
    return renewed === KEPT ? this.send() : renewed;
  }

  async send() {
    try {
      const told = await fetch(this.address, {
        method: "POST",
        body: new URLSearchParams([...new FormData(this.form)].map(([name, value]) => [name, String(value)])),
        redirect: "manual",
        keepalive: true,
      });
      if (told.ok) return KEPT;
      return told.type === "opaqueredirect" || told.status === 401 || told.status === 403 ? SIGNED_OUT : TROUBLE;
    } catch {
      return NO_CONNECTION;
    }
  }

  /** What one person typed is never sent in another's name. */
  async renew() {
    try {
      const told = await fetch(location.pathname, { redirect: "manual" });
      if (!told.ok) return SIGNED_OUT;
      const fresh = new DOMParser().parseFromString(await told.text(), "text/html");
      const now = who(fresh);
      if (now !== who(document)) return now ? `${now} is signed in now. Sign in again yourself, then come back. What you typed is still here.` : SIGNED_OUT;
      const token = fresh.querySelector("input[name=_csrf]")?.getAttribute("value");
      for (const field of document.querySelectorAll("input[name=_csrf]")) field.setAttribute("value", token ?? "");
      return token ? KEPT : SIGNED_OUT;
    } catch {
      return NO_CONNECTION;
    }
  }

  /** @param {string} words */
  say(words) {
    this.told = words;
    const place = this.form.querySelector("[data-keeping]");
    if (place && place.textContent !== words) place.textContent = words;
    place?.classList.toggle("homeward-set__keeping--not", words !== KEPT);
  }
}

/** Whether this tablet holds the round of the home: its worker then keeps the set. @param {HTMLFormElement} form */
async function isOnThisTablet(form) {
  if (!navigator.serviceWorker?.controller || !(await isAnythingKept())) return false;
  const taken = await round();
  return taken !== null && new URL(form.action).pathname.startsWith(`/homes/${taken.home}/`);
}

/** @param {Document} page */
function who(page) {
  return page.querySelector(".homeward-person__who")?.textContent?.trim() ?? "";
}
