// Which of the home's devices a connected one is: by its Bluetooth name, or because somebody said so on this tablet before.

/** @typedef {{ id: string, tag: string, words: string, name: string | null, doubt: string | null }} Known */

export class Register {
  /** @param {string} address */
  constructor(address) {
    this.address = address;
    /** @type {Known[]} */
    this.known = [];
  }

  /** Without it the devices still work; they are then unknown. */
  async load() {
    try {
      const told = await fetch(this.address + "/known", { redirect: "manual" });
      if (told.ok) this.known = await told.json();
    } catch {
      this.known = [];
    }
  }

  /** @param {BluetoothDevice} device @returns {Known | null} */
  find(device) {
    const said = remembered(device.id);
    const named = this.known.filter(one => one.name !== null && one.name === device.name);
    return this.known.find(one => one.id === said) ?? (named.length === 1 ? named[0] : null);
  }

  /** @param {BluetoothDevice} device @param {string} id */
  say(device, id) {
    try {
      localStorage.setItem("homeward.device." + device.id, id);
    } catch {
      // it is asked again next time
    }
    return this.known.find(one => one.id === id) ?? null;
  }

  /** @param {Known} known @param {number} level @param {string} token */
  async tellBattery(known, level, token) {
    const body = new URLSearchParams({ _csrf: token, level: String(level) });
    await fetch(`${this.address}/${known.id}/battery`, { method: "POST", body, redirect: "manual" }).catch(() => {});
  }
}

/** @param {string} id */
function remembered(id) {
  try {
    return localStorage.getItem("homeward.device." + id);
  } catch {
    return null;
  }
}
