// The part of Web Bluetooth that Homeward uses; TypeScript's own DOM does not know it.
interface BluetoothRemoteGATTCharacteristic extends EventTarget {
  readonly value?: DataView;
  startNotifications(): Promise<BluetoothRemoteGATTCharacteristic>;
  readValue(): Promise<DataView>;
  writeValueWithResponse(value: BufferSource): Promise<void>;
}
interface BluetoothRemoteGATTService {
  getCharacteristic(characteristic: number): Promise<BluetoothRemoteGATTCharacteristic>;
}
interface BluetoothRemoteGATTServer {
  connect(): Promise<BluetoothRemoteGATTServer>;
  disconnect(): void;
  getPrimaryService(service: number): Promise<BluetoothRemoteGATTService>;
}
interface BluetoothDevice extends EventTarget {
  readonly id: string;
  readonly name?: string;
  readonly gatt: BluetoothRemoteGATTServer;
}
interface Bluetooth {
  requestDevice(options: { filters: { services: number[] }[]; optionalServices: number[] }): Promise<BluetoothDevice>;
}
interface Navigator {
  readonly bluetooth: Bluetooth;
}
