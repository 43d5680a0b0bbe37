// The devices of this page: connect one, see how it is, and what it gave. Several can be connected; they stay from resident to
// resident, and what one resident's device sends late is not put into the next one's form.
import { begin } from "./set-begin.js";
import { Boxes } from "./device-boxes.js";
import { Link } from "./device-link.js";
import { CHOICE } from "./device-profiles.js";
import { Register } from "./device-register.js";
import { Stream } from "./device-stream.js";
import { stay } from "./set-stay.js";
import { DeviceRow, button, line } from "./device-row.js";

const OLD = 30 * 60_000;
const AHEAD = 5 * 60_000;
const BEFORE = 60_000;
/** No cuff is put on, blown up and read so fast: what comes sooner may have begun with the last person. */
const SOON = 30_000;

/** @typedef {{ link: Link, row: DeviceRow, stream: Stream, carried: boolean, known: import("./device-register.js").Known | null }} Used */

/** @type {Used[]} */
const used = [];
/** Which readings have come before, whatever page they came to. @type {Set<string>} */
const seen = new Set();
/** @type {Desk | null} */
let desk = null;
/** The decoder is large and comes when the first device does. @type {typeof import("./devices.js") | null} */
let decoder = null;

export function offerDevices() {
  desk = Desk.on(document);
  stay(() => used.length > 0, form => {
    begin(form);
    if (form.dataset.draft !== desk?.form.dataset.draft) for (const one of used) carry(one);
    desk = Desk.on(document, desk?.register);
  });
}

/** From one resident to the next. @param {Used} one */
function carry(one) {
  one.carried = true;
  one.stream.hold();
}

/** "26 Nov 2026". @param {number} moment */
function day(moment) {
  return new Date(moment).toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric" });
}

class Desk {
  /** @param {Document} page @param {Register} [register] */
  static on(page, register) {
    const place = page.querySelector("[data-devices]");
    const form = place?.closest("form");
    return place instanceof HTMLElement && form ? new Desk(form, place, register) : null;
  }

  /** @param {HTMLFormElement} form @param {HTMLElement} place @param {Register} [register] */
  constructor(form, place, register) {
    this.form = form;
    this.called = place.dataset.called ?? "";
    this.register = register ?? new Register(place.dataset.devices ?? "");
    this.boxes = new Boxes(form);
    this.opened = Date.now();
    this.list = document.createElement("ul");
    this.list.className = "set-devices__list";
    this.list.append(...used.map(one => one.row.again()));
    this.said = line("set-devices__said", "");
    this.said.setAttribute("role", "status");
    this.recall();
    place.replaceChildren(button("Connect a device", "nhsuk-button nhsuk-button--secondary set-devices__connect", () => this.choose()), this.said, this.list);
  }

  /** A form that came back, or was kept, still knows what its values came from. */
  async recall() {
    const frames = [...this.form.querySelectorAll("input[name=measured]")];
    if (frames.length === 0) return;
    const { read } = await import("./devices.js");
    for (const frame of frames) {
      const { c, h, n, d } = JSON.parse(frame.getAttribute("value") ?? "{}");
      const known = this.register.known.find(one => one.id === d);
      for (const [field, value] of Object.entries(JSON.parse(read(c, h)).fields)) {
        if (this.boxes.box(field)?.value === value) this.boxes.remember(field, String(value), { key: "before", name: known?.tag ?? n, id: d, bluetooth: n });
      }
    }
  }

  async choose() {
    this.said.textContent = "";
    const coming = import("./devices.js");
    let device;
    try {
      device = await navigator.bluetooth.requestDevice(CHOICE);
      decoder = await coming;
    } catch (refused) {
      const none = refused instanceof DOMException && refused.name === "NotFoundError";
      this.said.textContent = none ? "No device was chosen. You can type the readings." : "Bluetooth is off or not allowed on this tablet. Type the readings.";
      return;
    }
    if (used.some(one => one.link.device === device)) return;
    if (this.register.known.length === 0) await this.register.load();
    this.add(device);
  }

