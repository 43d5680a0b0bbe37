// One device that somebody has chosen, for as long as the page lives: it is asked for its readings and, when it switches itself
// off as cuffs do, waited for.
import { BATTERY, LAST_RECORD, PROFILES, RECORD_ACCESS, named } from "./device-profiles.js";

const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 15_000;

/**
 * @typedef {import("./device-profiles.js").Profile} Profile
 * @typedef {{ frame: (link: Link, profile: Profile, characteristic: string, hex: string) => void, state: (link: Link) => void }} Told
 */
export class Link {
  /** @param {BluetoothDevice} device @param {Told} told */
  constructor(device, told) {
    this.device = device;
    this.told = told;
    this.name = device.name ?? "";
    this.state = "Connecting";
    this.battery = -1;
    this.wait = FIRST_WAIT;
    this.kept = true;
    /** @type {Set<BluetoothRemoteGATTCharacteristic>} */
    this.heard = new Set();
    device.addEventListener("gattserverdisconnected", () => this.lost());
  }

  async open() {
    try {
      const server = await this.device.gatt.connect();
      const found = [];
      for (const profile of PROFILES) if (await this.subscribe(server, profile)) found.push(profile);
      if (found.length === 0) return this.say("It sends no reading that Homeward can use. Type the readings.");
      this.wait = FIRST_WAIT;
      this.say("Ready: measure now");
      await this.readBattery(server);
    } catch {
      this.lost();
    }
  }

  /** @param {BluetoothRemoteGATTServer} server @param {Profile} profile */
  async subscribe(server, profile) {
    let characteristic;
    try {
      characteristic = await (await server.getPrimaryService(profile.service)).getCharacteristic(profile.number);
    } catch {
      return false;
    }
    if (!this.heard.has(characteristic)) {
      this.heard.add(characteristic);
      characteristic.addEventListener("characteristicvaluechanged", () => this.hear(profile, characteristic));
    }
    await characteristic.startNotifications();
    if (profile.stored) await this.askForRecords(server, profile);
    return true;
  }

  /** A meter sends nothing until it is asked; one that cannot be asked may still send. @param {BluetoothRemoteGATTServer} server @param {Profile} profile */
  async askForRecords(server, profile) {
    try {
      const access = await (await server.getPrimaryService(profile.service)).getCharacteristic(RECORD_ACCESS);
      await access.startNotifications();
      await access.writeValueWithResponse(LAST_RECORD);
    } catch {
      this.say("It cannot be asked for its last reading. Measure again, or type the reading.");
    }
  }

  /** @param {Profile} profile @param {BluetoothRemoteGATTCharacteristic} characteristic */
  hear(profile, characteristic) {
    const value = characteristic.value;
    if (value) this.told.frame(this, profile, named(profile), hex(value));
  }

  /** @param {BluetoothRemoteGATTServer} server */
  async readBattery(server) {
    try {
      const level = await (await server.getPrimaryService(BATTERY.service)).getCharacteristic(BATTERY.level);
      this.battery = (await level.readValue()).getUint8(0);
      this.told.state(this);
    } catch {
      // many devices do not tell
    }
  }

  lost() {
    if (!this.kept) return;
    this.say("Not connected. Switch it on and keep it near");
    setTimeout(() => this.kept && this.open(), this.wait);
    this.wait = Math.min(2 * this.wait, LONGEST_WAIT);
  }

  leave() {
    this.kept = false;
    this.device.gatt.disconnect();
  }

  /** @param {string} state */
  say(state) {
    this.state = state;
    this.told.state(this);
  }
}

/** @param {DataView} value */
function hex(value) {
  return Array.from({ length: value.byteLength }, (_, at) => value.getUint8(at).toString(16).padStart(2, "0")).join("");
}
