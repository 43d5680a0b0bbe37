// What a tablet asks a device for, by the numbers of the Bluetooth SIG. A stream sends many readings a second.

export const BATTERY = { service: 0x180f, level: 0x2a19 };
export const RECORD_ACCESS = 0x2a52;
/** "Report stored records, the last one": an old one is never today's. */
export const LAST_RECORD = new Uint8Array([0x01, 0x06]);

/** @typedef {{ service: number, number: number, stream?: boolean, stored?: boolean }} Profile */
/** @type {Profile[]} */
export const PROFILES = [
  { service: 0x1810, number: 0x2a35 },
  { service: 0x1809, number: 0x2a1c },
  { service: 0x1822, number: 0x2a5e },
  { service: 0x1822, number: 0x2a5f, stream: true },
  { service: 0x180d, number: 0x2a37, stream: true },
  { service: 0x181d, number: 0x2a9d },
  { service: 0x1808, number: 0x2a18, stored: true },
];

const SERVICES = [...new Set(PROFILES.map(profile => profile.service))];
export const CHOICE = {
  filters: SERVICES.map(service => ({ services: [service] })),
  optionalServices: [...SERVICES, BATTERY.service],
};

/** "0x2a35". @param {Profile} profile */
export function named(profile) {
  return "0x" + profile.number.toString(16).padStart(4, "0");
}