  /** @param {BluetoothDevice} device */
  add(device) {
    const link = new Link(device, {
      frame: (from, profile, characteristic, hex) => desk?.receive(one, profile, characteristic, hex),
      state: () => desk?.show(one),
    });
    /** @type {Used} */
    const one = { link, row: new DeviceRow(), stream: new Stream(), carried: false, known: this.register.find(device) };
    used.push(one);
    this.list.append(one.row.element);
    this.identify(one);
    link.open();
  }

  /** @param {Used} one */
  identify(one) {
    one.row.identify(one.known, one.link.name, this.register.known, id => {
      one.known = this.register.say(one.link.device, id);
      this.identify(one);
    }, () => this.remove(one));
  }

  /** @param {Used} one */
  remove(one) {
    one.link.leave();
    used.splice(used.indexOf(one), 1);
    one.row.element.remove();
  }

  /** @param {Used} one */
  show(one) {
    one.row.state(one.link.state, one.link.battery);
    if (one.known && one.link.battery >= 0 && !one.row.batteryTold) {
      one.row.batteryTold = true;
      this.register.tellBattery(one.known, one.link.battery, this.token());
    }
  }

  token() {
    const field = this.form.elements.namedItem("_csrf");
    return field instanceof HTMLInputElement ? field.value : "";
  }

  /** @param {Used} one @returns {import("./device-boxes.js").Giver} */
  giver(one) {
    const bluetooth = one.link.name || "a device without a name";
    return { key: one.link.device.id, name: one.known?.tag ?? bluetooth, id: one.known?.id ?? "", bluetooth };
  }

  /** @param {Used} one @param {import("./device-profiles.js").Profile} profile @param {string} characteristic @param {string} hex */
  receive(one, profile, characteristic, hex) {
    const at = Date.now();
    if (!decoder) return;
    /** @type {import("./device-boxes.js").Reading} */
    const reading = JSON.parse(decoder.read(characteristic, hex));
    const stamp = reading.stamp && one.link.device.id + " " + reading.stamp;
    if (stamp && seen.has(stamp)) return one.row.say(["It sent a reading again that is here already."]);
    if (stamp) seen.add(stamp);
    one.row.say(reading.notes);
    if (profile.stream) return this.stream(one, reading, characteristic, hex, at);
    const nothing = Object.keys(reading.fields).length === 0;
    const doubt = nothing ? null : this.doubt(one, reading, at);
    if (doubt) one.row.offer(characteristic, doubt, `Use it for ${this.called}`, () => this.put(one, reading.fields, characteristic, hex));
    else this.put(one, reading.fields, characteristic, hex);
  }

  /** Why a reading may not be of this person and of now, or null. @param {Used} one @param {import("./device-boxes.js").Reading} reading @param {number} at */
  doubt(one, reading, at) {
    const soon = one.carried && at - this.opened < SOON;
    const last = `Reading ${Object.values(reading.fields).join(", ")} came just after the page of ${this.called} was opened. It may be the last person's.`;
    if (!reading.time) return soon ? last : null;
    const taken = new Date(reading.time).getTime();
    const clock = reading.time.slice(11, 16);
    const what = Object.values(reading.fields).join(", ");
    if (at - taken > OLD || taken - at > AHEAD) return `Stored reading ${what} of ${day(taken)} at ${clock}, by the device's clock. It was not put in.`;
    if (soon) return last;
    return this.opened - taken > BEFORE ? `Reading ${what} of ${clock}, from before this page was opened. It may be somebody else's.` : null;
  }

  /** @param {Used} one @param {import("./device-boxes.js").Reading} reading @param {string} characteristic @param {string} hex @param {number} at */
  stream(one, reading, characteristic, hex, at) {
    const steady = one.stream.steady(reading.fields, at);
    one.row.live(reading.fields, one.stream, () => one.stream.release());
    if (steady) this.put(one, steady, characteristic, hex, true);
  }

  /** @param {Used} one @param {Record<string, string>} fields @param {string} characteristic @param {string} hex @param {boolean} [stream] */
  put(one, fields, characteristic, hex, stream = false) {
    const giver = this.giver(one);
    this.boxes.keep(giver, characteristic, hex, stream);
    for (const other of this.boxes.put(fields, giver)) {
      one.row.offer(other.field, this.boxes.disagreement(other, giver), `Use ${other.value}`, () => this.boxes.write(other.field, other.value, giver));
    }
    this.form.dispatchEvent(new Event("change", { bubbles: true }));
  }
}
