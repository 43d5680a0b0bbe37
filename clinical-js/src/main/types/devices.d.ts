/** What a device sent, as the text of a JSON object; see Devices.java. */
export function decode(characteristic: string, hex: string): string;
/** What a frame of a device puts into the form of a set, as the text of a JSON object; see Devices.java. */
export function read(characteristic: string, hex: string): string;
