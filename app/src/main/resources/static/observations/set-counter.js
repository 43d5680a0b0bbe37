// Counts breaths over one full minute: tap for each breath, or watch the clock and type the number. It makes no sound.

const MINUTE = 60_000;

/** @param {HTMLFormElement} form */
export function countBreaths(form) {
  const place = form.querySelector("[data-counter]");
  const box = form.elements.namedItem("rr");
  if (place instanceof HTMLElement && box instanceof HTMLInputElement) new Counter(place, box);
}

class Counter {
  /** @param {HTMLElement} place @param {HTMLInputElement} box */
  constructor(place, box) {
    this.box = box;
    this.breaths = 0;
    this.began = 0;
    this.clock = 0;
    this.start = button("Count for 60 seconds", "homeward-counter__start", () => this.begin());
    this.left = element("span", "homeward-counter__left");
    this.left.setAttribute("role", "timer");
    this.breath = button("Breath", "homeward-counter__breath", () => this.count());
    this.stop = button("Stop", "homeward-counter__stop", () => this.end("Stopped. Only a full minute counts: start again."));
    this.panel = element("div", "homeward-counter__panel", this.left, this.breath, this.stop);
    this.words = element("p", "homeward-counter__words");
    this.words.setAttribute("role", "status");
    this.panel.hidden = true;
    place.append(this.start, this.panel, this.words);
    document.addEventListener("visibilitychange", () => document.hidden && this.clock && this.end("The screen was off. Only a full minute counts: start again."));
  }

  begin() {
    this.breaths = 0;
    this.began = performance.now();
    this.clock = setInterval(() => this.tick(), 100);
    this.show(true, "Press Breath each time the chest rises, or count to yourself.");
    this.tick();
    this.breath.focus();
  }

  tick() {
    const left = MINUTE - (performance.now() - this.began);
    this.left.textContent = String(Math.max(0, Math.ceil(left / 1000)));
    if (left <= 0) this.full();
  }

  count() {
    this.breaths++;
    this.breath.textContent = "Breath " + this.breaths;
  }

  full() {
    navigator.vibrate?.(300);
    if (this.breaths === 0) {
      this.end("The minute is over. Type how many breaths you counted.");
      this.box.focus();
      return;
    }
    this.box.value = String(this.breaths);
    this.end(`${this.breaths} breaths in one full minute: it is in the box.`);
    for (const kind of ["input", "change"]) this.box.dispatchEvent(new Event(kind, { bubbles: true }));
  }

  /** @param {string} words */
  end(words) {
    clearInterval(this.clock);
    this.clock = 0;
    const held = this.panel.contains(document.activeElement);
    this.show(false, words);
    if (held) this.start.focus();
  }

  /** @param {boolean} counting @param {string} words */
  show(counting, words) {
    this.panel.hidden = !counting;
    this.start.hidden = counting;
    this.start.textContent = "Count again";
    this.breath.textContent = "Breath";
    this.words.textContent = words;
  }
}

/** @param {string} name @param {string} style @param {...Node} inside */
function element(name, style, ...inside) {
  const made = document.createElement(name);
  made.className = style;
  made.append(...inside);
  return made;
}

/** @param {string} words @param {string} style @param {() => void} press */
function button(words, style, press) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = style;
  made.textContent = words;
  made.addEventListener("click", press);
  return made;
}
