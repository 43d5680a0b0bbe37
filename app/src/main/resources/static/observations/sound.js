// A sound when nobody has answered in time, once a minute until somebody does. It is an addition: the board says it in words,
// and a browser plays nothing before somebody has tapped.
const board = document.getElementById("board");
const button = document.querySelector("[data-sound]");
const KEPT = "homeward-sound";
const EVERY = 60_000;

/** @type {AudioContext | null} */
let player = null;
let heard = late();

/** Which calls for help are late now. */
function late() {
  return new Set([...(board?.querySelectorAll("[data-late]") ?? [])].map((line) => line.getAttribute("data-late")));
}

function play() {
  if (!player) return;
  for (const [after, pitch] of [[0, 880], [0.3, 660], [0.6, 880]]) {
    const tone = player.createOscillator();
    tone.frequency.value = pitch;
    tone.connect(player.destination);
    tone.start(player.currentTime + after);
    tone.stop(player.currentTime + after + 0.2);
  }
}

/** @param {boolean} on */
function say(on) {
  if (!button) return;
  button.setAttribute("aria-pressed", String(on));
  button.textContent = on ? "Sound is on" : "Turn the sound on";
}

/** @param {boolean} on */
async function turn(on) {
  if (on) {
    player ??= new AudioContext();
    await player.resume();
  } else {
    await player?.close();
    player = null;
  }
  localStorage.setItem(KEPT, on ? "on" : "off");
  say(on);
}

if (board && button instanceof HTMLElement && "AudioContext" in window) {
  button.hidden = false;
  say(false);
  button.addEventListener("click", async () => {
    await turn(player === null);
    play();
  });
  // it was on before: the first tap anywhere lets the browser play again
  if (localStorage.getItem(KEPT) === "on") {
    document.addEventListener("click", (event) => {
      if (player === null && event.target !== button) turn(true);
    }, { once: true });
  }
  new MutationObserver(() => {
    const now = late();
    if ([...now].some((call) => !heard.has(call))) play();
    heard = now;
  }).observe(board, { childList: true, subtree: true });
  setInterval(() => {
    if (late().size > 0) play();
  }, EVERY);
}
