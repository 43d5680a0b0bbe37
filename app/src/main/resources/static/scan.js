// Reads a square code with the camera of this device, in the page. No picture leaves the browser or is kept, and only an address of
// this Homeward is opened. Where there is no camera, the other ways on the page do the same.

const LOOK_EVERY = 120;
const PATIENCE = 60_000;
const WIDTH = 800;
const ID = "[0-9a-f-]{36}";
/** @type {Record<string, { leads: RegExp, facing: string, notOurs: string }>} */
const KINDS = {
  badge: {
    leads: /^\/sign-in\/tablet\/(badge|agency)$/,
    facing: "user",
    notOurs: "This code is not a badge of this Homeward.",
  },
  block: {
    leads: new RegExp(`^/homes/${ID}/residents/${ID}/paper/${ID}$`),
    facing: "environment",
    notOurs: "This code is not from a sheet of this Homeward.",
  },
};

/** Where a code leads, if it is an address of this Homeward that is looked for here. @param {string} text @param {RegExp} leads */
export function ours(text, leads) {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url && url.origin === location.origin && leads.test(url.pathname) ? url.pathname + url.hash : "";
}

class Scan {
  /** @param {HTMLElement} place */
  constructor(place) {
    this.place = place;
    this.kind = KINDS[place.dataset.scan ?? ""];
    this.facing = this.kind.facing;
    this.video = /** @type {HTMLVideoElement} */ (place.querySelector("video"));
    this.view = /** @type {HTMLElement} */ (place.querySelector("[data-scan-view]"));
    this.start = /** @type {HTMLElement} */ (place.querySelector("[data-scan-start]"));
    this.says = place.querySelector("[data-scan-says]");
    /** @type {MediaStream | null} */
    this.stream = null;
    this.start.addEventListener("click", () => this.begin());
    place.querySelector("[data-scan-stop]")?.addEventListener("click", () => this.end(""));
    place.querySelector("[data-scan-turn]")?.addEventListener("click", () => this.turn());
    addEventListener("pagehide", () => this.end(""));
    document.addEventListener("visibilitychange", () => document.hidden && this.end(""));
    place.hidden = false;
  }

  async begin() {
    this.say("");
    this.start.hidden = true;
    try {
      const read = await reader();
      const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: this.facing, width: { ideal: 1280 } } });
      this.place.classList.toggle("scan--mirror", this.facing === "user");
      this.stream = this.video.srcObject = stream;
      this.show(true);
      await this.video.play();
      this.view.scrollIntoView({ block: "nearest" });
      await this.look(read, stream, Date.now() + PATIENCE);
    } catch {
      this.end("The camera cannot be used now. Take another way on this page.");
    }
  }

  /** @param {(video: HTMLVideoElement) => Promise<string>} read @param {MediaStream} stream @param {number} until */
  async look(read, stream, until) {
    while (this.stream === stream) {
      const text = await read(this.video);
      const there = ours(text, this.kind.leads);
      if (this.stream !== stream) return;
      if (there) return this.lead(there);
      if (text) this.say(this.kind.notOurs);
      if (Date.now() > until) return this.end("No code was seen. Try again, or take another way on this page.");
      await new Promise(go => setTimeout(go, LOOK_EVERY));
    }
  }

  /** What is behind the # of a badge is a secret: it does not stay in the history. @param {string} there */
  lead(there) {
    this.end("");
    navigator.vibrate?.(100);
    if (there.includes("#")) location.replace(there);
    else location.assign(there);
  }

  turn() {
    this.facing = this.facing === "user" ? "environment" : "user";
    this.stop();
    this.begin();
  }

  /** @param {string} words */
  end(words) {
    const held = this.view.contains(document.activeElement);
    this.stop();
    this.show(false);
    if (held) this.start.focus();
    this.say(words);
  }

  stop() {
    for (const track of this.stream?.getTracks() ?? []) track.stop();
    this.stream = this.video.srcObject = null;
  }

  /** @param {boolean} looking */
  show(looking) {
    this.view.hidden = !looking;
    this.start.hidden = looking;
    if (looking) this.view.querySelector("button")?.focus();
  }

  /** @param {string} words */
  say(words) {
    if (this.says && this.says.textContent !== words) this.says.textContent = words;
  }
}

/** The browser's own eye where it has one. @returns {Promise<(video: HTMLVideoElement) => Promise<string>>} */
async function reader() {
  const known = /** @type {any} */ (window).BarcodeDetector;
  if (known && (await known.getSupportedFormats()).includes("qr_code")) {
    const eye = new known({ formats: ["qr_code"] });
    return async video => (await eye.detect(video))[0]?.rawValue ?? "";
  }
  await import("./jsqr/jsQR.js");
  const canvas = document.createElement("canvas");
  const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d", { willReadFrequently: true }));
  return async video => {
    if (!video.videoWidth) return "";
    canvas.width = Math.min(WIDTH, video.videoWidth);
    canvas.height = Math.round((canvas.width * video.videoHeight) / video.videoWidth);
    pen.drawImage(video, 0, 0, canvas.width, canvas.height);
    const picture = pen.getImageData(0, 0, canvas.width, canvas.height);
    return /** @type {any} */ (window).jsQR(picture.data, picture.width, picture.height, { inversionAttempts: "dontInvert" })?.data ?? "";
  };
}

const place = document.querySelector("[data-scan]");
if (place instanceof HTMLElement && navigator.mediaDevices?.getUserMedia) new Scan(place);
