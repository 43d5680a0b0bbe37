// A finger probe or a chest strap sends many readings: one goes into the boxes, once it is steady. After a change of
// resident nothing of the last one is taken: the stream must have stopped in between, or somebody says that it is theirs.

const ENOUGH = 5;
/** How far apart steady readings may lie. @type {Record<string, number>} */
const APART = { spo2: 2, pulse: 5 };
const PAUSE = 3_000;

/** @typedef {Record<string, string>} Fields */

export class Stream {
  constructor() {
    /** @type {Fields[]} */
    this.last = [];
    this.at = 0;
    this.taken = false;
    this.held = false;
  }

  /** Somebody else's page is shown now. */
  hold() {
    this.held = true;
    this.taken = false;
    this.last = [];
  }

  release() {
    this.held = false;
    this.taken = false;
    this.last = [];
  }

  /** What is steady now and not taken yet, or null. @param {Fields} fields @param {number} now */
  steady(fields, now) {
    const paused = now - this.at > PAUSE && this.at > 0;
    this.at = now;
    if (Object.keys(fields).length === 0 || paused) {
      this.held = false;
      this.last = [];
      if (paused) this.taken = false;
    }
    if (Object.keys(fields).length === 0) {
      this.taken = false;
      return null;
    }
    this.last = [...this.last, fields].slice(-ENOUGH);
    if (this.held || this.taken || !this.isSteady()) return null;
    this.taken = true;
    return fields;
  }

  isSteady() {
    return this.last.length === ENOUGH && Object.keys(this.last[0]).every(field => this.spread(field) <= (APART[field] ?? 0));
  }

  /** @param {string} field */
  spread(field) {
    const numbers = this.last.map(fields => Number(fields[field] ?? NaN));
    return Math.max(...numbers) - Math.min(...numbers);
  }
}
