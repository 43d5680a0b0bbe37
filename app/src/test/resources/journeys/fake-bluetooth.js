// A navigator.bluetooth whose devices the test holds in its hand: window.fake.
(() => {
  const octets = hex => new Uint8Array((hex.match(/../g) ?? []).map(two => parseInt(two, 16)));
  class Characteristic extends EventTarget {
    notifying = false;
    written = [];
    async startNotifications() {
      this.notifying = true;
      return this;
    }
    async readValue() {
      return this.value;
    }
    async writeValueWithResponse(value) {
      this.written.push([...new Uint8Array(value.buffer ?? value)]);
    }
    send(hex) {
      this.value = new DataView(octets(hex).buffer);
      if (this.notifying) this.dispatchEvent(new Event("characteristicvaluechanged"));
    }
  }
  class Device extends EventTarget {
    constructor(id, name, services) {
      super();
      this.id = id;
      this.name = name;
      this.reachable = true;
      this.services = new Map(Object.entries(services).map(([service, numbers]) => [Number(service), new Map(numbers.map(number => [number, new Characteristic()]))]));
      this.gatt = {
        connected: false,
        connect: async () => {
          if (!this.reachable) throw new DOMException("out of reach", "NetworkError");
          this.gatt.connected = true;
          return this.gatt;
        },
        disconnect: () => this.lose(),
        getPrimaryService: async service => {
          const found = this.services.get(service);
          if (!found) throw new DOMException("no such service", "NotFoundError");
          return {
            getCharacteristic: async number => {
              if (!found.has(number)) throw new DOMException("no such characteristic", "NotFoundError");
              return found.get(number);
            },
          };
        },
      };
    }
    lose() {
      if (!this.gatt.connected) return;
      this.gatt.connected = false;
      this.dispatchEvent(new Event("gattserverdisconnected"));
    }
    characteristic(number) {
      return [...this.services.values()].flatMap(found => [...found]).find(([each]) => each === number)[1];
    }
  }
  const devices = new Map();
  window.fake = {
    chosen: null,
    asked: [],
    add: (name, services, battery) => {
      const device = new Device("fake " + devices.size, name, services);
      devices.set(name, device);
      if (battery != null) device.characteristic(0x2a19).value = new DataView(new Uint8Array([battery]).buffer);
    },
    send: (name, number, hex) => devices.get(name).characteristic(number).send(hex),
    written: (name, number) => devices.get(name).characteristic(number).written,
    lose: name => devices.get(name).lose(),
  };
  Object.defineProperty(Navigator.prototype, "bluetooth", {
    configurable: true,
    value: {
      requestDevice: async options => {
        window.fake.asked.push(options);
        if (!devices.has(window.fake.chosen)) throw new DOMException("nobody chose", "NotFoundError");
        return devices.get(window.fake.chosen);
      },
    },
  });
})();
