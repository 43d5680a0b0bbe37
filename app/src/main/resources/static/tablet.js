// A shared tablet locks by itself when nobody has touched it for a while, and on one tap. Before it locks, what was typed
// is kept on the server; if it cannot be, the page is covered and waits. Nothing but a time is kept in the browser.

import { keepTyping } from "./typed.js";

const LOOK_EVERY = 1_000;
const AGAIN = 5_000;
const TELL_EVERY = 10_000;
const TOUCHED = "homeward-touched";
const TOUCHES = ["pointerdown", "keydown", "input", "wheel", "touchmove"];

class Lock {
  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.form = form;
    this.after = Number(form.dataset.lockAfter) * 1000;
    this.told = Date.now();
    this.locking = false;
    for (const touch of TOUCHES) addEventListener(touch, () => this.touch(), { passive: true, capture: true });
    form.addEventListener("submit", event => {
      event.preventDefault();
      this.lock();
    });
    document.addEventListener("visibilitychange", () => this.look());
    // a page that "Back" brings again belongs to who was here before
    addEventListener("pageshow", event => event.persisted && location.reload());
    this.touch();
    setInterval(() => this.look(), LOOK_EVERY);
  }

  /** Another window of the same tablet counts too. */
  touch() {
    if (!this.locking) localStorage.setItem(TOUCHED, String(Date.now()));
  }

  look() {
    const touched = Number(localStorage.getItem(TOUCHED)) || 0;
    if (Date.now() - touched >= this.after) this.lock();
    else if (touched > this.told && Date.now() - this.told > TELL_EVERY) this.stayAwake();
  }

  /** Somebody who reads or counts breaths sends nothing else for minutes. */
  stayAwake() {
    this.told = Date.now();
    fetch("/tablet/awake", { redirect: "manual" }).catch(() => undefined);
  }

  async lock() {
    if (this.locking) return;
    this.locking = true;
    document.body.classList.add("homeward-locked");
    if ((await this.isKept()) && (await this.isTold())) location.replace("/sign-in/tablet");
    else {
      this.locking = false;
      this.cover();
      setTimeout(() => this.lock(), AGAIN);
    }
  }

  /** Asks whatever keeps typing on this page to keep it now. */
  async isKept() {
    /** @type {Promise<boolean>[]} */
    const waiting = [];
    document.dispatchEvent(new CustomEvent("homeward-leaving", { detail: waiting }));
    return (await Promise.all(waiting)).every(kept => kept);
  }

  async isTold() {
    try {
      const body = new URLSearchParams([...new FormData(this.form)].map(([name, value]) => [name, String(value)]));
      const answer = await fetch(this.form.action, { method: "POST", body, redirect: "manual" });
      return answer.ok || answer.type === "opaqueredirect" || answer.status === 404;
    } catch {
      return false;
    }
  }

  cover() {
    if (document.querySelector(".homeward-cover")) return;
    const cover = document.createElement("div");
    cover.className = "homeward-cover";
    cover.setAttribute("role", "alert");
    cover.textContent = "Locked. There is no connection. What was typed waits here, covered, and is kept as soon as there is one.";
    document.body.append(cover);
  }
}

const form = document.querySelector("form[data-lock-after]");
if (form instanceof HTMLFormElement) {
  new Lock(form);
  keepTyping();
}
