/** What a device sent, as the text of a JSON object; see Devices.java. */
export function decode(characteristic: string, hex: string): string;
