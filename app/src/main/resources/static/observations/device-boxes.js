// A value of a device drops into its box with its source beside it. What somebody typed, or another device gave, is never
// written over: the other value is offered.

const MOST_BETWEEN_TWO_DEVICES = 20;
const A_FEW_BEATS = 5;
/** @type {Record<string, string>} */
const WORDS = { spo2: "oxygen level", sbp: "top number", dbp: "bottom number", pulse: "pulse", temp: "temperature", weight: "weight", glucose: "blood glucose" };

/** @typedef {{ fields: Record<string, string>, notes: string[], time: string | null, stamp: string | null }} Reading */
/** @typedef {{ key: string, name: string, id: string, bluetooth: string }} Giver */
/** @typedef {{ field: string, value: string }} Other */

export class Boxes {
  /** @param {HTMLFormElement} form */
  constructor(form) {
    this.form = form;
    /** What each device gave last, by field. @type {Map<string, { giver: Giver, value: string }>} */
    this.given = new Map();
    form.addEventListener("input", event => {
      if (event.target instanceof HTMLInputElement) this.label(event.target.name);
    });
  }

  /** Puts in what may be put in and returns what is only offered. @param {Record<string, string>} fields @param {Giver} giver */
  put(fields, giver) {
    /** @type {Other[]} */
    const others = [];
    for (const [field, value] of Object.entries(fields)) {
      const box = this.box(field);
      if (!box || box.value === value) this.remember(field, value, giver);
      else if (box.value === "" || this.isFrom(giver, field)) this.write(field, value, giver);
      else if (!this.isAlike(field, value)) others.push({ field, value });
    }
    return others;
  }

  /** @param {string} field @param {string} value @param {Giver} giver */
  write(field, value, giver) {
    const box = this.box(field);
    if (!box) return;
    this.remember(field, value, giver);
    box.closest("details")?.setAttribute("open", "");
    box.value = value;
    for (const kind of ["input", "change"]) box.dispatchEvent(new Event(kind, { bubbles: true }));
  }

  /** @param {string} field @param {string} value @param {Giver} giver */
  remember(field, value, giver) {
    if (this.box(field)?.value === value && this.given.get(field)?.value === value) return;
    this.given.set(field, { giver, value });
    this.label(field);
  }

  /** A few beats between two devices are no news. @param {string} field @param {string} value */
  isAlike(field, value) {
    return field === "pulse" && Math.abs(Number(this.box(field)?.value) - Number(value)) <= A_FEW_BEATS;
  }

  /** @param {Giver} giver @param {string} field */
  isFrom(giver, field) {
    const given = this.given.get(field);
    return given !== undefined && given.giver.key === giver.key && this.box(field)?.value === given.value;
  }

  /** Keeps the bytes with the form: the server decodes them again. @param {Giver} giver @param {string} characteristic @param {string} hex @param {boolean} stream */
  keep(giver, characteristic, hex, stream) {
    const kept = [...this.form.querySelectorAll("input[name=measured]")];
    const sameStream = kept.filter(one => stream && one.getAttribute("data-stream") === giver.key);
    for (const old of [...sameStream, ...kept.slice(0, Math.max(0, kept.length - 30))]) old.remove();
    const frame = document.createElement("input");
    frame.type = "hidden";
    frame.name = "measured";
    frame.value = JSON.stringify({ c: characteristic, h: hex, n: giver.bluetooth, d: giver.id, t: new Date().toISOString() });
    if (stream) frame.dataset.stream = giver.key;
    this.form.append(frame);
  }

  /** "from OX-1", or that it was changed by hand. @param {string} field */
  label(field) {
    const given = this.given.get(field);
    const box = this.box(field);
    if (!given || !box) return;
    const place = this.place(field, box);
    place.textContent = box.value === given.value ? `✓ from ${given.giver.name}` : `typed; ${given.giver.name} gave ${given.value}`;
  }

  /** @param {string} field @param {HTMLInputElement} box */
  place(field, box) {
    const there = this.form.querySelector(`[data-source="${field}"]`);
    if (there) return there;
    const made = document.createElement("span");
    made.className = "set-devices__source";
    made.dataset.source = field;
    (box.closest(".nhsuk-input-wrapper") ?? box).append(made);
    return made;
  }

  /** @param {string} field */
  box(field) {
    const found = this.form.elements.namedItem(field);
    return found instanceof HTMLInputElement ? found : null;
  }

  /** What to say when two devices do not agree. @param {Other} other @param {Giver} giver */
  disagreement(other, giver) {
    const here = this.box(other.field)?.value ?? "";
    const far = other.field === "pulse" && Math.abs(Number(here) - Number(other.value)) > MOST_BETWEEN_TWO_DEVICES;
    const words = `${giver.name} says ${WORDS[other.field]} ${other.value}. The box has ${here}.`;
    return far ? words + " Feel the pulse and count it for one full minute." : words;
  }
}
